import { ruleContextOf } from '../../../server/src/analysis/analyse';
import type { Analysis } from '../../../server/src/analysis/analysis';
import { saysTheSame } from '../../../server/src/fixes/sameDuty';
import type { Duty } from '../../../server/src/jobDescription/model';
import type { Finding } from '../../../server/src/rules/rule';
import { contains } from '../../../server/src/text/span';

/** The duties that a finding is about: its own with those below it, and the ones that it points to. */
export function concernedBy(
  { duty: index, span, related = [] }: Finding,
  { description }: Analysis,
): readonly Duty[] {
  const own = index === null ? undefined : description.duties[index];
  const spans = [span, ...related.flatMap((place) => (place.uri === undefined ? [place.span] : []))];
  return description.duties.filter(
    (duty) =>
      duty === own ||
      (own?.kind === 'item' && contains(own.block, duty.span)) ||
      spans.some((one) => contains(one, duty.span)),
  );
}

/** A duty with the role that it stands under. */
export function named(duty: Duty, { description }: Analysis): string {
  return `${String(description.scopes[duty.scope]?.role)} ${duty.text}`;
}

/**
 * Of two duties that say the same under one role, the second is a duplicate once the first is the other role's; under two roles, a
 * suppressed duplicate is none any more.
 */
export function hasTwin(finding: Finding, before: Analysis): boolean {
  const { description } = before;
  return concernedBy(finding, before).some((duty) =>
    description.duties.some(
      (other) => other !== duty && saysTheSame(ruleContextOf(before), other.text, duty.text),
    ),
  );
}
