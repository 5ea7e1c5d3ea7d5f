import type { Duty, JobDescription } from '../../jobDescription/model';
import type { Span } from '../../text/span';
import { fullLines, isLineStart, lineStartAt, nextLineStart, previousLineStart } from './lines';
import { removalOf } from './removal';

/** The paragraph that a sentence stands in: full lines up to a blank line, with the last line end. */
function paragraphAround(text: string, span: Span): Span {
  let start = lineStartAt(text, span.start);
  while (start > 0) {
    const before = previousLineStart(text, start);
    if (isBreak(text.slice(before, start))) break;
    start = before;
  }
  let end = fullLines(text, span).end;
  while (end < text.length && isLineStart(text, end)) {
    const after = nextLineStart(text, end);
    if (isBreak(text.slice(end, after))) break;
    end = after;
  }
  return { start, end };
}

function isBreak(line: string): boolean {
  return line.trim() === '' || /^\s{0,3}(?:#{1,6}\s|<!--|\{\/\*|[-*+]\s|\d+[.)]\s|>|\|)/u.test(line);
}

/** What to delete so that a sentence is gone: with the space to the next one, or before it if it is the last. */
export function sentenceRemoval(text: string, { start, end }: Span): Span {
  const paragraph = paragraphAround(text, { start, end });
  const before = text.slice(paragraph.start, start);
  const after = text.slice(end, paragraph.end);
  if (before.trim() === '' && after.trim() === '') return removalOf(text, paragraph);
  if (after.trim() !== '') return { start, end: end + (/^\s+/u.exec(after)?.[0].length ?? 0) };
  return { start: start - (/\s+$/u.exec(before)?.[0].length ?? 0), end };
}

/** Sentences whose subject is only a pronoun lean on the one before; without it they would speak about somebody else. */
export function isLeantOn({ duties, sections }: JobDescription, duty: Duty): boolean {
  const next = duties[duty.index + 1];
  // Under the section's own role, `you` and `the role` mean the same with or without a name before them.
  const isOwn = sections[duty.section]?.scope === duty.scope;
  const leans =
    next?.kind === 'sentence' &&
    isBeside(next, duty) &&
    (pronoun.test(next.text) || (!isOwn && /^(?:you|the (?:role|position))\b/iu.test(next.text)));
  if (!leans || pronoun.test(duty.text)) return false;
  const previous = duties[duty.index - 1];
  return previous === undefined || !isBeside(previous, duty);
}

function isBeside(a: Duty, b: Duty): boolean {
  return a.section === b.section && a.scope === b.scope;
}

const pronoun = /^(?:they|she|he|it)\b/iu;
