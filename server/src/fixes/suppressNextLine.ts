import type { JobDescription } from '../jobDescription/model';
import type { Finding, RuleContext } from '../rules/rule';
import { beginsWithComment, writeComment } from './document/comment';
import {
  isLineStart,
  lineAt,
  lineContentEnd,
  lineEndOf,
  lineStartAt,
  previousLineStart,
} from './document/lines';
import { contentIndent, itemAt, readItem } from './document/listItem';
import { tableAround } from './document/table';
import type { FixProvider } from './proposal';

/**
 * Puts a comment on the line above a finding. In a list it goes into the item before, so that the list stays one; in
 * a paragraph of several lines it ends the line before, so that the paragraph stays one.
 */
export const suppressNextLine: FixProvider = {
  kind: 'suppress-next-line',
  propose(context, finding) {
    const { description } = context;
    const { text } = description;
    if (!canCarryComment({ description }, finding)) return [];
    const comment = writeComment(context, `remit-disable-next-line ${finding.rule} -- reason:`);
    const title = `Suppress ${finding.rule} here, with a reason`;
    const line = lineStartAt(text, finding.span.start);
    if (isInsideParagraph(text, line, finding, { description })) {
      const end = lineContentEnd(text, previousLineStart(text, line));
      return [{ title, safe: false, edits: [{ span: { start: end, end }, newText: ` ${comment}` }] }];
    }
    const at = startsWithMark(text, line) ? line + 1 : line;
    const newText = indentFor(description, finding.span.start) + comment + lineEndOf(text);
    return [{ title, safe: false, edits: [{ span: { start: at, end: at }, newText }] }];
  },
};

/** Front matter takes no HTML comment, and one inside a table would end it. */
function canCarryComment(
  { description }: Pick<RuleContext, 'description'>,
  { span, duty }: Finding,
): boolean {
  const { text, frontMatter, duties, scopes } = description;
  if (frontMatter !== undefined && span.start < frontMatter.span.end) return false;
  if (duty !== null) return duties[duty]?.kind !== 'cell';
  const isInTable = scopes.some(({ source, name }) => source === 'table' && name?.start === span.start);
  const [header] = isInTable ? tableAround(text, span.start) : [];
  return header === undefined || span.start < header.span.end;
}

/** A byte order mark stays first. */
function startsWithMark(text: string, offset: number): boolean {
  return offset === 0 && text.charCodeAt(0) === 0xfeff;
}

/** Whether the line goes on with a paragraph, in which a comment on a line of its own would be a break. */
function isInsideParagraph(
  text: string,
  line: number,
  { duty }: Finding,
  { description }: Pick<RuleContext, 'description'>,
): boolean {
  if (line === 0 || !isLineStart(text, line)) return false;
  if (description.title !== undefined && line <= description.title.start && duty === null) return false;
  const found = duty === null ? undefined : description.duties[duty];
  if (found?.kind === 'item') return line > lineStartAt(text, found.span.start);
  if (found === undefined || readItem(lineAt(text, line)) !== undefined) return false;
  const above = lineAt(text, previousLineStart(text, line)).trim();
  return above !== '' && !/^(?:#{1,6}\s|<!--|\{\/\*|>|\||```|~~~|[-*_=]{3,}$)|(?:-->|\*\/\})$/u.test(above);
}

/** The item's own indentation, or that of a comment above it or of the content of the item before it in the same list. */
function indentFor({ text, duties }: JobDescription, offset: number): string {
  const own = itemAt(text, offset);
  const indent = /^[ \t]*/u.exec(lineAt(text, offset))?.[0] ?? '';
  if (own === undefined) return indent;
  let isAbove = true;
  for (let line = lineStartAt(text, offset); line > 0;) {
    line = previousLineStart(text, line);
    const words = lineAt(text, line);
    // `(1)` below words that go on is a part of them.
    const isInside = duties.some(({ span }) => span.start < line && line < span.end);
    const item = isInside ? undefined : readItem(words);
    if (item !== undefined) {
      if (item.indent.length < own.indent.length) return indent;
      if (item.indent.length === own.indent.length) return contentIndent(item);
    } else if (isAbove && beginsWithComment(words)) {
      return /^[ \t]*/u.exec(words)?.[0] ?? '';
    } else if (words.trim() !== '' && !/^[ \t]/u.test(words)) return indent;
    if (words.trim() !== '') isAbove = false;
  }
  return indent;
}
