import type { Duty, JobDescription } from '../jobDescription/model';
import { sectionOf } from '../rules/dutyContext';
import type { JudgedDuty } from '../rules/rule';
import type { Analysis } from './analysis';

/**
 * Finds the judgement of a duty in the analysis before an edit, by its place: counted from the beginning before the edit and from the end after
 * it. An edit leaves nearly all duties as they were, so that nearly none has to be looked up by its text.
 *
 * @returns a function that answers `undefined` where the duty is another one, or stands under another kind of section
 */
export function recallFrom(
  { description: before, judged }: Analysis,
  description: JobDescription,
): (duty: Duty) => JudgedDuty | undefined {
  const shift = judged.length - description.duties.length;
  const isSame = (known: JudgedDuty | undefined, duty: Duty): known is JudgedDuty =>
    known?.duty.text === duty.text &&
    sectionOf(before, known.duty)?.kind === sectionOf(description, duty)?.kind;
  return (duty) => {
    const atSamePlace = judged[duty.index];
    if (isSame(atSamePlace, duty)) return atSamePlace;
    const fromTheEnd = judged[duty.index + shift];
    return isSame(fromTheEnd, duty) ? fromTheEnd : undefined;
  };
}
