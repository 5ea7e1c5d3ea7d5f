import type { RuleContext } from '../../rules/rule';

/** How a file takes a comment: MDX refuses those of HTML. */
export interface CommentForm {
  readonly opening: '<!--' | '{/*';
  readonly closing: '-->' | '*/}';
}

const html: CommentForm = { opening: '<!--', closing: '-->' };
const mdx: CommentForm = { opening: '{/*', closing: '*/}' };

/** By the file's name, and in any other file as its instructions to Remit are written already. */
function commentFormOf({
  description: { text, directives },
  fileName,
}: Pick<RuleContext, 'description' | 'fileName'>): CommentForm {
  return isMdx(fileName ?? '') || directives.some(({ span }) => text.startsWith(mdx.opening, span.start))
    ? mdx
    : html;
}

/**
 * A comment as the file takes it.
 *
 * @example `writeComment(context, 'remit-disable')` is `'{/* remit-disable *\/}'` in `cto.mdx`
 */
export function writeComment(context: Pick<RuleContext, 'description' | 'fileName'>, words: string): string {
  const { opening, closing } = commentFormOf(context);
  return `${opening} ${words} ${closing}`;
}

/** Whether a line is or begins with a comment. */
export function beginsWithComment(line: string): boolean {
  return /^\s*(?:<!--|\{\/\*)/u.test(line);
}

/** Whether lines could stand in a file of this name or address as they are: comments of HTML break MDX, those of MDX show elsewhere. */
export function suitsFile(lines: string, name: string): boolean {
  return !lines.includes(isMdx(name) ? html.opening : mdx.opening);
}

function isMdx(name: string): boolean {
  return /\.mdx$/iu.test(name);
}
