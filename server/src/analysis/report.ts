import type { Configuration, Severity } from '../configuration/configuration';
import { rules } from '../rules';
import type { Finding, Rule, RuleContext } from '../rules/rule';
import { findSuppressions } from '../rules/suppressions';
import type { Analysis } from './analysis';

type Report = Pick<Analysis, 'findings' | 'omitted' | 'failures'>;

/** Rules on single duties that a small organisation takes as a hint: there one person may well do both. */
const misattributionRules: ReadonlySet<string> = new Set([
  'misattributed-duty',
  'misattributed-metric',
  'role-mismatch',
]);

/**
 * Runs the rules over a judged description: what is switched off is not run, a rule that fails is named while the others
 * report, suppressed findings are left out, the rest is sorted and capped. Nothing is found in what is no job description.
 *
 * @param registry the rules to run; a test may hand in its own
 */
export function report(context: RuleContext, registry: readonly Rule[] = rules): Report {
  if (!context.description.recognition.analysed) return { findings: [], omitted: 0, failures: [] };
  const failures: { readonly rule: string; readonly error: unknown }[] = [];
  const reported: Finding[] = [];
  const last = registry.filter(({ judgesSuppressions }) => judgesSuppressions === true);
  for (const rule of [...registry.filter((other) => !last.includes(other)), ...last]) {
    const severity = severityOf(rule, context.configuration);
    if (severity === 'off') continue;
    try {
      const found = rule.check({ ...context, reported: [...reported] });
      reported.push(...found.map((raw) => ({ ...raw, rule: rule.id, severity })));
    } catch (error) {
      failures.push({ rule: rule.id, error });
    }
  }
  const suppressions = findSuppressions(context.description, context.today);
  const shown = reported.filter((finding) => suppressions.silencersOf(finding).length === 0).sort(byPlace);
  const findings = shown.slice(0, context.configuration.maxFindings);
  return { findings, omitted: shown.length - findings.length, failures };
}

/** The severity of a rule's findings: a choice made for the rule first, then the organisation's size, then the default. */
export function severityOf(
  { id, defaultSeverity }: Pick<Rule, 'id' | 'defaultSeverity'>,
  { severities, organisationSize }: Pick<Configuration, 'severities' | 'organisationSize'>,
): Severity {
  const chosen = severities[id];
  if (chosen !== undefined) return chosen;
  return organisationSize === 'small' && misattributionRules.has(id) ? 'hint' : defaultSeverity;
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.rule, b.rule);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
