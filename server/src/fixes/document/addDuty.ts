import type { Duty, JobDescription } from '../../jobDescription/model';
import { contains } from '../../text/span';
import type { TextEdit } from '../../text/textEdit';
import type { Wording } from '../wording/wording';
import { readVerb, type VerbForm } from '../wording/verbForms';
import type { DutyPlace } from './dutyList';
import type { HtmlItem } from './htmlItem';
import { htmlItemAfter, htmlListWith, readsInHtml } from './htmlItem';
import { insertLines } from './insertion';
import { lineAt, lineContentEnd, lineEndOf, lineStartAt, nextLineStart } from './lines';
import type { ItemShape } from './listItem';
import { firstItem, nextItem, prefixOf } from './listItem';
import { addSection, type NewSection } from './newSection';
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
    if (leans.test(description.text.slice(at))) return undefined;
    if (!/[.!?]["”’)\]*_]*$/u.test(place.last.text)) return addLine(description, place.last, wording);
    return words === undefined ? undefined : { span: { start: at, end: at }, newText: ` ${stopped(words)}` };
  }
  const words = wording.asItem(formOf(description, place));
  if (words === undefined) return undefined;
  if (place.kind === 'html') {
    const item = place.endsInStop ? stopped(words) : words.replace(/\.$/u, '');
    const at = place.last.tag.end;
    return readsInHtml(item)
      ? { span: { start: at, end: at }, newText: htmlItemAfter(description.text, place.last, item) }
      : undefined;
  }
  const shape = nextItem(place.last, place.before);
  const task = shape.task.replace(/\[x\]/iu, '[ ]');
  const item = prefixOf({ ...shape, task }) + (place.endsInStop ? stopped(words) : words.replace(/\.$/u, ''));
  const lineEnd = lineEndOf(description.text);
  const { span, newText } = insertLines(rest.text, rest.toRemainder(place.end), item, {
    lineEnd,
    blankBefore: place.isLoose,
  });
  const at = rest.toOriginal(span.start);
  return { span: { start: at, end: at }, newText };
}

/** What follows speaks about whoever was named last, which would be another one. */
const leans = /^[)\]"*_]*\s+(?:they|she|he|it|you|the role|the position)\b/iu;

/** Words without a full stop are a line of their own rather than a sentence of a paragraph. */
function addLine({ text }: JobDescription, last: Duty, wording: Wording): TextEdit | undefined {
  const at = lineContentEnd(text, last.span.end);
  const isLine =
    text.slice(lineStartAt(text, at), at).trim() === text.slice(last.span.start, last.span.end) &&
    lineAt(text, nextLineStart(text, at)).trim() === '';
  const form = readVerb(/^\p{L}+/u.exec(last.text)?.[0] ?? '')?.form;
  const words = form === undefined ? undefined : wording.asItem(form)?.replace(/\.$/u, '');
  if (!isLine || words === undefined) return undefined;
  return { span: { start: at, end: at }, newText: lineEndOf(text).repeat(2) + words };
}

/** Adds a duty as the only item of a new section. */
export function addInSection(
  description: JobDescription,
  place: NewSection,
  model: ItemShape | HtmlItem,
  wording: Wording,
): TextEdit | undefined {
  const words = wording.asItem(undefined);
  if (words === undefined) return undefined;
  if (!('tag' in model)) return addSection(description, place, prefixOf(firstItem(model)) + words);
  if (!readsInHtml(words)) return undefined;
  return addSection(description, place, htmlListWith(description.text, model, words));
}

function stopped(words: string): string {
  return /[.!?]$/u.test(words) ? words : `${words}.`;
}

/** The form in which most items of the list begin that begin with a verb. */
function formOf({ duties }: JobDescription, place: Exclude<DutyPlace, { readonly kind: 'prose' }>) {
  const items = [...duties].filter(({ kind }) => kind === 'item');
  const at = items.findIndex(({ block, span }) =>
    place.kind === 'list' ? block.end === place.end : contains(place.last.tag, span),
  );
  const last = items[at];
  const forms = items
    .slice(0, at + 1)
    .filter(({ section, depth }) => section === last?.section && depth === last.depth)
    .map(({ text }) => readVerb(/^\p{L}+/u.exec(text)?.[0] ?? '')?.form);
  const countOf = (form: VerbForm): number => forms.filter((other) => other === form).length;
  return forms.reduce(
    (best, form) =>
      form !== undefined && (best === undefined || countOf(form) >= countOf(best)) ? form : best,
    undefined,
  );
}
