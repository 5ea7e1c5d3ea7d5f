import type { Abbreviations } from '../../roles/roleNames';
import { readHeading } from '../headings/headingMeaning';
import { nameInHeading, nameInTitle } from '../naming/roleNaming';
import { slicePlainText, type PlainText } from '../markdown/plainText';

const both: Abbreviations = { cto: true, cio: true };

/** A paragraph that begins with a heading which is none in Markdown: a bold line, `Label:`, a line in capitals. */
export interface PseudoHeading {
  readonly heading: PlainText;
  readonly rest: PlainText | undefined;
}

/**
 * Finds such a heading at the start of a paragraph.
 *
 * @param extra further headings of duties, from the charter
 * @example `**What you'll do:** Lead the team.` is the heading `What you'll do:` and the rest `Lead the team.`
 */
export function findPseudoHeading(content: PlainText, extra: readonly string[]): PseudoHeading | undefined {
  const { text } = content;
  const lineEnd = content.breaks[0]?.at ?? text.length;
  const strongEnd = content.strong[0]?.start === 0 ? content.strong[0].end : 0;
  if (strongEnd > 0) {
    if (/^\s*(?::\s*)?$/u.test(text.slice(strongEnd, lineEnd)) && isShort(text.slice(0, lineEnd), 14)) {
      return cut(content, lineEnd);
    }
    const afterColon = text[strongEnd] === ':' ? strongEnd + 1 : strongEnd;
    const isLabel = afterColon > strongEnd || /[:.–—-]$/u.test(text.slice(0, strongEnd));
    if (isLabel && isMeaningful(text.slice(0, strongEnd), extra)) return cut(content, afterColon);
    return undefined;
  }
  const line = text.slice(0, lineEnd);
  if (isCapitals(line) && isShort(line, 9)) return cut(content, lineEnd);
  if (isShort(line, 10) && (line.endsWith(':') || isShort(line, 6)) && !/[;,]$/u.test(line)) {
    if (isMeaningful(line, extra)) return cut(content, lineEnd);
  }
  if (lineEnd === text.length && isTitleCase(line) && readHeading(line, extra)?.kind === 'excluded')
    return cut(content, lineEnd);
  if (text.endsWith(':') && text.length < 200 && isSure(text, extra)) return cut(content, text.length);
  const colon = text.indexOf(': ');
  const label = colon > 0 && colon < 60 ? text.slice(0, colon) : '';
  return label !== '' && isShort(label, 6) && isMeaningful(label, extra)
    ? cut(content, colon + 1)
    : undefined;
}

/** A heading that follows an item's words on the next line, without the blank line that Markdown asks for. */
export interface TrailingHeading extends PseudoHeading {
  readonly before: PlainText;
}

/** Finds such a heading; only one that is known word for word counts, since the line may as well go on with the item. */
export function findTrailingHeading(
  content: PlainText,
  extra: readonly string[],
): TrailingHeading | undefined {
  return cutAtHeading(content, (line) => headingLength(line, extra));
}

/**
 * Finds a heading on a line of its own in the middle of a paragraph, as pages that were copied without their blank lines have it.
 * Hard-wrapped prose can break a line anywhere, so the line before must have come to its end.
 */
export function findHeadingInside(content: PlainText, extra: readonly string[]): TrailingHeading | undefined {
  return cutAtHeading(content, (line, before) => {
    const isOver = before.length < 60 || /[.!?:;)]\s*$/u.test(before);
    return isOver && isShort(line, 6) && !/^\P{L}*\p{Ll}/u.test(line) && isSure(line, extra)
      ? line.length
      : 0;
  });
}

/** The first line of a document, where it is a title without the marks of one. */
export function findTitleLine(content: PlainText): PseudoHeading | undefined {
  const end = content.breaks[0]?.at ?? content.text.length;
  const line = content.text.slice(0, end);
  if (!isShort(line, 14) || /[,;:]\s*$/u.test(line) || nameInTitle(line, both) === undefined)
    return undefined;
  return /^\s*\p{Ll}/u.test(content.text.slice(end)) ? undefined : cut(content, end);
}

function cutAtHeading(
  content: PlainText,
  lengthOf: (line: string, before: string) => number,
): TrailingHeading | undefined {
  for (const [i, { at }] of content.breaks.entries()) {
    const end = content.breaks[i + 1]?.at ?? content.text.length;
    const before = content.text.slice(content.breaks[i - 1]?.at ?? 0, at);
    const headingEnd = at + lengthOf(content.text.slice(at, end), before);
    if (headingEnd === at) continue;
    const rest = slicePlainText(content, headingEnd, content.text.length);
    return {
      before: slicePlainText(content, 0, at),
      heading: slicePlainText(content, at, headingEnd),
      rest: rest.text === '' ? undefined : rest,
    };
  }
  return undefined;
}

/** How much of a line is a heading: all of it, `Requirements:` before other words, or nothing. */
function headingLength(line: string, extra: readonly string[]): number {
  const bare = line.replace(/^\P{L}+/u, '');
  if (!/^\p{Lu}/u.test(bare)) return 0;
  if (isShort(bare, 6) && isMeaningful(bare, extra)) return line.length;
  if (bare.endsWith(':') && bare.length < 200 && isSure(bare, extra)) return line.length;
  const label = /^[^:.]{3,60}:(?=\s)/u.exec(line)?.[0] ?? '';
  return label !== '' && isShort(label, 6) && isSure(label, extra) ? label.length : 0;
}

function isMeaningful(text: string, extra: readonly string[]): boolean {
  return isSure(text, extra) || nameInHeading(text, both) !== undefined;
}

function isSure(text: string, extra: readonly string[]): boolean {
  return readHeading(text, extra)?.sure === true;
}

function isShort(text: string, most: number): boolean {
  return text.length <= 120 && !/[.!]\s*$/u.test(text) && (text.match(/\S+/gu)?.length ?? 0) <= most;
}

const praise =
  /^(?:strong|excellent|proven|good|great|deep|solid|demonstrated|outstanding|exceptional|extensive|high)\b/iu;

/** `Skills and Further Specifications`: a line of its own as headings are written, and no requirement. */
function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (words.length < 2 || !isShort(line, 6) || /[,;]/u.test(line) || praise.test(line)) return false;
  return words.every((word) => word.length < 4 || /^\p{Lu}/u.test(word));
}

function isCapitals(line: string): boolean {
  return (line.match(/\p{Lu}/gu)?.length ?? 0) >= 5 && !/\p{Ll}/u.test(line);
}

function cut(content: PlainText, at: number): PseudoHeading {
  const rest = slicePlainText(content, at, content.text.length);
  return { heading: slicePlainText(content, 0, at), rest: rest.text === '' ? undefined : rest };
}
