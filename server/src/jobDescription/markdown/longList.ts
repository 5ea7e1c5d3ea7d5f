import { Tree } from '@lezer/common';
import type { PlacedBlock } from './blocks';

/** A node at an offset from its parent. */
export interface PlacedTree {
  readonly tree: Tree;
  readonly at: number;
}

/** The children of a node, those in the groups that the parser makes of many included. */
export function childrenOf(parent: Tree): readonly PlacedTree[] {
  const children: PlacedTree[] = [];
  const add = ({ children: all, positions }: Tree, from: number): void => {
    all.forEach((tree, i) => {
      const at = from + (positions[i] ?? 0);
      if (!(tree instanceof Tree)) return;
      if (tree.type.isAnonymous) add(tree, at);
      else children.push({ tree, at });
    });
  };
  add(parent, 0);
  return children;
}

/** Some consecutive items of a long list, with their blocks. */
interface ListPart {
  readonly items: readonly PlacedTree[];
  readonly blocks: readonly PlacedBlock[];
}

const usual = 32;
/** The most items of a part. */
export const longest = 2 * usual;

/** By its first item. */
const parts = new WeakMap<Tree, ListPart>();

/**
 * Divides the items of a list into parts of a few dozen. Parts that an edit left as they were are found again, whatever was added or removed
 * before them, with the very same blocks.
 */
export function divideList(
  items: readonly PlacedTree[],
  read: (item: PlacedTree) => readonly PlacedBlock[],
): readonly { readonly at: number; readonly blocks: readonly PlacedBlock[] }[] {
  const starts: number[] = [];
  const divided: ListPart[] = [];
  for (let start = 0; start < items.length;) {
    let part = knownPart(items, start);
    if (part === undefined) {
      // Items that are added one by one are added to the part before them.
      if ((divided.at(-1)?.items.length ?? usual) < usual) {
        divided.pop();
        start = starts.pop() ?? start;
      }
      part = makePart(items.slice(start, endOfPart(items, start)), read);
    }
    starts.push(start);
    divided.push(part);
    start += part.items.length;
  }
  return divided.map(({ blocks }, i) => ({ at: items[starts[i] ?? 0]?.at ?? 0, blocks }));
}

/** A part that begins at the same item and has the same items at the same distances. */
function knownPart(items: readonly PlacedTree[], start: number): ListPart | undefined {
  const first = items[start];
  const known = first === undefined ? undefined : parts.get(first.tree);
  if (first === undefined || known === undefined) return undefined;
  const shift = first.at - (known.items[0]?.at ?? 0);
  const isSame = ({ tree, at }: PlacedTree, i: number): boolean => {
    const item = items[start + i];
    return item?.tree === tree && item.at === at + shift;
  };
  return known.items.every(isSame) ? known : undefined;
}

/** Up to the next part that is known, if that is not too far. */
function endOfPart(items: readonly PlacedTree[], start: number): number {
  const most = Math.min(start + longest, items.length);
  let end = start + 1;
  while (end < most && knownPart(items, end) === undefined) end++;
  return end === start + longest ? start + usual : end;
}

function makePart(
  items: readonly PlacedTree[],
  read: (item: PlacedTree) => readonly PlacedBlock[],
): ListPart {
  const from = items[0]?.at ?? 0;
  const blocks = items.flatMap((item) =>
    read(item).map(({ at, depth, block }) => ({ at: item.at - from + at, depth, block })),
  );
  const part = { items, blocks };
  const first = items[0];
  if (first !== undefined) parts.set(first.tree, part);
  return part;
}
