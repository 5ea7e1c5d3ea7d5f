/**
 * A half-open range `[start, end)` of UTF-16 offsets into a text. The only form of a place in the engine;
 * lines and columns exist at its borders (`lineIndex.ts`).
 *
 * @example `{ start: 0, end: 3 }` is `abc` in `abcdef`
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The part of `text` that `span` covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `inner` lies within `outer`; equal spans do. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one character, or one is empty and strictly inside the other. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
