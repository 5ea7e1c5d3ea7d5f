import type { Span } from '../../text/span';

/** The line end that a text uses, by its first one; `\n` for a text of one line. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';
}

/** Start of the line that `offset` stands in. */
export function lineStartAt(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !endsLine(text, start)) start--;
  return start;
}

/** End of the words of the line that `offset` stands in, before its line end. */
export function lineContentEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineEnd(text, end)) end++;
  return end;
}

/** Start of the line after the one that `offset` stands in; the text's end for the last one. */
export function nextLineStart(text: string, offset: number): number {
  const end = lineContentEnd(text, offset);
  if (end >= text.length) return end;
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

/** Start of the line above the one that starts at `lineStart`. */
export function previousLineStart(text: string, lineStart: number): number {
  return lineStartAt(text, lineStart - (text.startsWith('\r\n', lineStart - 2) ? 2 : 1));
}

/** The line that `offset` stands in, without its line end. */
export function lineAt(text: string, offset: number): string {
  return text.slice(lineStartAt(text, offset), lineContentEnd(text, offset));
}

/** The lines that `span` touches, with their line ends. */
export function fullLines(text: string, span: Span): Span {
  const last = span.end > span.start && endsLine(text, span.end) ? span.end : nextLineStart(text, span.end);
  return { start: lineStartAt(text, span.start), end: last };
}

/** Start of the run of blank lines that ends at the line start `offset`. */
export function blankRunStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0) {
    const before = previousLineStart(text, start);
    if (text.slice(before, start).trim() !== '') break;
    start = before;
  }
  return start;
}

/** End of the run of blank lines that begins at the line start `offset`. */
export function blankRunEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length) {
    const after = nextLineStart(text, end);
    if (text.slice(end, after).trim() !== '') break;
    end = after;
  }
  return end;
}

/** Whether a line ends right before `offset`, so that a line starts there; the text's start counts. */
export function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || endsLine(text, offset);
}

/** Divides into lines without their line ends; a line end at the very end makes no further line. */
export function splitLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/u);
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines;
}

function endsLine(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset - 1);
  return code === 10 || (code === 13 && text.charCodeAt(offset) !== 10);
}

function isLineEnd(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 10 || code === 13;
}
