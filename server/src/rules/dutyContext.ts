import type { AttributionContext } from '../attribution/attribution';
import type { Configuration } from '../configuration/configuration';
import { sectionKindOf } from '../jobDescription/duties/dutyList';
import type { Duty, JobDescription, RoleScope } from '../jobDescription/model';
import type { Role } from '../roles/role';

/** The role scope that a duty stands in. */
export function scopeOf(description: JobDescription, duty: Duty): RoleScope | undefined {
  return description.scopes[duty.scope];
}

/** What a duty's surroundings and shape say about it before its words are read. */
export function dutyContext(description: JobDescription, duty: Duty): AttributionContext {
  const section = sectionKindOf(description, duty);
  if (isRelationship(description, duty)) return { kind: 'relationship' };
  if (section === 'goals' || section === 'metrics' || isMetricLike(duty.text)) return { kind: 'metric' };
  return { kind: 'duty' };
}

/** Whether a line says whom the role works with or reports to; that is no duty. */
export function isRelationship(description: JobDescription, duty: Duty): boolean {
  return sectionKindOf(description, duty) === 'relationships';
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

/** Whether a line is a goal or measure whatever section it stands in: `Uptime of 99.9 %`, `Go live within 12 months`. */
export function isMetricLike(text: string): boolean {
  return metricWords.test(text) || (/\d/u.test(text) && metricNumbers.test(text));
}

const metricWords =
  /^(?:[Nn]umber|[Pp]ercentage|[Rr]ate|[Ss]hare|[Rr]atio|[Ll]evel|[Aa]verage|[Mm]ean time) of\b|\b(?:KPIs?|NPS|CSAT|MTT[RD]|MTBF|OKRs?)\b/u;

const metricNumbers = /\d\s?%|\b(?:by|within|in) (?:the )?(?:first )?\d+ (?:days|weeks|months|years)\b/iu;
