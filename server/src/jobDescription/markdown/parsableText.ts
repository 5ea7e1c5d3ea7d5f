import { findCommonEnds, type CommonEnds } from '../../text/commonEnds';
import { plainBullets } from './bullets';
import { replaceBullets } from './pastedBullets';

/** A document and the form of it that the Markdown parser reads; both have the same length, so that offsets hold. */
export interface ParsableText {
  readonly document: string;
  /** The document with comments of MDX as those of HTML: what such a comment spans hangs on all of the text before it. */
  readonly commented: string;
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
 * template tags and MDX imports are blanked. But for MDX comments, which are looked for in the whole text, what stands in a line depends on no
 * other lines than the two beside it, so that with `previous` only the lines around a change are rewritten.
 *
 * @example `toParsableText('• Run IT', 0, undefined).parsable` is `'- Run IT'`
 */
export function toParsableText(
  document: string,
  bodyStart: number,
  previous: EarlierText | undefined,
): ParsableText {
  const commented = withHtmlComments(document, bodyStart);
  const source = { document, commented, bodyStart };
  const edited = previous === undefined ? undefined : rewriteChange(source, previous);
  if (edited !== undefined) return { ...source, parsable: edited };
  const body = bodyStart > 0 ? blank(commented.slice(0, bodyStart)) + commented.slice(bodyStart) : commented;
  return { ...source, parsable: rewrite(body) };
}

/** The lines around a change rewritten, the rest as it was; `undefined` when that would not be true. */
function rewriteChange(
  { document, commented: text, bodyStart }: Omit<ParsableText, 'parsable'>,
  previous: EarlierText,
): string | undefined {
  const { commented: before, parsable } = previous;
  const isPlain = document === text && previous.document === before;
  const { prefix, suffix } = isPlain ? previous.ends : findCommonEnds(before, text);
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
  if (odd.test(result)) result = result.replace(oddEverywhere, (found) => replacementFor(found));
  return replaceBullets(result);
}

const odd =
  /\\[ \t]*$|[\r\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]|\{[{%:#.]|^(?:import|export)\s/mu;
/** A hard break before an item or the end of a paragraph, where the parser would show a backslash. */
const idleBackslash = `\\\\(?=[ \\t]*(?:\\r\\n?|\\n)[ \\t]*(?:\\\\?[-*+–${plainBullets}][ \\t]|<!--|[\\r\\n]))`;
const oddEverywhere = new RegExp(
  [
    idleBackslash,
    /^[ \t|:-]+\|\r\n/u.source,
    /\r\n?/u.source,
    /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/u.source,
    /\{\{[^{}\n\r]{0,300}\}\}|\{%[^{}\n\r]{0,300}%\}|(?:\[\])?\{[:#.][^{}\n\r]{0,100}\}/u.source,
    /^import[ \t][^\n\r]{0,300}[ \t]from[ \t]+['"][^\n\r]*/u.source,
    /^import[ \t]+['"][^\n\r]*/u.source,
    /^export[ \t]+(?:const|default|function|let)\b[^\n\r]*/u.source,
  ].join('|'),
  'gmu',
);

const mdxOpening = '{/*';
const mdxComment = /\{\/\*[\s\S]{0,4000}?\*\/\}/gu;

/** Comments in front matter are none. */
function withHtmlComments(text: string, bodyStart: number): string {
  if (!text.includes(mdxOpening)) return text;
  return (
    text.slice(0, bodyStart) +
    text
      .slice(bodyStart)
      .replace(mdxComment, (found, at: number, body: string) =>
        isBehindWords(body, at) && /^\{\/\*[\r\n]/u.test(found) ? toInstruction(found) : toHtmlComment(found),
      )
  );
}

function isBehindWords(text: string, at: number): boolean {
  return at > 0 && !/[\r\n]/u.test(text[at - 1] ?? '');
}

/** `{/* x *\/}` as an HTML comment of the same length, which ends nowhere before. */
function toHtmlComment(found: string): string {
  if (found.length < 7) return ' '.repeat(found.length);
  const inside = found.slice(4, -3).replace(/^-?>|--!?>/gu, (end) => ' '.repeat(end.length));
  return `<!--${inside}-->`;
}

/**
 * The same as a processing instruction, where an HTML comment, whose opening is a character longer, would take the place of a line break: a
 * block that begins below may end the paragraph in which the comment stands, which is none then.
 */
function toInstruction(found: string): string {
  return `<? ${found.slice(3, -3).replaceAll('?>', '  ')} ?>`;
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
