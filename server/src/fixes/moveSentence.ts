import type { Duty, JobDescription } from '../jobDescription/model';
import type { Role } from '../roles/role';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import { addAt } from './document/addDuty';
import { findDutyPlace } from './document/dutyList';
import { insertLines } from './document/insertion';
import { blankRunStart, lineEndOf, lineStartAt } from './document/lines';
import type { Remainder } from './document/removal';
import { without } from './document/removal';
import { isLeantOn, sentenceRemoval } from './document/sentence';
import { wordingOfDuty } from './wording/wording';

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
  const wording = wordingOfDuty(text, duty, role);
  const insertion =
    place === undefined
      ? newParagraph(text, rest, endOf(text, section.span), wording.asSentence())
      : addAt(description, place, wording, rest);
  return insertion === undefined ? undefined : [{ span: removal, newText: '' }, insertion];
}

/** A bold heading begins after its stars, so the line counts. */
function endOf(text: string, { end }: Span): number {
  return end < text.length ? lineStartAt(text, end) : end;
}

function newParagraph(
  text: string,
  rest: Remainder,
  sectionEnd: number,
  words: string | undefined,
): TextEdit | undefined {
  if (words === undefined) return undefined;
  const lineEnd = lineEndOf(text);
  const end = rest.toRemainder(sectionEnd);
  const at = end < rest.text.length ? blankRunStart(rest.text, end) : end;
  const { span, newText } = insertLines(rest.text, at, words, { lineEnd, blankBefore: true });
  const original = rest.toOriginal(span.start);
  const closing = at < rest.text.length && at === end ? lineEnd : '';
  return { span: { start: original, end: original }, newText: newText + closing };
}
