import { toDocumentSpan } from '../../jobDescription/markdown/plainText';
import type { Duty } from '../../jobDescription/model';
import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/textEdit';

/** Replaces a stretch of a duty's plain text; an empty stretch inserts. */
export interface WordChange {
  readonly span: Span;
  readonly newText: string;
}

/** The plain text with the changes made; changes are in order and apart. */
export function applyChanges(text: string, changes: readonly WordChange[]): string {
  let result = '';
  let position = 0;
  for (const { span, newText } of changes) {
    result += text.slice(position, span.start) + newText;
    position = span.end;
  }
  return result + text.slice(position);
}

/**
 * The same changes in the document; `undefined` when one of them would cut through markup, or through words that do not stand
 * in the document as they read.
 */
export function toEdits(
  text: string,
  duty: Duty,
  changes: readonly WordChange[],
): readonly TextEdit[] | undefined {
  const edits = changes.map(({ span, newText }): TextEdit | undefined => {
    if (span.start === span.end) return insertion(duty, span.start, newText);
    const place = withAllSpace(text, duty.text, span, toDocumentSpan(duty, span));
    const written = text.slice(place.start, place.end).replace(/\s+/gu, ' ');
    return written === duty.text.slice(span.start, span.end) ? { span: place, newText } : undefined;
  });
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

/** One space of the plain text may be a line end with indentation in the document, of which only the last blank maps. */
function withAllSpace(document: string, plain: string, span: Span, { start, end }: Span): Span {
  let from = start;
  let to = end;
  if (plain[span.start] === ' ') while (/\s/u.test(document.charAt(from - 1))) from--;
  if (plain[span.end - 1] === ' ') while (/\s/u.test(document.charAt(to))) to++;
  return { start: from, end: to };
}

/** Right after the character before, so that a closing mark of emphasis or a full stop stays behind it. */
function insertion(duty: Duty, at: number, newText: string): TextEdit | undefined {
  const run = duty.runs.find((candidate) => candidate.text < at && at <= candidate.text + candidate.length);
  if (run === undefined) return undefined;
  const offset = run.document + at - run.text;
  return { span: { start: offset, end: offset }, newText };
}
