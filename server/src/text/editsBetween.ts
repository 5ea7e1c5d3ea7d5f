import type { TextEdit } from './textEdit';

/** Line differences beyond which the texts are taken as differing in one stretch, so that the time stays bounded. */
const mostDifferences = 500;

/**
 * Edits that turn `before` into `after`: one for each stretch of changed lines, narrowed to the characters that differ, in order.
 *
 * @example `editsBetween('a\nb\n', 'a\nB\n')` is one edit at 2-3
 */
export function editsBetween(before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  const from = linesOf(before);
  const to = linesOf(after);
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < from.length - head && tail < to.length - head && from.at(-1 - tail) === to.at(-1 - tail))
    tail++;
  const changes = changedRuns(from.slice(head, from.length - tail), to.slice(head, to.length - tail));
  const start = lengthOf(from, 0, head);
  return toEdits(changes, start);
}

/** Lines that go and lines that come in their place; `kept` characters stand before them unchanged. */
interface Change {
  readonly kept: number;
  readonly removed: string;
  readonly added: string;
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/gu) ?? [];
}

function lengthOf(lines: readonly string[], from: number, to: number): number {
  return lines.slice(from, to).reduce((sum, line) => sum + line.length, 0);
}

function changedRuns(from: readonly string[], to: readonly string[]): readonly Change[] {
  const pairs = longestCommon(from, to);
  const changes: Change[] = [];
  let [x, y, kept] = [0, 0, 0];
  for (const [i, j] of [...pairs, [from.length, to.length] as const]) {
    if (i > x || j > y) {
      changes.push({ kept, removed: from.slice(x, i).join(''), added: to.slice(y, j).join('') });
      kept = 0;
    }
    kept += from[i]?.length ?? 0;
    [x, y] = [i + 1, j + 1];
  }
  return changes;
}

/** Pairs of equal lines by Myers' greedy algorithm; none when the texts differ in too many. */
function longestCommon(
  from: readonly string[],
  to: readonly string[],
): readonly (readonly [number, number])[] {
  const limit = Math.min(from.length + to.length, mostDifferences);
  const trace: Map<number, number>[] = [];
  const furthest = new Map<number, number>([[1, 0]]);
  for (let depth = 0; depth <= limit; depth++) {
    trace.push(new Map(furthest));
    for (let diagonal = -depth; diagonal <= depth; diagonal += 2) {
      let x = startOf(furthest, diagonal, depth);
      while (x < from.length && x - diagonal < to.length && from[x] === to[x - diagonal]) x++;
      furthest.set(diagonal, x);
      if (x >= from.length && x - diagonal >= to.length) return walkBack(trace, from.length, to.length);
    }
  }
  return [];
}

function startOf(furthest: ReadonlyMap<number, number>, diagonal: number, depth: number): number {
  const above = furthest.get(diagonal + 1) ?? -1;
  const left = furthest.get(diagonal - 1) ?? -1;
  return diagonal === -depth || (diagonal !== depth && left < above) ? above : left + 1;
}

function walkBack(
  trace: readonly ReadonlyMap<number, number>[],
  length: number,
  otherLength: number,
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [x, y] = [length, otherLength];
  for (let depth = trace.length - 1; depth >= 0; depth--) {
    const furthest = trace[depth] ?? new Map<number, number>();
    const diagonal = x - y;
    const start = startOf(furthest, diagonal, depth);
    while (x > start && y > start - diagonal) pairs.push([--x, --y]);
    if (depth === 0) break;
    const cameFromAbove =
      diagonal === -depth ||
      (diagonal !== depth && (furthest.get(diagonal - 1) ?? -1) < (furthest.get(diagonal + 1) ?? -1));
    if (cameFromAbove) y--;
    else x--;
  }
  return pairs.reverse();
}

function toEdits(changes: readonly Change[], start: number): readonly TextEdit[] {
  let offset = start;
  return changes.map(({ kept, removed, added }) => {
    offset += kept;
    const edit = narrow(offset, removed, added);
    offset += removed.length;
    return edit;
  });
}

/** Leaves out what both begin and end with, without cutting a surrogate pair or a CRLF. */
function narrow(offset: number, removed: string, added: string): TextEdit {
  const shorter = Math.min(removed.length, added.length);
  let head = 0;
  while (head < shorter && removed[head] === added[head]) head++;
  while (head > 0 && (cuts(removed, head) || cuts(added, head))) head--;
  let tail = 0;
  while (tail < shorter - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail++;
  while (tail > 0 && (cuts(removed, removed.length - tail) || cuts(added, added.length - tail))) tail--;
  return {
    span: { start: offset + head, end: offset + removed.length - tail },
    newText: added.slice(head, added.length - tail),
  };
}

function cuts(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return (before >= 0xd800 && before <= 0xdbff) || (before === 13 && text.charCodeAt(at) === 10);
}
