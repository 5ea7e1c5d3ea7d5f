import { Tree } from '@lezer/common';
import { countBefore } from '../../text/binarySearch';
import { childrenOf, isList, itemsOf, listOf, type PlacedTrees } from './longList';

/** A change of a text: what it took the place of, and where that stands in the text after it. */
export interface Change {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/**
 * The tree of a text after a change, of which only the blocks, and in lists the items, around the change are parsed; `undefined` where that
 * does not do. Where a block at the top begins, the parser knows of nothing before it, and where an item of a list there begins, of nothing
 * but the list's marker: parsed from one such place on, the text says the same; and so does all that follows the next one that begins where
 * one began before.
 *
 * @param before the tree of the text before the change
 * @param change begins two lines before the first character that is another one, and ends where a line begins
 */
export function spliceTree(
  text: string,
  before: Tree,
  { fromA, toA, toB }: Change,
  parse: (part: string) => Tree,
): Tree | undefined {
  const blocks = childrenOf(before);
  const from = lastPlace(blocks, fromA);
  const to = nextPlace(blocks, toA);
  if (from === undefined || to === undefined) return undefined;
  const shift = toB - toA;
  // With its indentation, without which code would be something else.
  const start = text.lastIndexOf('\n', from.at - 1) + 1;
  const around = childrenOf(parse(text.slice(start, to.end + shift)));
  const renewed = renew({ trees: around.trees, at: around.at.map((at) => at + start) }, from, to, shift);
  if (renewed === undefined) return undefined;
  const rest = blocks.at.slice(to.index + 1).map((at) => at + shift);
  return new Tree(
    before.type,
    [...blocks.trees.slice(0, from.index), ...renewed.trees, ...blocks.trees.slice(to.index + 1)],
    [...blocks.at.slice(0, from.index), ...renewed.at, ...rest],
    before.length + shift,
    before.propValues,
  );
}

/** A block at the top of a document, or an item of a list there, at which parsing can begin or end. */
interface Place {
  /** Of the block. */
  readonly index: number;
  readonly block: Tree;
  readonly blockAt: number;
  /** The items of the list that the block is, if it is one. */
  readonly items: PlacedTrees | undefined;
  /** Which item it is; 0 for the block itself. */
  readonly item: number;
  /** Where it stands: the block, or the item. */
  readonly at: number;
  readonly end: number;
}

/** The last one that begins at or before `offset`. */
function lastPlace(blocks: PlacedTrees, offset: number): Place | undefined {
  const index = firstFrom(blocks.at, offset + 1) - 1;
  return placeAt(blocks, index, (items, at) => firstFrom(items.at, offset - at + 1) - 1);
}

/** The first one that begins at or after `offset`. */
function nextPlace(blocks: PlacedTrees, offset: number): Place | undefined {
  const next = firstFrom(blocks.at, offset);
  const inside = placeAt(blocks, next - 1, (items, at) => firstFrom(items.at, offset - at));
  return inside !== undefined && inside.at >= offset ? inside : placeAt(blocks, next, () => 0);
}

/** @param choose the item of a list that stands at `at` */
function placeAt(
  blocks: PlacedTrees,
  index: number,
  choose: (items: PlacedTrees, at: number) => number,
): Place | undefined {
  const [block, blockAt] = [blocks.trees[index], blocks.at[index]];
  if (block === undefined || blockAt === undefined) return undefined;
  const whole = {
    index,
    block,
    blockAt,
    items: undefined,
    item: 0,
    at: blockAt,
    end: blockAt + block.length,
  };
  if (!isList(block)) return whole;
  const items = itemsOf(block);
  const item = choose(items, blockAt);
  const place = items.at[item];
  if (place === undefined) return whole;
  return { ...whole, items, item, at: blockAt + place, end: blockAt + (items.at[item + 1] ?? block.length) };
}

/** The blocks that were parsed, with the rest of the one at `to` as it was, and the items before the one at `from`. */
function renew(
  { trees, at: places }: PlacedTrees,
  from: Place,
  to: Place,
  shift: number,
): PlacedTrees | undefined {
  const last = trees.length - 1;
  const result: { readonly trees: Tree[]; readonly at: number[] } = { trees: [], at: [] };
  for (const [i, tree] of trees.entries()) {
    const at = places[i] ?? 0;
    const head = i === 0 && from.item > 0 ? from : undefined;
    const tail = i === last ? to : undefined;
    if (head !== undefined && (tree.type !== head.block.type || at !== head.at)) return undefined;
    if (tail !== undefined && tree.type !== tail.block.type) return undefined;
    if (tail?.item === 0) {
      if (head !== undefined || at !== tail.at + shift) return undefined;
      result.trees.push(tail.block);
      result.at.push(at);
      continue;
    }
    const list =
      head === undefined && tail === undefined ? tree : joinedList({ tree, at }, head, tail, shift);
    if (list === undefined) return undefined;
    result.trees.push(list);
    result.at.push(head?.blockAt ?? at);
  }
  return last < 0 ? undefined : result;
}

/** A list that was parsed in part, with the items before `head` and from `tail` on as they were; `undefined` if it has no item at `tail`. */
function joinedList(
  { tree, at }: { readonly tree: Tree; readonly at: number },
  head: Place | undefined,
  tail: Place | undefined,
  shift: number,
): Tree | undefined {
  const parsed = itemsOf(tree);
  const count = tail === undefined ? parsed.trees.length : parsed.at.indexOf(tail.at + shift - at);
  if (count < 0) return undefined;
  const start = head?.blockAt ?? at;
  const end = tail === undefined ? at + tree.length : tail.blockAt + tail.block.length + shift;
  const before = itemsBetween(head, 0, head?.item ?? 0, 0);
  const after = itemsBetween(tail, tail?.item ?? 0, Infinity, (tail?.blockAt ?? 0) + shift - start);
  return listOf(
    head?.block ?? tree,
    {
      trees: before.trees.concat(parsed.trees.slice(0, count), after.trees),
      at: before.at.concat(
        parsed.at.slice(0, count).map((place) => place + at - start),
        after.at,
      ),
    },
    end - start,
  );
}

function itemsBetween(place: Place | undefined, start: number, end: number, by: number) {
  const { trees, at } = place?.items ?? { trees: [], at: [] };
  const places = at.slice(start, end);
  return { trees: trees.slice(start, end), at: by === 0 ? places : places.map((one) => one + by) };
}

/** Index of the first place at or after `offset`. */
function firstFrom(places: readonly number[], offset: number): number {
  return countBefore(places.length, (i) => (places[i] ?? offset) < offset);
}
