import type { AttributionContext } from '../attribution/attribution';
import type { Configuration } from '../configuration/configuration';
import type { Duty, JobDescription, RoleScope, Section } from '../jobDescription/model';
import type { Role } from '../roles/role';

/** The section that a duty stands in. */
export function sectionOf(description: JobDescription, duty: Duty): Section | undefined {
  return description.sections[duty.section];
}

/** The role scope that a duty stands in. */
export function scopeOf(description: JobDescription, duty: Duty): RoleScope | undefined {
  return description.scopes[duty.scope];
}

/** What a duty's surroundings and shape say about it before its words are read. */
export function dutyContext(description: JobDescription, duty: Duty): AttributionContext {
  const section = sectionOf(description, duty)?.kind;
  if (section === 'relationships') return { kind: 'relationship' };
  if (section === 'goals' || section === 'metrics' || isMetricLike(duty.text)) return { kind: 'metric' };
  return { kind: 'duty' };
}

/**
 * The role that answers for a duty where it stands, or `null` when nobody can be wrong there: in a merged scope, in an
 * unclear one, or in an organisation where one person holds both roles.
 */
export function accountableRole(
  description: JobDescription,
  configuration: Configuration,
  duty: Duty,
): Role | null {
  if (configuration.mergedRole) return null;
  const role = scopeOf(description, duty)?.role;
  return role === 'cto' || role === 'cio' ? role : null;
}

/** Whether a line is a goal or measure whatever section it stands in: `Uptime of 99.9 %`, `Cut costs by a third`. */
export function isMetricLike(text: string): boolean {
  return metricMarks.some((mark) => mark.test(text));
}

const metricMarks: readonly RegExp[] = [
  /\d\s?%/u,
  /\b(?:KPIs?|NPS|CSAT|MTTR|MTTD|MTBF|OKRs?)\b/u,
  /^(?:number|percentage|rate|share|ratio|level|average|mean time) of\b/iu,
  /\b(?:by|within|in) (?:the )?(?:first )?\d+ (?:days|weeks|months|years)\b/iu,
];
