import { abbreviation, otherRole } from '../roles/role';
import type { Span } from '../text/span';
import { renumbering } from './document/renumbering';
import { duplicatesOf, removalOfDuty, twinsOf } from './duplicates';
import type { FixProvider } from './proposal';

/** Drops a duty that the other role claims too: this one, or in the same document the other one. */
export const dropDuplicate: FixProvider = {
  kind: 'drop-duplicate',
  propose(context, finding) {
    const pair = duplicatesOf(context, finding);
    if (pair === undefined) return [];
    return [pair.here, pair.there].flatMap((claim) => {
      if (claim === undefined) return [];
      const kept = claim === pair.here ? pair.there : pair.here;
      const twins = twinsOf(context, claim, kept?.duty);
      const removals = twins.flatMap((duty) => removalOfDuty(context.description, duty) ?? []);
      if (removals.length < twins.length || !areApart(removals)) return [];
      // The words say whose it is, so nothing is lost where the owner keeps it.
      const safe = pair.there !== undefined && finding.owner === otherRole(claim.role);
      const title = `Drop it from the ${abbreviation(claim.role)}'s duties`;
      const { text } = context.description;
      const edits = removals.flatMap((span) => [{ span, newText: '' }, ...renumbering(text, span)]);
      return [{ title, safe, edits }];
    });
  },
};

function areApart(removals: readonly Span[]): boolean {
  return removals.every(({ start }, index) => (removals[index - 1]?.end ?? -1) < start);
}
