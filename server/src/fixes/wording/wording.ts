import { bullet } from '../../jobDescription/markdown/bullets';
import type { Duty } from '../../jobDescription/model';
import type { Role } from '../../roles/role';
import { applyEdits } from '../../text/textEdit';
import type { WordChange } from './change';
import { applyChanges, toEdits } from './change';
import { asItem, asSentenceOn } from './restate';
import type { VerbForm } from './verbForms';

/** Words of a duty that is about to stand elsewhere, in the form that it takes there. */
export interface Wording {
  /** As a list item whose verbs have this form; `undefined` when its grammar does not allow it. */
  readonly asItem: (form: VerbForm | undefined) => string | undefined;
  /** As a sentence on the role. */
  readonly asSentence: () => string | undefined;
}

/** Wording of a plain text. An item that cannot be put into the form stays as it is. */
export function wordingOf(text: string, role: Role): Wording {
  const changed = (changes: readonly WordChange[] | undefined): string | undefined =>
    changes === undefined ? undefined : applyChanges(text, changes);
  return {
    asItem: (form) => changed(asItem(text, form)) ?? text.charAt(0).toUpperCase() + text.slice(1),
    asSentence: () => changed(asSentenceOn(text, role)),
  };
}

/** Wording of a duty with its markup as it stands in the document. */
export function wordingOfDuty(document: string, duty: Duty, role: Role): Wording {
  const { start, end } = duty.span;
  const changed = (changes: readonly WordChange[] | undefined): string | undefined => {
    const edits = changes === undefined ? undefined : toEdits(document, duty, changes);
    const moved = edits?.map(({ span, newText }) => ({
      span: { start: span.start - start, end: span.end - start },
      newText,
    }));
    return moved === undefined
      ? undefined
      : applyEdits(document.slice(start, end), moved).replace(/\s+/gu, ' ');
  };
  const sign = pastedSign.exec(duty.text)?.[0].length ?? 0;
  const words = duty.text.slice(sign);
  return {
    asItem: (form) => changed(after(sign, asItem(words, form))),
    asSentence: () => changed(after(sign, asSentenceOn(words, role))),
  };
}

/** `•Run IT`, which is no list item to Markdown. */
const pastedSign = new RegExp(`^${bullet}(?=\\p{L})`, 'u');

/** Changes of what follows the first `length` characters, which go. */
function after(
  length: number,
  changes: readonly WordChange[] | undefined,
): readonly WordChange[] | undefined {
  if (length === 0 || changes === undefined) return changes;
  const shifted = changes.map(({ span, newText }) => ({
    span: { start: span.start + length, end: span.end + length },
    newText,
  }));
  return [{ span: { start: 0, end: length }, newText: '' }, ...shifted];
}
