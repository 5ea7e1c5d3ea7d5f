import type { Span } from './span';

/** Replaces `span` of a text by `newText`; an insertion has an empty span, a deletion an empty `newText`. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Applies edits that all refer to the same original text. Edits must not overlap; insertions at one place
 * keep their order.
 *
 * @throws RangeError when two edits overlap, since the result would depend on their order
 * @example `applyEdits('abc', [{ span: { start: 1, end: 2 }, newText: 'X' }])` is `'aXc'`
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let position = 0;
  for (const { span, newText } of ordered) {
    if (span.start < position) throw new RangeError(`overlapping edits at offset ${String(span.start)}`);
    result += text.slice(position, span.start) + newText;
    position = span.end;
  }
  return result + text.slice(position);
}
