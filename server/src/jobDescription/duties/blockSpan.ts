import type { Span } from '../../text/span';

/** `[start, end)` widened to full lines with the last line end, where nothing else stands on those lines. */
export function blockSpan(text: string, start: number, end: number): Span {
  let from = start;
  while (from > 0 && isBlank(text.charCodeAt(from - 1))) from--;
  if (from > 0 && !isLineEnd(text.charCodeAt(from - 1))) from = start;
  let to = end;
  while (to < text.length && isBlank(text.charCodeAt(to))) to++;
  if (to < text.length && !isLineEnd(text.charCodeAt(to))) return { start: from, end };
  if (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10) to += 2;
  else if (to < text.length) to++;
  return { start: from, end: to };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0xfeff;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
