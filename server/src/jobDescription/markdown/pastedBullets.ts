import { readHeading } from '../headings/headingMeaning';
import { bullet, doubtfulBullets, enumerator } from './bullets';

/** Blanks that begin code behind a marker. */
const wideGap = '(?: {5}| {0,4}\\t[ \\t])';
/** Markdown's own markers before such a gap. */
const wide = `(?:[-*+]|\\d{1,3}[.)])(?=${wideGap}[ \\t]*\\p{L})`;

const quickTest = new RegExp(
  `^[ \\t]*(?:${wide}|${bullet}|[${doubtfulBullets}:][ \\t]|\\\\[-*+][ \\t]|\\d{1,3}\\\\[.)][ \\t]|${enumerator}[ \\t])`,
  'mu',
);
const bulletLine = new RegExp(
  `^(?<indent>[ \\t]*)(?:(?<wide>${wide})|(?<sign>${bullet})(?=[ \\t\\p{L}])|(?:(?<doubtful>[${doubtfulBullets}])|(?<colon>:)|\\\\(?<escaped>[-*+])|(?<number>\\d{1,3})\\\\(?<delimiter>[.)])|(?<letter>${enumerator}))(?=[ \\t]))`,
  'gmu',
);

const beginsWide = new RegExp(`^${wideGap}`, 'u');
const enumerated = new RegExp(`^${enumerator}[ \\t]`, 'u');
const bulletStart = new RegExp(`^(?:${bullet}|[-*+${doubtfulBullets}])\\s`, 'u');

/**
 * Writes every bullet that Markdown does not know as `-`, and every letter or numeral that it does not count with, in as many
 * characters; only where an item begins. The wide gap that word processors leave behind a marker is narrowed.
 */
export function replaceBullets(text: string): string {
  if (!quickTest.test(text)) return text;
  let result = '';
  let position = 0;
  for (const match of text.matchAll(bulletLine)) {
    const end = match.index + match[0].length;
    const marker = markerFor(text, match);
    const gap = marker === undefined ? '' : narrowed(text, end);
    result += text.slice(position, match.index) + (marker ?? match[0]) + gap;
    position = end + gap.length;
  }
  return result + text.slice(position);
}

/** What stands for the blanks at `offset` if they would begin code: `·         Run` is an item, not code in one. Empty where they do not. */
function narrowed(text: string, offset: number): string {
  let end = offset;
  while (text[end] === ' ' || text[end] === '\t') end++;
  const isWide = end - offset > 1 && beginsWide.test(text.slice(offset, end));
  return isWide ? text.charAt(offset) + '\u00a0'.repeat(end - offset - 1) : '';
}

/** What the parser reads in place of indentation and bullet; `undefined` where they stay as they are. */
function markerFor(text: string, match: RegExpExecArray): string | undefined {
  const end = match.index + match[0].length;
  const { indent = '', wide, sign, doubtful, colon, escaped, number, delimiter, letter } = match.groups ?? {};
  if (wide !== undefined) return match[0];
  if (sign !== undefined) {
    if (sign.length > 7 || (isPictograph.test(sign) && isHeadingAt(text, end))) return undefined;
    return /[ \t]/u.test(text.charAt(end))
      ? indent + padded(sign.length, text.charAt(end))
      : squeezed(indent, sign);
  }
  if (colon !== undefined) return indent === '' ? '-' : undefined;
  if (doubtful !== undefined)
    return hasDashNeighbour(text, match.index, end, doubtful) ? `${indent}-` : undefined;
  if (escaped !== undefined) return `${indent} ${escaped}`;
  if (number !== undefined && delimiter !== undefined) return `${indent}${number}${delimiter} `;
  if (letter === undefined || letter.length > 7 || !startsList(text, match.index, indent, letter))
    return undefined;
  return indent + padded(letter.length, text.charAt(end));
}

const firstOfAll = /^(?:\([1aAi]\)|[ai][.)])$/u;
const isAbbreviation = /^[ai]\.[ \t]\p{L}\./u;
const itemStart = new RegExp(`^(?:${bullet}|[-*+${doubtfulBullets}]|\\d{1,3}[.)])\\s`, 'u');

const isPictograph = /^\p{Extended_Pictographic}/u;

/** `🚀 What you'll do` is a heading and no item. */
function isHeadingAt(text: string, offset: number): boolean {
  const line = /^[^\n\r]{0,60}(?=[\n\r]|$)/u.exec(text.slice(offset, offset + 62))?.[0] ?? '';
  return readHeading(line, [])?.sure === true;
}

/** More than four columns after a bullet would begin code, so that what is left of its `length` stands before it. */
function padded(length: number, next?: string): string {
  const before = next === '\t' ? Math.min(length - 1, 3) : Math.max(0, length - 4);
  return `${' '.repeat(before)}-${' '.repeat(length - before - 1)}`;
}

/** `•Run` has no room for a marker and a space unless the line is indented. */
function squeezed(indent: string, sign: string): string | undefined {
  if (sign.length > 1) return indent + padded(sign.length);
  return indent.endsWith(' ') ? `${indent.slice(0, -1)}- ` : undefined;
}

/** A dash opens a hard-wrapped line of prose as well as an item; it is a bullet only among its like, after a break or inside an item. */
function hasDashNeighbour(text: string, lineStart: number, end: number, dash: string): boolean {
  const line = lineBefore(text, lineStart);
  const previous = line.trim();
  if (
    previous === '' ||
    indentOf(line) > 0 ||
    previous.endsWith(':') ||
    wholeComment.test(previous) ||
    previous.startsWith(dash) ||
    bulletStart.test(previous) ||
    /^\d{1,3}[.)]\s/u.test(previous) ||
    enumerated.test(previous)
  )
    return true;
  const next = lineAfter(text, end).trim();
  return wholeComment.test(next) || itemStart.test(next) || next.startsWith(`${dash}\t`);
}

/** `a)` and `(iv)` count after a break, a comment, another such line or one that stands further in; the first of them inside an item, too. */
function startsList(text: string, lineStart: number, indent: string, enumerator: string): boolean {
  const line = lineBefore(text, lineStart);
  const previous = line.trim();
  const start = lineStart + indent.length;
  const isBelow = indentOf(line) > 0 || (indent !== '' && itemStart.test(previous));
  // A line that goes on may begin with `i. e.`
  const isFirst = firstOfAll.test(enumerator) && !isAbbreviation.test(text.slice(start, start + 5));
  if (isBelow && isFirst) return true;
  if (previous === '' || /[:;,.]$|(?:;|,) and$/u.test(previous) || enumerated.test(previous)) return true;
  return wholeComment.test(previous) || indentOf(line) > indent.length;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

const wholeComment = /^<!--.*-->$/u;

function lineBefore(text: string, lineStart: number): string {
  if (lineStart === 0) return '';
  const start = text.lastIndexOf('\n', lineStart - 2);
  return text.slice(start + 1, lineStart - 1);
}

function lineAfter(text: string, offset: number): string {
  const start = text.indexOf('\n', offset);
  if (start < 0) return '';
  const end = text.indexOf('\n', start + 1);
  return text.slice(start + 1, end < 0 ? text.length : end);
}
