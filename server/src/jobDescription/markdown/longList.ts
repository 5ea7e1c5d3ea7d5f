import { Tree } from '@lezer/common';
import type { PlacedBlock } from './blocks';

/** Nodes, each with its offset from their parent. */
export interface PlacedTrees {
  readonly trees: readonly Tree[];
  readonly at: readonly number[];
}

/** The children of a node, those in the groups that the parser makes of many included. */
export function childrenOf(parent: Tree): PlacedTrees {
  const trees: Tree[] = [];
  const at: number[] = [];
  const add = ({ children, positions }: Tree, from: number): void => {
    for (let i = 0; i < children.length; i++) {
      const tree = children[i];
      const place = from + (positions[i] ?? 0);
      if (!(tree instanceof Tree)) continue;
      if (tree.type.isAnonymous) add(tree, place);
      else {
        trees.push(tree);
        at.push(place);
      }
    }
  };
  add(parent, 0);
  return { trees, at };
}

export function isList({ type }: Tree): boolean {
  return type.name === 'BulletList' || type.name === 'OrderedList';
}

const items = new WeakMap<Tree, PlacedTrees>();

/** The items of a list, which may be many thousands, put together once. */
export function itemsOf(list: Tree): PlacedTrees {
  let known = items.get(list);
  if (known === undefined) items.set(list, (known = childrenOf(list)));
  return known;
}

/** A list of the same kind as another one, with these items. */
export function listOf({ type, propValues }: Tree, placed: PlacedTrees, length: number): Tree {
  const list = new Tree(type, placed.trees, placed.at, length, propValues);
  items.set(list, placed);
  return list;
}

/** Some consecutive items of a long list, with their blocks. */
interface ListPart extends PlacedTrees {
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
  items: PlacedTrees,
  read: (item: Tree, at: number) => readonly PlacedBlock[],
): readonly { readonly at: number; readonly blocks: readonly PlacedBlock[] }[] {
  const starts: number[] = [];
  const divided: ListPart[] = [];
  for (let start = 0; start < items.trees.length;) {
    let part = knownPart(items, start);
    if (part === undefined) {
      // Items that are added one by one are added to the part before them.
      if ((divided.at(-1)?.trees.length ?? usual) < usual) {
        divided.pop();
        start = starts.pop() ?? start;
      }
      part = makePart(items, start, endOfPart(items, start), read);
    }
    starts.push(start);
    divided.push(part);
    start += part.trees.length;
  }
  return divided.map(({ blocks }, i) => ({ at: items.at[starts[i] ?? 0] ?? 0, blocks }));
}

/** A part that begins at the same item and has the same items at the same distances. */
function knownPart({ trees, at }: PlacedTrees, start: number): ListPart | undefined {
  const first = trees[start];
  const known = first === undefined ? undefined : parts.get(first);
  if (known === undefined) return undefined;
  const shift = (at[start] ?? 0) - (known.at[0] ?? 0);
  for (let i = 0; i < known.trees.length; i++)
    if (trees[start + i] !== known.trees[i] || at[start + i] !== (known.at[i] ?? 0) + shift) return undefined;
  return known;
}

/** Up to the next part that is known, if that is not too far. */
function endOfPart(items: PlacedTrees, start: number): number {
  const most = Math.min(start + longest, items.trees.length);
  let end = start + 1;
  while (end < most && knownPart(items, end) === undefined) end++;
  return end === start + longest ? start + usual : end;
}

function makePart(
  items: PlacedTrees,
  start: number,
  end: number,
  read: (item: Tree, at: number) => readonly PlacedBlock[],
): ListPart {
  const trees = items.trees.slice(start, end);
  const places = items.at.slice(start, end);
  const from = places[0] ?? 0;
  const blocks = trees.flatMap((tree, i) => {
    const place = places[i] ?? 0;
    return read(tree, place).map(({ at, depth, block }) => ({ at: place - from + at, depth, block }));
  });
  const part = { trees, at: places, blocks };
  const [first] = trees;
  if (first !== undefined) parts.set(first, part);
  return part;
}
