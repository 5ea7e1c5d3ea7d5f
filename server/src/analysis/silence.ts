import type { RuleId } from '../configuration/ruleId';
import type { Duty } from '../jobDescription/model';
import { isRoleMismatch } from '../rules/roleBalance';
import { findSuppressions } from '../rules/suppressions';
import type { Verdict } from '../rules/verdict';
import { placeOf } from '../rules/verdict';
import { createLineIndex } from '../text/lineIndex';
import { ruleContextOf } from './analyse';
import type { Analysis } from './analysis';

/** The rule that reports a verdict. */
export function ruleOf({ kind, form }: Verdict): RuleId {
  if (kind === 'mixed') return 'mixed-duty';
  return form === 'metric' ? 'misattributed-metric' : 'misattributed-duty';
}

/** Why a verdict is not reported where it stands, as a sentence; empty when it is. */
export function whySilent(analysis: Analysis, duty: Duty, verdict: Verdict): string {
  const rule = ruleOf(verdict);
  if (analysis.findings.some((finding) => finding.rule === rule && finding.duty === duty.index)) return '';
  const { configuration, today } = analysis.options;
  if (configuration.severities[rule] === 'off')
    return `Not underlined: the rule \`${rule}\` is switched off.`;
  if (isRoleMismatch(ruleContextOf(analysis))) {
    return 'Not underlined: most duties here belong to the other role, which is reported once, at the title.';
  }
  const finding = { rule, span: placeOf(duty, verdict) };
  const [silencer] = findSuppressions(analysis.description, today).silencersOf(finding);
  if (silencer !== undefined) return silencedBy(analysis, silencer.span.start, silencer.reason);
  return `Not shown: the file has more than ${String(configuration.maxFindings)} findings.`;
}

function silencedBy({ description }: Analysis, offset: number, reason: string | undefined): string {
  const line = createLineIndex(description.text).lineAt(offset) + 1;
  return `Not underlined: a comment in line ${String(line)} silences it${reason === undefined ? '' : ` (${reason})`}.`;
}
