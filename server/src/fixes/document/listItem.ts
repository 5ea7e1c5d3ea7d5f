import { bullet, doubtfulBullets, enumerator } from '../../jobDescription/markdown/bullets';
import { firstMarker, nextMarker } from './enumerator';
import { lineAt, splitLines } from './lines';

/** How a list item is written: `  1. [ ] ` is indent, marker, gap and task. */
export interface ItemShape {
  readonly indent: string;
  /** `-`, `*`, `+`, a pasted bullet such as `•`, or a number with its delimiter. */
  readonly marker: string;
  readonly gap: string;
  /** Checkbox with the space after it. */
  readonly task: string;
}

/** Markdown's own, those that people paste, and both as some editors escape them. */
const marker = `\\\\?[-*+]|[${doubtfulBullets}:]|${bullet}|\\d{1,9}\\\\?[.)]|${enumerator}`;
const item = new RegExp(
  `^([ \\t]*)(${marker})([ \\t\\u00a0]+|(?<=[^\\x00-\\x7F])(?=\\p{L}))(\\[[ xX]\\][ \\t]+)?`,
  'u',
);

/** Reads the line of a list item; `undefined` when it does not begin like one. */
export function readItem(line: string): ItemShape | undefined {
  const match = item.exec(line);
  if (match === null) return undefined;
  const [, indent = '', marker = '', gap = '', task = ''] = match;
  return { indent, marker, gap, task };
}

/** The shape of the item whose words begin at `offset`, if they stand on its first line. */
export function itemAt(text: string, offset: number): ItemShape | undefined {
  return readItem(lineAt(text, offset));
}

/** All that stands before an item's words. */
export function prefixOf({ indent, marker, gap, task }: ItemShape): string {
  return indent + marker + gap + task;
}

/** Indentation of what belongs to an item: nested items, further paragraphs. */
export function contentIndent({ indent, marker, gap }: ItemShape): string {
  if (gap === '\t' && marker.length < 4) return `${indent}\t`;
  return indent + ' '.repeat(marker.length + Math.max(1, Math.min(gap.length, 4)));
}

/** Shape of the item that follows `last` in its list: numbers go on, unless the list repeats one number. */
export function nextItem(last: ItemShape, before: ItemShape | undefined): ItemShape {
  const marker = nextMarker(last.marker, before?.marker);
  if (marker === last.marker) return last;
  const narrower = last.gap.slice(0, Math.max(1, last.gap.length - (marker.length - last.marker.length)));
  return { ...last, marker, gap: last.gap.length > 1 ? narrower : last.gap };
}

/** Shape of an item that opens a list at the margin: numbers begin with 1. */
export function firstItem(shape: ItemShape): ItemShape {
  return { ...shape, indent: '', marker: firstMarker(shape.marker) };
}

/**
 * Rewrites the lines of an item for another list: its marker, and the indentation of all that belongs to it.
 *
 * @param block the item's lines as they stand in the document, after comments on lines of their own
 * @param style the line end to write, and the indentation of those comments: that of the content of the item before
 * @returns the lines, without a line end at the end
 */
export function reshapeItem(
  block: string,
  from: ItemShape,
  to: ItemShape,
  style: { readonly lineEnd: string; readonly commentIndent?: string },
): string {
  const { lineEnd, commentIndent = to.indent } = style;
  const lines = splitLines(block);
  const at = Math.max(
    0,
    lines.findIndex((line) => line.startsWith(prefixOf(from))),
  );
  const comments = lines.slice(0, at).map((line) => commentIndent + line.trim());
  const words = (lines[at] ?? '').slice(prefixOf(from).length);
  const rest = lines.slice(at + 1);
  const task = to.task === '' ? '' : from.task === '' ? unchecked(to.task) : from.task;
  const inner = rest.map(reindenter(rest, contentIndent(from), contentIndent(to)));
  while (inner.at(-1)?.trim() === '') inner.pop();
  return [...comments, prefixOf({ ...to, task }) + words, ...inner].join(lineEnd);
}

function unchecked(task: string): string {
  return task.replace(/\[x\]/iu, '[ ]');
}

/** Tabs reach to the next multiple of four. */
function columnsOf(indent: string): number {
  let columns = 0;
  for (const character of indent) columns = character === '\t' ? columns + 4 - (columns % 4) : columns + 1;
  return columns;
}

/** Tabs that reach the new marker's content stay as they are; other lines keep their distance from it. */
function reindenter(lines: readonly string[], from: string, to: string): (line: string) => string {
  const target = columnsOf(to);
  const columns = lines.filter((line) => line.trim() !== '').map((line) => columnsOf(indentOf(line)));
  const least = Math.min(...columns);
  const hasTabs = lines.some((line) => indentOf(line).includes('\t'));
  if (from === to || (hasTabs && least >= target && least <= target + 3)) return (line) => line;
  return (line) => {
    if (line.trim() === '') return line;
    const indent = indentOf(line);
    const rest = line.slice(indent.length);
    if (indent.startsWith(from)) return to + indent.slice(from.length) + rest;
    return to + ' '.repeat(Math.max(0, columnsOf(indent) - columnsOf(from))) + rest;
  };
}

function indentOf(line: string): string {
  return /^[ \t]*/u.exec(line)?.[0] ?? '';
}
