import type { TextEdit } from '../../text/textEdit';
import { blankRunStart, isLineStart } from './lines';

/**
 * Inserts lines at a line start, or at the end of a text without a last line end, which then keeps having none.
 *
 * @param lines without a line end at the end
 * @param style the line end to write, and whether a blank line is to stand before the lines
 */
export function insertLines(
  text: string,
  at: number,
  lines: string,
  style: { readonly lineEnd: string; readonly blankBefore: boolean },
): TextEdit {
  const { lineEnd, blankBefore } = style;
  const span = { start: at, end: at };
  const isTerminated = isLineStart(text, at);
  if (!isTerminated) return { span, newText: lineEnd + (blankBefore ? lineEnd : '') + lines };
  const hasBlank = at === 0 || blankRunStart(text, at) < at;
  return { span, newText: (blankBefore && !hasBlank ? lineEnd : '') + lines + lineEnd };
}
