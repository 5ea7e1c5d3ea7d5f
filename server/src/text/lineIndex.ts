import { countBefore } from './binarySearch';
import type { CommonEnds } from './commonEnds';

/** A zero-based place as LSP counts it: lines end at `\n`, `\r\n` or `\r`; characters are UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Converts between offsets and line/character places of one text: the only such arithmetic in the project.
 * Offsets beyond the text are clamped to its end, characters beyond a line to the end of that line.
 */
export interface LineIndex {
  readonly lineCount: number;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  /** Start of the line, in offsets; of the text's end for a line beyond the last. */
  lineStart(line: number): number;
  lineAt(offset: number): number;
}

/** The index of a text before an edit, and what both texts share at their ends. */
export interface EarlierLines {
  readonly lines: LineIndex;
  readonly length: number;
  readonly ends: CommonEnds;
}

const startsOf = new WeakMap<LineIndex, Int32Array>();

/**
 * Builds the index of `text`.
 *
 * @param earlier makes it faster: only the lines around the edit are looked for
 */
export function createLineIndex(text: string, earlier?: EarlierLines): LineIndex {
  const before = earlier === undefined ? undefined : startsOf.get(earlier.lines);
  const starts =
    earlier === undefined || before === undefined
      ? Int32Array.from(findLineStarts(text))
      : editedStarts(text, before, earlier);
  const lineAt = (offset: number): number => Math.max(firstFrom(starts, offset + 1) - 1, 0);
  const lineStart = (line: number): number => (line < 0 ? 0 : (starts[line] ?? text.length));
  const lines: LineIndex = {
    lineCount: starts.length,
    lineAt,
    lineStart,
    positionAt(offset) {
      const clamped = Math.min(Math.max(offset, 0), text.length);
      const line = lineAt(clamped);
      return { line, character: clamped - lineStart(line) };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      const start = lineStart(line);
      return Math.min(start + Math.max(character, 0), endOfLine(text, start, starts[line + 1]));
    },
  };
  startsOf.set(lines, starts);
  return lines;
}

function endOfLine(text: string, start: number, nextStart: number | undefined): number {
  if (nextStart === undefined) return text.length;
  let end = nextStart;
  if (end > start && text.charCodeAt(end - 1) === 10) end--;
  if (end > start && text.charCodeAt(end - 1) === 13) end--;
  return end;
}

/** Searches for line ends, which is many times faster than looking at every character. */
function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const isFeed = carriage < 0 || (feed >= 0 && feed < carriage);
    const end = isFeed || feed === carriage + 1 ? feed : carriage;
    starts.push(end + 1);
    if (feed >= 0 && feed <= end) feed = text.indexOf('\n', end + 1);
    if (carriage >= 0 && carriage <= end) carriage = text.indexOf('\r', end + 1);
  }
  return starts;
}

/** Whether a line starts at an offset hangs on the character before it and the one after it: where both are shared, it stays. */
function editedStarts(text: string, before: Int32Array, { length, ends }: EarlierLines): Int32Array {
  const { prefix, suffix } = ends;
  const kept = firstFrom(before, Math.max(prefix, 1));
  const rest = firstFrom(before, length - suffix + 1);
  const found: number[] = [];
  for (let i = Math.max(prefix - 1, 0); i < text.length - suffix; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) found.push(i + 1);
  }
  const starts = new Int32Array(kept + found.length + before.length - rest);
  starts.set(before.subarray(0, kept));
  starts.set(found, kept);
  const by = text.length - length;
  for (let from = rest, to = kept + found.length; from < before.length; from++, to++)
    starts[to] = (before[from] ?? 0) + by;
  return starts;
}

/** Position of the first start at or after `offset`. */
function firstFrom(starts: Int32Array, offset: number): number {
  return countBefore(starts.length, (line) => (starts[line] ?? offset) < offset);
}
