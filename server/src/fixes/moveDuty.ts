import type { Duty, JobDescription, RoleScope } from '../jobDescription/model';
import type { Role } from '../roles/role';
import { abbreviation } from '../roles/role';
import type { TextEdit } from '../text/textEdit';
import { findDutyPlace } from './document/dutyList';
import { insertLines } from './document/insertion';
import { lineEndOf } from './document/lines';
import { contentIndent, firstItem, nextItem, reshapeItem } from './document/listItem';
import { movedItem } from './document/movedBlock';
import { addSection } from './document/newSection';
import { removalForMove, without } from './document/removal';
import { canMove, misplaced } from './misplaced';
import { moveCell } from './moveCell';
import { moveSentence } from './moveSentence';
import type { FixProvider } from './proposal';

/** Moves a duty, with all that belongs to it, to the end of the other role's duties; makes a section for them if there is none. */
export const moveDuty: FixProvider = {
  kind: 'move-duty',
  propose(context, finding) {
    const { description } = context;
    const move = misplaced(context, finding);
    if (move === undefined || !canMove(context, move)) return [];
    const edits = moveFrom(description, move.duty, move.owner);
    if (edits === undefined) return [];
    return [{ title: `Move to the ${abbreviation(move.owner)}'s duties`, safe: true, edits }];
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
  const lineEnd = lineEndOf(text);
  const removal = removalForMove(description, duty);
  const rest = without(text, removal);
  const { lines, shape } = moved;
  const place = findDutyPlace(description, role, section.kind, duty);
  if (place?.kind === 'prose') return undefined;
  if (place === undefined) {
    if (isDeclared(scopes[duty.scope])) return undefined;
    const item = reshapeItem(lines, shape, firstItem(shape), lineEnd);
    return [{ span: removal, newText: '' }, addSection(description, section, role, item, rest)];
  }
  const item = reshapeItem(
    lines,
    shape,
    nextItem(place.last, place.before),
    lineEnd,
    contentIndent(place.last),
  );
  const insertion = insertLines(rest.text, rest.toRemainder(place.end), item, lineEnd, place.isLoose);
  const at = rest.toOriginal(insertion.span.start);
  return [
    { span: removal, newText: '' },
    { span: { start: at, end: at }, newText: insertion.newText },
  ];
}

/** Where front matter, settings or command line declare one role, no section of the document is another role's. */
export function isDeclared(scope: RoleScope | undefined): boolean {
  return (
    scope?.source === 'front-matter' || scope?.source === 'configuration' || scope?.source === 'command-line'
  );
}
