import type { TextEdit } from '../../text/textEdit';
import type { DutyPlace } from './dutyList';
import { htmlItemAfter, readsInHtml } from './htmlItem';
import { insertLines } from './insertion';
import { lineEndOf, splitLines } from './lines';
import { contentIndent, nextItem, prefixOf, reshapeItem } from './listItem';
import type { MovedItem } from './movedBlock';
import type { Remainder } from './removal';

/**
 * Puts an item that moves at the end of a list, written as that list is; `undefined` where it cannot be written so.
 *
 * @param rest the text of the list without what goes from it
 */
export function insertItem(
  text: string,
  place: Exclude<DutyPlace, { readonly kind: 'prose' }>,
  moved: MovedItem,
  rest: Remainder,
): TextEdit | undefined {
  const lineEnd = lineEndOf(text);
  if (place.kind === 'html') {
    const words = plainWords(moved);
    const at = place.last.tag.end;
    return words === undefined || !(moved.kind === 'html' || readsInHtml(words))
      ? undefined
      : { span: { start: at, end: at }, newText: htmlItemAfter(text, place.last, words) };
  }
  const shape = nextItem(place.last, place.before);
  const item =
    moved.kind === 'lines'
      ? reshapeItem(moved.lines, moved.shape, shape, { lineEnd, commentIndent: contentIndent(place.last) })
      : prefixOf({ ...shape, task: shape.task.replace(/\[x\]/iu, '[ ]') }) +
        moved.item.words.replace(/\s+/gu, ' ');
  const { span, newText } = insertLines(rest.text, rest.toRemainder(place.end), item, {
    lineEnd,
    blankBefore: place.isLoose,
  });
  const at = rest.toOriginal(span.start);
  return { span: { start: at, end: at }, newText };
}

/** The words of an item without marker; `undefined` when more than its words moves. */
function plainWords(moved: MovedItem): string | undefined {
  if (moved.kind === 'html') return moved.item.words;
  const lines = splitLines(moved.lines).filter((line) => line.trim() !== '');
  const [line = ''] = lines;
  return lines.length === 1 ? line.slice(prefixOf(moved.shape).length).trimEnd() : undefined;
}
