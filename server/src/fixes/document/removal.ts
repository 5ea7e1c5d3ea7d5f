import type { Duty, JobDescription, Section } from '../../jobDescription/model';
import type { Span } from '../../text/span';
import { outermostLike } from './dutyHeading';
import { movedBlock, movedItem } from './movedBlock';
import {
  blankRunEnd,
  blankRunStart,
  isLineStart,
  lineContentEnd,
  lineStartAt,
  previousLineStart,
} from './lines';

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
  if (block.start === 0 && after < text.length) return { start: 0, end: after };
  const meets = before < block.start && (after > block.end || isLast);
  if (!meets) return block;
  const isBeforeShorter = block.start - before <= after - block.end;
  return isLast || isBeforeShorter ? { start: before, end: block.end } : { start: block.start, end: after };
}

/**
 * The block that goes when `block` goes: with the heading of a part of a section of which nothing would be left. The heading of a
 * section that stands for itself stays.
 */
export function emptiedBlock(description: JobDescription, section: Section, block: Span): Span {
  const { text } = description;
  if (section.heading === undefined || outermostLike(description, section) === section) return block;
  const start = lineStartAt(text, section.heading.start);
  const end = section.span.end < text.length ? lineStartAt(text, section.span.end) : text.length;
  const underline = /^[^\r\n]*(?:\r\n|\n|\r)\s{0,3}(?:=+|-+)[ \t]*(?=[\r\n])/u.exec(
    text.slice(start, block.start),
  );
  const content = start + (underline?.[0].length ?? lineContentEnd(text, start) - start);
  const isEmptied =
    text.slice(content, block.start).trim() === '' && text.slice(block.end, end).trim() === '';
  return isEmptied ? { start, end: block.end } : block;
}

/** An offset in the last line above the blank lines that begin at `before`. */
function lastContent(text: string, before: number): number {
  return previousLineStart(text, before);
}

/** What to delete when an item moves away with all that belongs to it. */
export function removalForMove(description: JobDescription, duty: Duty): Span {
  const block = movedItem(description, duty)?.block ?? movedBlock(description, duty);
  const section = description.sections[duty.section];
  return removalOf(
    description.text,
    section === undefined ? block : emptiedBlock(description, section, block),
  );
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
