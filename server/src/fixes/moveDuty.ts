import type { Duty, JobDescription, SectionKind } from '../jobDescription/model';
import type { Role } from '../roles/role';
import { abbreviation } from '../roles/role';
import type { TextEdit } from '../text/textEdit';
import { findDutyPlace } from './document/dutyList';
import { htmlListWith } from './document/htmlItem';
import { insertItem } from './document/insertItem';
import { lineEndOf } from './document/lines';
import { firstItem, reshapeItem } from './document/listItem';
import type { MovedItem } from './document/movedBlock';
import { movedItem } from './document/movedBlock';
import { addSection } from './document/newSection';
import { removalForMove, without } from './document/removal';
import { renumbering } from './document/renumbering';
import { canMove, misplaced } from './misplaced';
import { moveCell } from './moveCell';
import { moveSentence } from './moveSentence';
import type { FixProvider } from './proposal';

/** What stands in a section that is not one of duties. */
const contents: Readonly<Partial<Record<SectionKind, string>>> = { goals: 'goals', metrics: 'measures' };

/** Moves a duty, with all that belongs to it, to the end of the other role's duties; makes a section for them if there is none. */
export const moveDuty: FixProvider = {
  kind: 'move-duty',
  propose(context, finding) {
    const { description } = context;
    const move = misplaced(context, finding);
    if (move === undefined || !canMove(context, move)) return [];
    const edits = moveFrom(description, move.duty, move.owner);
    if (edits === undefined) return [];
    const what = contents[description.sections[move.duty.section]?.kind ?? 'duties'] ?? 'duties';
    return [{ title: `Move to the ${abbreviation(move.owner)}'s ${what}`, safe: true, edits }];
  },
};

function moveFrom(description: JobDescription, duty: Duty, role: Role): readonly TextEdit[] | undefined {
  switch (duty.kind) {
    case 'item':
      return moveItem(description, duty, role);
    case 'sentence':
      return moveSentence(description, duty, role);
    case 'cell':
      return moveCell(description, duty, role);
  }
}

function moveItem(description: JobDescription, duty: Duty, role: Role): readonly TextEdit[] | undefined {
  const { text, sections, scopes } = description;
  const moved = movedItem(description, duty);
  const section = sections[duty.section];
  if (moved === undefined || section === undefined) return undefined;
  if (scopes[duty.scope]?.source === 'label') return undefined;
  const removal = removalForMove(description, duty);
  const rest = without(text, removal);
  const place = findDutyPlace(description, role, section.kind, duty);
  if (place?.kind === 'prose') return undefined;
  const insertion =
    place === undefined
      ? canHaveSection(description, duty) &&
        addSection(description, { section, role, rest }, onlyItem(text, moved))
      : insertItem(text, place, moved, rest);
  if (insertion === undefined || insertion === false) return undefined;
  // What is put in the place of the item keeps its neighbours apart.
  const apart = renumbering(text, removal).filter(({ span }) => span.start !== insertion.span.start);
  return [{ span: removal, newText: '' }, ...apart, insertion];
}

/**
 * Whether a heading for the other role leaves the rest as it is: where a sentence or the file's name says whose description this is, the only
 * heading that names a role would be taken for the whole.
 */
export function canHaveSection({ recognition, scopes }: JobDescription, duty: Duty): boolean {
  const scope = scopes[duty.scope];
  return recognition.source !== 'prose' && !(scope?.source === 'title' && scope.name === undefined);
}

function onlyItem(text: string, moved: MovedItem): string {
  return moved.kind === 'html'
    ? htmlListWith(text, moved.item, moved.item.words)
    : reshapeItem(moved.lines, moved.shape, firstItem(moved.shape), { lineEnd: lineEndOf(text) });
}
