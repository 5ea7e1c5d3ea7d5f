import type { JobDescription, Section } from '../../jobDescription/model';
import type { Role } from '../../roles/role';
import type { TextEdit } from '../../text/textEdit';
import type { Wording } from '../wording/wording';
import { readVerb } from '../wording/verbForms';
import type { DutyPlace } from './dutyList';
import { insertLines } from './insertion';
import { lineEndOf } from './lines';
import type { ItemShape } from './listItem';
import { firstItem, nextItem, prefixOf } from './listItem';
import { addSection } from './newSection';
import type { Remainder } from './removal';

/** Adds a duty at `place`: as the next item of a list, or behind the last sentence. */
export function addAt(
  description: JobDescription,
  place: DutyPlace,
  wording: Wording,
  rest: Remainder,
): TextEdit | undefined {
  if (place.kind === 'prose') {
    const words = wording.asSentence();
    const at = place.last.span.end;
    return words === undefined ? undefined : { span: { start: at, end: at }, newText: ` ${stopped(words)}` };
  }
  const words = wording.asItem(formOf(description, place.end));
  if (words === undefined) return undefined;
  const shape = nextItem(place.last, place.before);
  const task = shape.task.replace(/\[x\]/iu, '[ ]');
  const item = prefixOf({ ...shape, task }) + (place.endsInStop ? stopped(words) : words.replace(/\.$/u, ''));
  const lineEnd = lineEndOf(description.text);
  const { span, newText } = insertLines(rest.text, rest.toRemainder(place.end), item, lineEnd, place.isLoose);
  const at = rest.toOriginal(span.start);
  return { span: { start: at, end: at }, newText };
}

/** Adds a duty as the only item of a new section. */
export function addInSection(
  description: JobDescription,
  section: Section,
  role: Role,
  shape: ItemShape,
  wording: Wording,
  rest: Remainder,
): TextEdit | undefined {
  const words = wording.asItem(undefined);
  if (words === undefined) return undefined;
  return addSection(description, section, role, prefixOf(firstItem(shape)) + words, rest);
}

function stopped(words: string): string {
  return /[.!?]$/u.test(words) ? words : `${words}.`;
}

/** The form in which the other items of the list begin. */
function formOf({ duties }: JobDescription, listEnd: number) {
  const last = duties.find(({ kind, block }) => kind === 'item' && block.end === listEnd);
  return last === undefined ? undefined : readVerb(/^\p{L}+/u.exec(last.text)?.[0] ?? '')?.form;
}
