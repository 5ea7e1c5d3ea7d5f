import type { CommonEnds } from '../../text/commonEnds';
import { readHeading } from '../headings/headingMeaning';

/** A document and the form of it that the Markdown parser reads; both have the same length, so that offsets hold. */
export interface ParsableText {
  readonly document: string;
  readonly parsable: string;
  /** End of the front matter, 0 without one. */
  readonly bodyStart: number;
}

/** The text before an edit, with what both texts share at their ends. */
export interface EarlierText extends ParsableText {
  readonly ends: CommonEnds;
}

/**
 * Rewrites what people paste into what a Markdown parser reads as meant, character for character. Front matter becomes blank lines, `•` and
 * its kin become `-`, a lone carriage return becomes a line feed, non-breaking spaces become spaces, MDX comments become those of HTML,
 * template tags and MDX imports are blanked. But for MDX comments, what stands in a line depends on no other lines than the two beside it,
 * so that with `previous` only the lines around a change are rewritten.
 *
 * @example `toParsableText('• Run IT', 0, undefined).parsable` is `'- Run IT'`
 */
export function toParsableText(
  document: string,
  bodyStart: number,
  previous: EarlierText | undefined,
): ParsableText {
  const edited = previous === undefined ? undefined : rewriteChange(document, bodyStart, previous);
  if (edited !== undefined) return { document, parsable: edited, bodyStart };
  const body = bodyStart > 0 ? blank(document.slice(0, bodyStart)) + document.slice(bodyStart) : document;
  return { document, parsable: rewrite(body), bodyStart };
}

/** The lines around a change rewritten, the rest as it was; `undefined` when that would not be true. */
function rewriteChange(text: string, bodyStart: number, previous: EarlierText): string | undefined {
  const { document: before, parsable, ends } = previous;
  if (text.includes(mdxOpening) || before.includes(mdxOpening)) return undefined;
  const { prefix, suffix } = ends;
  const start = linesBack(text, prefix, 2);
  const end = linesOn(text, text.length - suffix, 2);
  const from = linesBack(text, start, 2);
  if (from < bodyStart || bodyStart !== previous.bodyStart) return undefined;
  const lines = rewrite(text.slice(from, linesOn(text, end, 2))).slice(start - from, end - from);
  if (parsable === before && lines === text.slice(start, end)) return text;
  return parsable.slice(0, start) + lines + parsable.slice(before.length - (text.length - end));
}

/** Start of the line that is `count` lines before the one around `offset`. */
function linesBack(text: string, offset: number, count: number): number {
  let start = lineStart(text, offset);
  for (let i = 0; i < count && start > 0; i++) start = lineStart(text, start - 1);
  return start;
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** End of the line that is `count` lines after the one around `offset`, with its line end. */
function linesOn(text: string, offset: number, count: number): number {
  let end = offset;
  for (let i = 0; i <= count; i++) {
    const next = text.indexOf('\n', end);
    if (next < 0) return text.length;
    end = next + 1;
  }
  return end;
}

function rewrite(text: string): string {
  let result = text;
  if (result.includes(mdxOpening)) result = result.replace(mdxComment, (found) => toHtmlComment(found));
  if (odd.test(result)) result = result.replace(oddEverywhere, (found) => replacementFor(found));
  if (bulletQuick.test(result)) result = replaceBullets(result);
  return result;
}

const odd =
  /\\[ \t]*$|[\r\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]|\{[{%:#.]|^(?:import|export)\s/mu;
const oddEverywhere =
  /\\(?=[ \t]*(?:\r\n?|\n)[ \t]*(?:\\?[-*+•●▪–][ \t]|<!--|[\r\n]))|^[ \t|:-]+\|\r\n|\r\n?|[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]|\{\{[^{}\n\r]{0,300}\}\}|\{%[^{}\n\r]{0,300}%\}|(?:\[\])?\{[:#.][^{}\n\r]{0,100}\}|^(?:import[ \t][^\n\r]{0,300}[ \t]from[ \t]+['"][^\n\r]*|import[ \t]+['"][^\n\r]*|export[ \t]+(?:const|default|function|let)\b[^\n\r]*)/gmu;

const mdxOpening = '{/*';
const mdxComment = /\{\/\*[\s\S]{0,4000}?\*\/\}/gu;

/** `{/* x *\/}` as an HTML comment of the same length, which ends nowhere before. */
function toHtmlComment(found: string): string {
  if (found.length < 7) return ' '.repeat(found.length);
  const inside = found.slice(4, -3).replace(/^-?>|--!?>/gu, (end) => ' '.repeat(end.length));
  return `<!--${inside}-->`;
}

function replacementFor(found: string): string {
  if (found === '\r') return '\n';
  // A space after the last bar of a delimiter row would make it none.
  if (found.endsWith('|\r\n')) return `${found.slice(0, -3)} |\n`;
  if (found === '\r\n') return ' \n';
  return ' '.repeat(found.length);
}

function blank(text: string): string {
  return text.replace(/\r\n?|[^\n\r]+/gu, (found) => replacementFor(found));
}

const symbol =
  '[•●○◦‣⁃∙▪▫■□◼◻◾◽▶►▸▹➤➢➔➜➝➞➙➛→⇒⇢⇨↳⟶✓✔✅☑★☆✦✧❖♦◆◇·¶§]\\ufe0f?|\\p{Extended_Pictographic}[\\ufe0f\\p{Emoji_Modifier}]?(?:\\u200d\\p{Extended_Pictographic}\\ufe0f?)?';
/** Letters and Roman numerals, which Markdown does not count with, and numbers in parentheses. */
const enumerator = '\\(?(?:[a-z]{1,4}|[ivxl]{5,7})\\)|\\([A-Z]\\)|\\(\\d{1,2}\\)|(?:[a-z]|[ivxl]{2,7})\\.';
const bulletQuick = new RegExp(
  `^[ \\t]*(?:${symbol}|[–—o:][ \\t]|\\\\[-*+][ \\t]|\\d{1,3}\\\\[.)][ \\t]|(?:${enumerator})[ \\t])`,
  'mu',
);
const bulletLine = new RegExp(
  `^([ \\t]*)(?:((?:${symbol})(?=[ \\t\\p{L}]))|([–—o:](?=[ \\t]))|\\\\([-*+])(?=[ \\t])|(\\d{1,3})\\\\([.)])(?=[ \\t])|(${enumerator})(?=[ \\t]))`,
  'gmu',
);

const enumerated = new RegExp(`^(?:${enumerator})[ \\t]`, 'u');
const bulletStart = new RegExp(`^(?:${symbol}|[-*+–—o])\\s`, 'u');

function replaceBullets(text: string): string {
  return text.replace(
    bulletLine,
    (
      whole: string,
      indent: string,
      sign: string | undefined,
      dash: string | undefined,
      escaped: string | undefined,
      number: string | undefined,
      delimiter: string | undefined,
      letter: string | undefined,
      offset: number,
    ) => {
      const end = offset + whole.length;
      if (sign !== undefined) {
        if (isPictograph.test(sign) && isHeadingAt(text, end)) return whole;
        if (sign.length > 7) return whole;
        return isSpaceAt(text, end) ? indent + padded('-', sign.length) : squeezed(indent, sign, whole);
      }
      if (dash === ':') return indent === '' ? '-' : whole;
      if (dash !== undefined) return hasDashNeighbour(text, offset, end, dash) ? `${indent}-` : whole;
      if (escaped !== undefined) return `${indent} ${escaped}`;
      if (number !== undefined) return `${indent}${number}${delimiter ?? '.'} `;
      if (letter === undefined || letter.length > 7 || !startsList(text, offset, indent, letter))
        return whole;
      return indent + padded('-', letter.length);
    },
  );
}

const firstOfAll = /^(?:\([1aAi]\)|[ai]\))$/u;
const itemStart = new RegExp(`^(?:${symbol}|[-*+–—o]|\\d{1,3}[.)])\\s`, 'u');

const isPictograph = /^\p{Extended_Pictographic}/u;

/** `🚀 What you'll do` is a heading and no item. */
function isHeadingAt(text: string, offset: number): boolean {
  const line = /^[^\n\r]{0,60}(?=[\n\r]|$)/u.exec(text.slice(offset, offset + 62))?.[0] ?? '';
  return readHeading(line, [])?.sure === true;
}

/** More than four spaces after a bullet would begin code, so the rest stands before it. */
function padded(marker: string, length: number): string {
  const before = Math.max(0, length - 4);
  return ' '.repeat(before) + marker + ' '.repeat(length - before - marker.length);
}

/** `•Run` has no room for a marker and a space unless the line is indented. */
function squeezed(indent: string, sign: string, whole: string): string {
  if (sign.length >= 2) return indent + padded('-', sign.length);
  return indent.endsWith(' ') ? `${indent.slice(0, -1)}- ` : whole;
}

function isSpaceAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 32 || code === 9;
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
  const isBelow = indentOf(line) > 0 || (indent !== '' && itemStart.test(previous));
  if (isBelow && firstOfAll.test(enumerator)) return true;
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
