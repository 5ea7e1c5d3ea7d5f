import type { JobDescription } from '../jobDescription/model';
import { abbreviation } from '../roles/role';
import type { TextEdit } from '../text/textEdit';
import { itemAt } from './document/listItem';
import { renumbering } from './document/renumbering';
import type { Claim } from './duplicates';
import { duplicatesOf, removalOfDuty, twinsOf } from './duplicates';
import type { FixProvider } from './proposal';

/**
 * Keeps the fuller wording of a duty that both roles claim, under the role that it reads as, and drops the other one. Offered where the two
 * are list items and the fuller wording is not already where it stays.
 */
export const mergeDuplicate: FixProvider = {
  kind: 'merge-duplicate',
  propose(context, finding) {
    const { description } = context;
    const pair = duplicatesOf(context, finding);
    if (pair?.there === undefined) return [];
    const keepsHere =
      finding.owner === null || finding.owner === 'shared' ? false : pair.here.role === finding.owner;
    const [kept, dropped] = keepsHere ? [pair.here, pair.there] : [pair.there, pair.here];
    if (twinsOf(context, dropped, kept.duty).length > 1) return [];
    const edits = merge(description, kept, dropped);
    if (edits === undefined) return [];
    return [
      {
        title: `Merge into the ${abbreviation(kept.role)}'s duty, with the fuller wording`,
        safe: false,
        edits,
      },
    ];
  },
};

function merge(description: JobDescription, kept: Claim, dropped: Claim): readonly TextEdit[] | undefined {
  const { text } = description;
  if (kept.duty.kind !== 'item' || dropped.duty.kind !== 'item') return undefined;
  if (dropped.duty.text.length <= kept.duty.text.length) return undefined;
  if (itemAt(text, kept.duty.span.start) === undefined) return undefined;
  const removal = removalOfDuty(description, dropped.duty);
  if (removal === undefined) return undefined;
  const { start, end } = dropped.duty.span;
  const words = text.slice(start, end);
  if (/[\r\n]/u.test(words)) return undefined;
  return [
    { span: removal, newText: '' },
    ...renumbering(text, removal),
    { span: kept.duty.span, newText: words },
  ];
}
