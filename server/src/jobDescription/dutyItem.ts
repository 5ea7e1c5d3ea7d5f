import { isDutySentence } from './dutySentence';
import { isBold, isTopic, shapeOf, withoutBullet } from './itemShape';
import type { PlainText } from './plainText';
import type { SectionState } from './sectionState';
import { splitItem } from './sentences';

/** An item's own words, and the pieces of an item that holds several; read once. */
export function readOwn(content: PlainText): NonNullable<PlainText['memo']['item']> {
  if (content.memo.item === undefined) {
    const own = withoutBullet(content);
    content.memo.item = { own, pieces: splitItem(own) };
  }
  return content.memo.item;
}

/** Whether a list item is a duty, by its shape and by where it stands; `nests` when other items stand inside it. */
export function isDutyItem(content: PlainText, nests: boolean, { strict, place }: SectionState): boolean {
  switch (shapeOf(content)) {
    case 'empty':
    case 'metadata':
    case 'navigation':
    case 'requirement':
      return false;
    case 'label':
      return !nests && !strict;
    case 'duty':
      return !(nests && (content.text.endsWith(':') || isBold(content))) && isDutySentence(content);
    case 'plain':
      return (
        !(nests && isTopic(content)) &&
        !strict &&
        !(place.kind === 'relationships' && !/\p{L}{2,}\s/u.test(content.text)) &&
        isDutySentence(content)
      );
  }
}
