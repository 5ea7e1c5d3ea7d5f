import type { Duty, JobDescription } from '../jobDescription/model';
import type { Role } from '../roles/role';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import { applyEdits } from '../text/textEdit';
import type { DutyPlace } from './document/dutyList';
import { findDutyPlace } from './document/dutyList';
import { insertLines } from './document/insertion';
import { blankRunStart, lineEndOf } from './document/lines';
import { nextItem, prefixOf } from './document/listItem';
import type { Remainder } from './document/removal';
import { without } from './document/removal';
import { isLeantOn, sentenceRemoval } from './document/sentence';
import type { WordChange } from './wording/change';
import { toEdits } from './wording/change';
import { asItem, asSentenceOn } from './wording/restate';
import { readVerb } from './wording/verbForms';

/**
 * Moves a sentence of prose to the other role: into its list as an item, else behind its last sentence, else into a paragraph of its own
 * that names the role. `undefined` where other sentences lean on it or its grammar does not allow it.
 */
export function moveSentence(
  description: JobDescription,
  duty: Duty,
  role: Role,
): readonly TextEdit[] | undefined {
  const { text, sections } = description;
  const section = sections[duty.section];
  if (section === undefined || isLeantOn(description, duty)) return undefined;
  const place = findDutyPlace(description, role, section.kind, duty);
  const removal = sentenceRemoval(text, duty.span);
  const rest = without(text, removal);
  if (place?.kind === 'list') {
    const words = restated(text, duty, asItem(duty.text, formOf(description, place.end)));
    return words === undefined ? undefined : [deletion(removal), intoList(text, rest, place, words)];
  }
  const words = restated(text, duty, asSentenceOn(duty.text, role));
  if (words === undefined) return undefined;
  const insertion =
    place === undefined ? newParagraph(text, rest, section.span, words) : behind(place.last, words);
  return [deletion(removal), insertion];
}

function deletion(span: Span): TextEdit {
  return { span, newText: '' };
}

/** The sentence as it stands in the document, with the changes made. */
function restated(text: string, duty: Duty, changes: readonly WordChange[] | undefined): string | undefined {
  const edits = changes === undefined ? undefined : toEdits(text, duty, changes);
  if (edits === undefined) return undefined;
  const { start, end } = duty.span;
  const moved = edits.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }));
  return applyEdits(text.slice(start, end), moved).replace(/\s+/gu, ' ');
}

function intoList(
  text: string,
  rest: Remainder,
  place: Extract<DutyPlace, { readonly kind: 'list' }>,
  words: string,
): TextEdit {
  const shape = nextItem(place.last, place.before);
  const task = shape.task.replace(/\[x\]/iu, '[ ]');
  const item = prefixOf({ ...shape, task }) + (place.endsInStop ? words : words.replace(/\.$/u, ''));
  const { span, newText } = insertLines(
    rest.text,
    rest.toRemainder(place.end),
    item,
    lineEndOf(text),
    place.isLoose,
  );
  const at = rest.toOriginal(span.start);
  return { span: { start: at, end: at }, newText };
}

function behind(last: Duty, words: string): TextEdit {
  const at = last.span.end;
  return { span: { start: at, end: at }, newText: ` ${words}` };
}

function newParagraph(text: string, rest: Remainder, section: Span, words: string): TextEdit {
  const lineEnd = lineEndOf(text);
  const end = rest.toRemainder(section.end);
  const at = end < rest.text.length ? blankRunStart(rest.text, end) : end;
  const { span, newText } = insertLines(rest.text, at, words, lineEnd, true);
  const original = rest.toOriginal(span.start);
  const closing = at < rest.text.length && at === end ? lineEnd : '';
  return { span: { start: original, end: original }, newText: newText + closing };
}

/** The form in which the other items of the list begin. */
function formOf({ duties }: JobDescription, listEnd: number) {
  const last = duties.find(({ kind, block }) => kind === 'item' && block.end === listEnd);
  return last === undefined ? undefined : readVerb(/^\p{L}+/u.exec(last.text)?.[0] ?? '')?.form;
}
