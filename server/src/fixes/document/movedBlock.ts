import type { Duty, JobDescription } from '../../jobDescription/model';
import type { Span } from '../../text/span';
import { blankRunStart, fullLines, lineStartAt } from './lines';

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
