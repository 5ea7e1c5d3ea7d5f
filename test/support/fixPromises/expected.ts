import type { Analysis } from '../../../server/src/analysis/analysis';
import type { Finding } from '../../../server/src/rules/rule';
import { hasTwin } from './concerned';

/**
 * Who declares a role, or makes a suppression understood, sees what follows from it; a suppression may have covered a stale one; and a
 * duty more or less changes the balance, by which a description is looked at as a whole.
 */
export function isExpected(found: string, finding: Finding, before: Analysis, place = before): boolean {
  const { rule } = finding;
  // Where the role was in question, duties were not: they are looked at once it is not any more.
  if (place.findings.some((one) => one.rule === 'role-mismatch') && /^(?:mis|mixed|stale)/u.test(found))
    return true;
  if (/^(?:unclaimed-dimension|missing-collaboration|role-mismatch|unbalanced-merge)/u.test(found))
    return true;
  // `remit: yes` becomes `remit: true`: whoever opts in sees what follows from it.
  const { text } = before.description;
  if (rule === 'unknown-directive' && /^yes$/iu.test(text.slice(finding.span.start, finding.span.end)))
    return true;
  if (rule === 'unknown-directive' || rule === 'stale-suppression')
    return found.startsWith('stale-suppression');
  // A comment that moves out of what a `remit-disable` covers.
  const hasRegion = before.description.directives.some(({ kind }) => kind === 'disable');
  if (hasRegion && /^(?:stale-suppression|unknown-directive)/u.test(found)) return true;
  if (/^(?:duplicate-duty|stale-suppression)/u.test(found) && hasTwin(finding, before)) return true;
  return rule === 'role-mismatch' || rule === 'unclear-role';
}
