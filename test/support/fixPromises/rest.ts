import { ruleContextOf } from '../../../server/src/analysis/analyse';
import type { Analysis } from '../../../server/src/analysis/analysis';
import type { Fix } from '../../../server/src/fixes/fix';
import { saysTheSame } from '../../../server/src/fixes/sameDuty';
import type { Duty } from '../../../server/src/jobDescription/model';
import type { Finding } from '../../../server/src/rules/rule';
import { newOnes } from '../applyFix';
import { concernedBy, named } from './concerned';
import type { Broken, Promised } from './promise';

/** All duties but the ones concerned read as before and stand under the same role. */
export function brokenRest(
  fix: Fix,
  finding: Finding,
  before: Analysis,
  after: Analysis,
  promised: Promised,
): readonly Broken[] {
  if (fix.kind === 'declare-role' || fix.kind === 'correct-directive') return [];
  const all = (analysis: Analysis) =>
    analysis.description.duties.filter(isNoAside).map((duty) => named(duty, analysis));
  if (!after.description.recognition.analysed) return [];
  const lost = newOnes(all(after), all(before));
  const came = newOnes(all(before), all(after));
  const concerned = before.description.duties
    .filter((duty) =>
      concernedBy(finding, before).some((own) => own === duty || isTwin(own, duty, fix, before)),
    )
    .map((duty) => named(duty, before));
  const words = (names: readonly string[]) =>
    names.map((name) => name.slice(name.indexOf(' ') + 1).toLowerCase()).sort();
  const isMoved =
    fix.kind === 'move-duty' && !before.description.duties.some(({ kind }) => kind === 'sentence');
  return [
    ...promised('other duties stay', newOnes(concerned, lost).length === 0, { lost, came }),
    ...promised('no duty comes from nowhere', came.length <= Math.max(1, concerned.length) + 1, {
      lost,
      came,
    }),
    ...(isMoved
      ? promised('the moved words stay', newOnes(words(lost), words(came)).length <= 1, { lost, came })
      : []),
  ];
}

/** Dropping a duplicate drops all that say the same under its role. */
function isTwin(own: Duty, other: Duty, { kind }: Fix, before: Analysis): boolean {
  return kind === 'drop-duplicate' && saysTheSame(ruleContextOf(before), own.text, other.text);
}

/** A line that is no duty but stands where duties do. */
function isNoAside({ text }: Duty): boolean {
  return text !== 'As agreed in spring.';
}
