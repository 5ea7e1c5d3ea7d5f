import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/textEdit';
import { divides } from './boundary';
import { beginsWithComment } from './comment';
import { isLineStart, lineAt, lineEndOf, nextLineStart, previousLineStart } from './lines';
import type { ItemShape } from './listItem';
import { readItem } from './listItem';

/**
 * What keeps the item after one that goes an item of its list, where it would else stand right below words that are none: it gets the
 * number 1, since a list that begins with another number cannot end a paragraph; what counts in letters gets a blank line. All
 * other numbers are left alone.
 *
 * @param removal what goes, in full lines
 */
export function renumbering(text: string, removal: Span): readonly TextEdit[] {
  if (!isLineStart(text, removal.start) || !isLineStart(text, removal.end) || removal.start === 0) return [];
  if (isBlankAbove(text, removal.start)) return [];
  const gone = firstItemIn(text, removal);
  const next = readItem(lineAt(text, removal.end));
  if (
    gone?.marker.replace(')', '.') === '1.' &&
    next?.indent === gone.indent &&
    /^[2-9][.)]$/u.test(next.marker)
  ) {
    const at = removal.end + next.indent.length;
    return [{ span: { start: at, end: at + 1 }, newText: '1' }];
  }
  if (!divides(text, removal)) return [];
  return [{ span: { start: removal.end, end: removal.end }, newText: lineEndOf(text) }];
}

/** Comments may stand above it. */
function firstItemIn(text: string, removal: Span): ItemShape | undefined {
  for (let line = removal.start; line < removal.end; line = nextLineStart(text, line)) {
    const words = lineAt(text, line);
    const item = readItem(words);
    if (item !== undefined || !beginsWithComment(words)) return item;
  }
  return undefined;
}

function isBlankAbove(text: string, lineStart: number): boolean {
  return text.slice(previousLineStart(text, lineStart), lineStart).trim() === '';
}
