import type { DescribedRole } from '../../roles/role';
import { abbreviation } from '../../roles/role';
import type { ClaimedDuty } from '../claimedDuty';

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
