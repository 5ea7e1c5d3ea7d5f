import { abbreviation, otherRole } from '../roles/role';
import { duplicatesOf, removalOfDuty } from './duplicates';
import type { FixProvider } from './proposal';

/** Drops a duty that the other role claims too: this one, or in the same document the other one. */
export const dropDuplicate: FixProvider = {
  kind: 'drop-duplicate',
  propose(context, finding) {
    const pair = duplicatesOf(context, finding);
    if (pair === undefined) return [];
    return [pair.here, pair.there].flatMap((claim) => {
      const removal = claim === undefined ? undefined : removalOfDuty(context.description, claim.duty);
      if (claim === undefined || removal === undefined) return [];
      // The words say whose it is, so nothing is lost where the owner keeps it.
      const safe = pair.there !== undefined && finding.owner === otherRole(claim.role);
      const title = `Drop it from the ${abbreviation(claim.role)}'s duties`;
      return [{ title, safe, edits: [{ span: removal, newText: '' }] }];
    });
  },
};
