import { Tree, type NodeType } from '@lezer/common';
import { childrenOf, isList, longest, type PlacedTrees } from './longList';

/** A change of a text: what it took the place of, and where that stands in the text after it. */
export interface Change {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/**
 * The tree of a text after a change among the items of a long list, of which only those around it are parsed; `undefined` where the change is
 * elsewhere or reaches beyond them. Where an item of a list at the top begins, the parser knows of nothing before it but the list's marker:
 * parsed from one such place on, the text says the same; and so does all that follows the next item that begins where one began before.
 *
 * @param before the tree of the text before the change
 * @param change begins two lines before the first character that is another one, and ends where a line begins
 */
export function spliceList(
  text: string,
  before: Tree,
  { fromA, toA, toB }: Change,
  parse: (part: string) => Tree,
): Tree | undefined {
  const all = childrenOf(before);
  const index = all.at.findIndex((at, i) => at < fromA && toA < at + (all.trees[i]?.length ?? 0));
  const list = all.trees[index];
  const at = all.at[index] ?? 0;
  if (list === undefined || !isList(list)) return undefined;
  const items = childrenOf(list);
  if (items.trees.length <= longest) return undefined;
  const shift = toB - toA;
  const first = items.at.findIndex((place) => at + place > fromA) - 1;
  const next = items.at.findIndex((place) => at + place >= toA);
  const start = at + (items.at[first] ?? 0);
  const end = at + (items.at[next] ?? 0);
  if (next < 0) return undefined;
  const endOfNext = at + (items.at[next + 1] ?? list.length);
  const around = parse(text.slice(start, endOfNext + shift));
  const renewed = itemsBefore(end + shift - start, around, list.type);
  if (renewed === undefined) return undefined;
  const children = [...items.trees.slice(0, first), ...renewed.trees, ...items.trees.slice(next)];
  const positions = [
    ...items.at.slice(0, first),
    ...renewed.at.map((place) => place + start - at),
    ...items.at.slice(next).map((place) => place + shift),
  ];
  const spliced = new Tree(list.type, children, positions, list.length + shift, list.propValues);
  return new Tree(
    before.type,
    all.trees.map((tree, i) => (i === index ? spliced : tree)),
    all.at.map((place, i) => (i > index ? place + shift : place)),
    before.length + shift,
    before.propValues,
  );
}

/** The items before the one at `end`, if one begins there in a list of this kind that begins the text. */
function itemsBefore(end: number, tree: Tree, type: NodeType): PlacedTrees | undefined {
  const [first] = childrenOf(tree).trees;
  if (first?.type !== type) return undefined;
  const { trees, at } = childrenOf(first);
  const count = at.indexOf(end);
  return count < 0 ? undefined : { trees: trees.slice(0, count), at: at.slice(0, count) };
}
