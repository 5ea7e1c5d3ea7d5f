import type { Span } from '../../text/span';
import { blankRunEnd, blankRunStart, isLineStart, lineContentEnd, lineStartAt } from './lines';

/**
 * What to delete so that the full lines of `block` are gone and the blank lines around them stay as the document has
 * them: one of two runs that would meet goes as well, and a text without a last line end keeps having none.
 */
export function removalOf(text: string, block: Span): Span {
  const before = blankRunStart(text, block.start);
  const after = blankRunEnd(text, block.end);
  const isLast = after >= text.length;
  if (isLast && before > 0 && !isLineStart(text, text.length)) {
    return { start: lineContentEnd(text, lastContent(text, before)), end: block.end };
  }
  const meets = before < block.start && (after > block.end || isLast);
  if (!meets) return block;
  const isBeforeShorter = block.start - before <= after - block.end;
  return isLast || isBeforeShorter ? { start: before, end: block.end } : { start: block.start, end: after };
}

/** An offset in the last line above the blank lines that begin at `before`. */
function lastContent(text: string, before: number): number {
  return lineStartAt(text, before - (text.startsWith('\r\n', before - 2) ? 2 : 1));
}

/** A text with one stretch left out, which still knows where its characters stood. */
export interface Remainder {
  readonly text: string;
  /** From the original text to the remainder; what was left out maps to the gap. */
  toRemainder(offset: number): number;
  /** Back again; the gap maps to the end of what was left out. */
  toOriginal(offset: number): number;
}

/** Leaves `removed` out of `text`. */
export function without(text: string, removed: Span): Remainder {
  const length = removed.end - removed.start;
  return {
    text: text.slice(0, removed.start) + text.slice(removed.end),
    toRemainder: (offset) =>
      offset <= removed.start ? offset : offset < removed.end ? removed.start : offset - length,
    toOriginal: (offset) => (offset < removed.start ? offset : offset + length),
  };
}
