import type { Duty, JobDescription } from '../../jobDescription/model';
import type { Span } from '../../text/span';
import { textOf } from '../../text/span';
import { readVerb } from '../wording/verbForms';
import type { HtmlItem } from './htmlItem';
import { htmlBlock, htmlItemOf, isHtmlItem } from './htmlItem';
import { introductionOf } from './introduction';
import { blankRunStart, fullLines, lineStartAt } from './lines';
import type { ItemShape } from './listItem';
import { itemAt } from './listItem';

/** What moves with a duty of a list. */
export type MovedItem =
  | {
      readonly kind: 'lines';
      readonly block: Span;
      /** How the item on its first line is written. */
      readonly shape: ItemShape;
      /** Its lines; a verb that stands in the item above (`Manage:`) is repeated in them. */
      readonly lines: string;
    }
  | { readonly kind: 'html'; readonly block: Span; readonly item: HtmlItem };

/** The lines that move with a duty, and with them an item above that would introduce nothing any more. */
export function movedItem(description: JobDescription, duty: Duty): MovedItem | undefined {
  const { text } = description;
  const tag = htmlItemOf(text, duty);
  if (tag !== undefined) return { kind: 'html', block: htmlBlock(text, tag), item: tag };
  if (isHtmlItem(text, duty)) return undefined;
  const shape = itemAt(text, duty.span.start);
  if (shape === undefined) return undefined;
  const block = movedBlock(description, duty);
  const above = introductionOf(text, block, duty.span.start);
  if (above?.isAlone === true) {
    const all = { start: above.start, end: block.end };
    return { kind: 'lines', block: all, shape: above.shape, lines: textOf(text, all) };
  }
  const lacksVerb = above !== undefined && readVerb(above.words) !== undefined && !beginsWithVerb(duty);
  const lines = lacksVerb ? withVerb(text, block, duty.span.start, above.words) : textOf(text, block);
  return { kind: 'lines', block, shape, lines };
}

function beginsWithVerb({ text }: Duty): boolean {
  return readVerb(/^\p{L}+/u.exec(text)?.[0] ?? '') !== undefined;
}

function withVerb(text: string, block: Span, at: number, verb: string): string {
  const isAcronym = /^\p{Lu}{2}/u.test(text.slice(at, at + 2));
  const first = isAcronym ? text.charAt(at) : text.charAt(at).toLowerCase();
  return `${text.slice(block.start, at)}${verb} ${first}${text.slice(at + 1, block.end)}`;
}

/**
 * The full lines that move with a duty: its block with the comments on the lines above that speak about it, without a comment at
 * its end that speaks about the next duty.
 */
export function movedBlock(description: JobDescription, duty: Duty): Span {
  const { text, directives } = description;
  let { start, end } = fullLines(text, duty.block);
  for (const { kind, span } of [...directives].reverse()) {
    const lines = fullLines(text, span);
    const isAlone = text.slice(lines.start, lines.end).trim() === text.slice(span.start, span.end);
    if (kind !== 'disable-next-line' || !isAlone) continue;
    if (lines.end === end && lines.start > lineStartAt(text, duty.span.start)) {
      end = trimBlank(text, lines.start, start);
    } else if (lines.end === start && !isClaimed(description, duty, lines)) start = lines.start;
  }
  return { start, end };
}

function trimBlank(text: string, end: number, start: number): number {
  return Math.max(start, blankRunStart(text, end));
}

/** A comment above may stand in the item before; it still speaks about the line below. */
function isClaimed({ duties }: JobDescription, duty: Duty, lines: Span): boolean {
  return duties.some(
    (other) => other !== duty && other.span.start >= lines.start && other.span.end <= lines.end,
  );
}
