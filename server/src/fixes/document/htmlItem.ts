import type { Duty } from '../../jobDescription/model';
import type { Span } from '../../text/span';
import { lineContentEnd, lineEndOf, lineStartAt, nextLineStart } from './lines';

/** A list item written as an HTML tag, with nothing nested in it. */
export interface HtmlItem {
  /** From `<li>` to `</li>`. */
  readonly tag: Span;
  /** `<li>` with its attributes. */
  readonly opening: string;
  /** What stands between the tags, without the space around it. */
  readonly words: string;
  /** Nothing else stands on its lines. */
  readonly isAlone: boolean;
  /** White space before it on its line. */
  readonly indent: string;
}

/** Reads the HTML item of a duty; `undefined` for items of Markdown, and for those that hold other items or lack their end tag. */
export function htmlItemOf(text: string, { kind, block }: Duty): HtmlItem | undefined {
  if (kind !== 'item') return undefined;
  const written = text.slice(block.start, block.end);
  const match = /^(\s*)(<li(?:\s[^<>]*)?>)([\s\S]*?)<\/li>\s*$/iu.exec(written);
  const [, space = '', opening = '', words = ''] = match ?? [];
  if (match === null || /<(?:li|ul|ol)\b/iu.test(words)) return undefined;
  const tag = { start: block.start + space.length, end: block.start + written.trimEnd().length };
  const indent = text.slice(lineStartAt(text, tag.start), tag.start);
  const isAlone = indent.trim() === '' && text.slice(tag.end, lineContentEnd(text, tag.end)).trim() === '';
  return { tag, opening, words: words.trim(), isAlone, indent: indent.trim() === '' ? indent : '' };
}

/** Whether a duty is written as an HTML tag, in a form that can be taken out or not. */
export function isHtmlItem(text: string, { kind, block }: Duty): boolean {
  return kind === 'item' && /^\s*<li\b/iu.test(text.slice(block.start, block.end));
}

/** What goes when an HTML item goes: its lines if it stands alone on them, and a list that would be left empty. */
export function htmlBlock(text: string, { tag, isAlone }: HtmlItem): Span {
  const before = /<(?:ul|ol)(?:\s[^<>]*)?>\s*$/iu.exec(text.slice(0, tag.start));
  const after = /^\s*<\/(?:ul|ol)>/iu.exec(text.slice(tag.end));
  const block =
    before === null || after === null ? tag : { start: before.index, end: tag.end + after[0].length };
  const start = lineStartAt(text, block.start);
  const isWhole =
    text.slice(start, block.start).trim() === '' &&
    text.slice(block.end, lineContentEnd(text, block.end)).trim() === '';
  return isWhole || (block === tag && isAlone) ? { start, end: nextLineStart(text, block.end) } : block;
}

/** An item like `model`, to stand right behind it. */
export function htmlItemAfter(text: string, { opening, isAlone, indent }: HtmlItem, words: string): string {
  return `${isAlone ? lineEndOf(text) + indent : ''}${opening}${words}</li>`;
}

/** A list with one item, written as the list of `model` is. */
export function htmlListWith(
  text: string,
  { tag, opening, isAlone, indent }: HtmlItem,
  words: string,
): string {
  const list = /<(ul|ol)(?:\s[^<>]*)?>(?![\s\S]*<(?:ul|ol)\b)/iu.exec(text.slice(0, tag.start));
  const start = list?.[0] ?? '<ul>';
  const end = `</${(list?.[1] ?? 'ul').toLowerCase()}>`;
  const item = `${opening}${words}</li>`;
  if (!isAlone) return start + item + end;
  const lineEnd = lineEndOf(text);
  return [start, indent + item, end].join(lineEnd);
}

/** Whether words written in Markdown read the same inside an HTML tag. */
export function readsInHtml(words: string): boolean {
  return !/[*_`[\]<>\\~\r\n]|&(?!#?\w+;)/u.test(words);
}
