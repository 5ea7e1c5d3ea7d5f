import type { Duty, JobDescription } from '../jobDescription/model';
import type { Role } from '../roles/role';
import { abbreviation, roleTitle } from '../roles/role';
import { findRoleNames } from '../roles/roleNames';
import { fileName } from '../rules/fileName';
import { textOf } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { FileEdit } from './fix';
import { addAt } from './document/addDuty';
import { suitsFile } from './document/comment';
import { findDutyPlace } from './document/dutyList';
import { insertItem } from './document/insertItem';
import { lineEndOf } from './document/lines';
import type { ItemShape } from './document/listItem';
import { firstItem, reshapeItem } from './document/listItem';
import { movedItem } from './document/movedBlock';
import { removalForMove, without } from './document/removal';
import { renumbering } from './document/renumbering';
import { isLeantOn, sentenceRemoval } from './document/sentence';
import { canMove, misplaced } from './misplaced';
import type { FixProvider, Proposal } from './proposal';
import type { Counterpart } from './surroundings';
import { wordingOfDuty } from './wording/wording';

/** Moves a duty to the other role's description in the workspace, or to a new one where there is none. */
export const moveDutyToFile: FixProvider = {
  kind: 'move-duty-to-file',
  propose(context, finding) {
    const { description, surroundings } = context;
    const found = misplaced(context, finding);
    if (surroundings === undefined || found === undefined || !canMove(context, found)) return [];
    const { duty, owner } = found;
    const edits = removalFor(description, duty);
    if (edits === undefined) return [];
    const proposal = (target: FileEdit | undefined, where: string): readonly Proposal[] =>
      target === undefined ? [] : [{ title: `Move to ${where}`, safe: false, edits, elsewhere: [target] }];
    const [nearest] = surroundings.counterparts.filter((other) => describes(other.description, owner));
    if (nearest !== undefined)
      return proposal(intoFile(description, duty, owner, nearest), fileName(nearest.uri));
    if (surroundings.newFile === undefined) return [];
    const uri = surroundings.newFile(owner);
    return proposal(
      newFile(description, duty, owner, uri),
      `a new description of the ${abbreviation(owner)}, ${fileName(uri)}`,
    );
  },
};

function describes({ recognition, scopes }: JobDescription, role: Role): boolean {
  return recognition.analysed && scopes.some((scope) => scope.role === role);
}

function removalFor(description: JobDescription, duty: Duty): readonly TextEdit[] | undefined {
  const { text } = description;
  if (duty.kind === 'cell' || hasOwnLabel(description, duty)) return undefined;
  if (duty.kind === 'item') {
    const span = removalForMove(description, duty);
    return [{ span, newText: '' }, ...renumbering(text, span)];
  }
  return isLeantOn(description, duty) ? undefined : [{ span: sentenceRemoval(text, duty.span), newText: '' }];
}

/** `**CTO:** Runs the help desk` names its role itself, and would go on to do so. */
function hasOwnLabel({ text, scopes }: JobDescription, { block, span, scope }: Duty): boolean {
  return scopes[scope]?.source === 'label' && findRoleNames(text.slice(block.start, span.start)).length > 0;
}

function intoFile(
  description: JobDescription,
  duty: Duty,
  role: Role,
  { uri, description: target }: Counterpart,
): FileEdit | undefined {
  const section = description.sections[duty.section];
  const place =
    section === undefined
      ? undefined
      : (findDutyPlace(target, role, section.kind) ?? findDutyPlace(target, role, 'duties'));
  if (place === undefined) return undefined;
  const rest = without(target.text, { start: 0, end: 0 });
  const moved = duty.kind === 'item' ? movedItem(description, duty) : undefined;
  if (duty.kind === 'item' && (moved === undefined || !suitsFile(textOf(description.text, moved.block), uri)))
    return undefined;
  const edit =
    place.kind !== 'prose' && moved !== undefined
      ? insertItem(target.text, place, moved, rest)
      : addAt(target, place, wordingOfDuty(description.text, duty, role), rest);
  return edit === undefined ? undefined : { uri, create: false, edits: [edit] };
}

const plainItem: ItemShape = { indent: '', marker: '-', gap: ' ', task: '' };

/** A title, a heading and the duty: as little as makes a description. */
function newFile(description: JobDescription, duty: Duty, role: Role, uri: string): FileEdit | undefined {
  const lineEnd = lineEndOf(description.text);
  const moved = duty.kind === 'item' ? movedItem(description, duty) : undefined;
  const words =
    moved === undefined
      ? wordingOfDuty(description.text, duty, role).asItem('base')
      : moved.kind === 'html'
        ? moved.item.words.replace(/\s+/gu, ' ')
        : reshapeItem(moved.lines, moved.shape, firstItem({ ...moved.shape, task: '' }), { lineEnd });
  if (words === undefined || (moved === undefined && duty.kind === 'item')) return undefined;
  if (!suitsFile(words, uri)) return undefined;
  const item = moved?.kind === 'lines' ? words : plainItem.marker + plainItem.gap + words;
  const lines = [`# ${roleTitle(role)}`, '', '## Responsibilities', '', item, ''];
  return { uri, create: true, edits: [{ span: { start: 0, end: 0 }, newText: lines.join(lineEnd) }] };
}
