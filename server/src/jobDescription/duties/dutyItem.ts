import { isDutySentence } from '../sentences/dutySentence';
import { isBold, isTopic, shapeOf, withoutBullet } from '../sentences/itemShape';
import { namesAnother } from '../naming/roleNaming';
import type { PlainText } from '../markdown/plainText';
import type { SectionState } from './sectionState';
import { splitItem } from '../sentences/splitSentences';
import type { RoleLabel } from '../naming/roleLabel';
import { isAboutAnother } from '../sentences/subjects';

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
      if (strict && !/\p{L}\P{L}+\p{L}/u.test(content.text)) return false;
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

/** Whether an item is another officer's: by its label, as the name over nested items, or by its subject. */
export function isOfAnother(content: PlainText, label: RoleLabel | undefined, nests: boolean): boolean {
  if (label !== undefined) return label.naming === undefined;
  return (
    (nests && namesAnother(content.text)) || (content.memo.aboutAnother ??= isAboutAnother(content.text))
  );
}
