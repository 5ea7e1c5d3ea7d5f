import type { DescribedRole } from '../../roles/role';
import { abbreviation } from '../../roles/role';
import type { ClaimedDuty } from '../claimedDuty';
import type { DescriptionEntry, DimensionEntry } from './responsibilities';

/** What a description is of. */
export function roleName(role: DescribedRole | null): string {
  switch (role) {
    case 'cto':
    case 'cio':
      return abbreviation(role);
    case 'both':
      return 'CTO and CIO, each in its part';
    case 'merged':
      return 'one person in both roles';
    case null:
      return 'CTO or CIO, not said which';
  }
}

/** `reads as the CIO's` for a duty under the other role; empty where nothing is remarkable: a merged role owns both sides. */
export function remarkOn({ role, readsAs }: ClaimedDuty): string {
  if (readsAs === 'shared' || readsAs === role || role === 'merged') return '';
  return `reads as the ${abbreviation(readsAs)}'s`;
}

/** The columns of a dimension's table: the third one, if there is any, is for duties that stand under neither role alone. */
export function columnsOf({ other }: DimensionEntry): readonly string[] {
  if (other.length === 0) return ['CTO', 'CIO'];
  const merged = other.filter(({ role }) => role === 'merged').length;
  const third =
    merged === other.length
      ? 'Both roles'
      : merged === 0
        ? 'Not said which'
        : 'Both roles, or not said which';
  return ['CTO', 'CIO', third];
}

/** What to say where no side of a role that is described is missing. */
export function nothingUnclaimed(descriptions: readonly DescriptionEntry[]): string {
  const [role, ...others] = new Set(descriptions.map((description) => description.role));
  if (others.length > 0 || role === 'both' || role === 'merged' || role === undefined)
    return 'Each side of each dimension is spoken for.';
  return role === null
    ? 'It is not said which role is described, so no side can be missing.'
    : `The ${abbreviation(role)}'s side of each dimension is spoken for.`;
}
