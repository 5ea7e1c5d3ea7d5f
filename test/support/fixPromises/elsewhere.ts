import { ruleContextOf } from '../../../server/src/analysis/analyse';
import type { Analysis } from '../../../server/src/analysis/analysis';
import type { FileEdit } from '../../../server/src/fixes/fix';
import { saysTheSame } from '../../../server/src/fixes/sameDuty';
import type { Finding } from '../../../server/src/rules/rule';
import { applyEdits } from '../../../server/src/text/textEdit';
import { newOnes, summary } from '../applyFix';
import type { Setting } from '../varied/setting';
import { named } from './concerned';
import { isExpected } from './expected';
import type { Broken, Promised } from './promise';
import { read } from './reading';
import { blankRuns, brokenStyle } from './style';

/** What comes to another file stands there under its role, and nothing else changes. */
export function brokenElsewhere(
  { edits, create: isNew }: FileEdit,
  finding: Finding,
  setting: Setting,
  promised: Promised,
): readonly Broken[] {
  const source = read(setting.text, setting);
  // A comment that moves along is as stale there as it was here.
  const seen = summary(source.findings, setting.text);
  const text = isNew ? '' : (setting.other ?? '');
  const fixed = applyEdits(text, edits);
  const [before, after] = [read(text, setting), read(fixed, setting)];
  const detail = { text, fixed };
  const all = (analysis: Analysis) => analysis.description.duties.map((duty) => named(duty, analysis));
  const came = newOnes(all(before), all(after));
  const fresh = newOnes(summary(before.findings, text), summary(after.findings, fixed)).filter(
    (one) =>
      !isExpected(one, finding, source, before) &&
      !seen.includes(one) &&
      !(one.startsWith('duplicate-duty') && isSaidBy(came, after)),
  );
  return [
    ...promised('no comment of MDX comes to the other file', !fixed.includes('{/*'), detail),
    ...promised('the other file is a description', after.description.recognition.analysed, detail),
    ...promised('nothing of the other file goes', newOnes(all(after), all(before)).length === 0, detail),
    ...promised(
      'what comes to the other file stands under its role',
      came.length > 0 && came.every((one) => one.startsWith(`${String(finding.owner)} `)),
      { came, ...detail },
    ),
    ...promised('no finding is new in the other file', fresh.length === 0, { fresh, ...detail }),
    ...(isNew
      ? []
      : brokenStyle(
          text,
          fixed,
          (promise, holds) => promised(`${promise} elsewhere`, holds, detail),
          Math.max(1, blankRuns(setting.text)),
        )),
  ];
}

/** Whether the other file claims for both roles from now on what came to it. */
function isSaidBy(came: readonly string[], after: Analysis): boolean {
  const { duties } = after.description;
  return duties.some(
    (duty) =>
      came.includes(named(duty, after)) &&
      duties.some(
        (other) => other.scope !== duty.scope && saysTheSame(ruleContextOf(after), other.text, duty.text),
      ),
  );
}
