import type { Configuration, Severity } from '../configuration/configuration';
import { rules } from '../rules';
import { firstOf, type List } from '../rules/lazyList';
import type { Finding, RawFinding, Rule, RuleContext } from '../rules/rule';
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
  const found: Found[] = [];
  const last = registry.filter(({ judgesSuppressions }) => judgesSuppressions === true);
  for (const rule of [...registry.filter((other) => !last.includes(other)), ...last]) {
    const severity = severityOf(rule, context.configuration);
    if (severity === 'off') continue;
    try {
      const seen = last.includes(rule) ? withReported(context, [...found]) : context;
      found.push({ rule: rule.id, severity, findings: rule.check(seen) });
    } catch (error) {
      failures.push({ rule: rule.id, error });
    }
  }
  const shown = withoutSuppressed(context, found);
  const count = shown.reduce((sum, { findings }) => sum + findings.length, 0);
  const { maxFindings } = context.configuration;
  const findings = shown
    .flatMap(({ rule, severity, findings: all }) =>
      firstOf(all, maxFindings).map((raw) => ({ ...raw, rule, severity })),
    )
    .sort(byPlace)
    .slice(0, maxFindings);
  return { findings, omitted: count - findings.length, failures };
}

/** What a rule found, in the order of the text. */
interface Found extends Pick<Finding, 'rule' | 'severity'> {
  readonly findings: List<RawFinding>;
}

function withReported(context: RuleContext, found: readonly Found[]): RuleContext {
  let reported: RuleContext['reported'];
  return {
    ...context,
    get reported() {
      return (reported ??= found.flatMap(({ rule, findings }) =>
        [...findings].map((raw) => ({ ...raw, rule })),
      ));
    },
  };
}

/** Nothing is put in its place to be compared where there are no suppressions. */
function withoutSuppressed({ description, today }: RuleContext, found: readonly Found[]): readonly Found[] {
  if (description.directives.length === 0) return found;
  const suppressions = findSuppressions(description, today);
  return found.map(({ rule, severity, findings }) => ({
    rule,
    severity,
    findings: [...findings].filter(({ span }) => suppressions.silencersOf({ rule, span }).length === 0),
  }));
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
