import { abbreviation } from '../roles/role';
import { LazyList, type List } from './lazyList';
import { isRoleMismatch } from './roleBalance';
import type { RawFinding, RuleContext } from './rule';
import type { Verdict } from './verdict';
import { placeOf, verdictsOn } from './verdict';
import { grounds } from './wording';

/** A verdict outlives edits elsewhere, and one rule alone reports it. */
const messages = new WeakMap<Verdict, string>();

/**
 * Reports every duty on which the verdict is of this kind and form, unless the description as a whole is another role's:
 * then one finding at the title says so in place of all of these.
 */
export function reportVerdicts(
  context: RuleContext,
  isMeant: (verdict: Verdict) => boolean,
  message: (verdict: Verdict, why: string) => string,
): List<RawFinding> {
  if (isRoleMismatch(context)) return [];
  const meant = verdictsOn(context).filter(({ value }) => isMeant(value));
  return new LazyList(meant.length, (i) => {
    const found = meant[i];
    const judged = found === undefined ? undefined : context.judged.at(found.index);
    if (found === undefined || judged === undefined) return undefined;
    const { index, value: verdict } = found;
    const { owner, probability, evidence } = verdict;
    const said = messages.get(verdict) ?? message(verdict, grounds(evidence, judged.decidedBy));
    messages.set(verdict, said);
    return {
      span: placeOf(judged.duty, verdict),
      message: said,
      owner,
      dimension: evidence[0]?.dimension ?? null,
      probability,
      duty: index,
    };
  });
}

/** `the CIO's` and `the CTO's`, the one that a verdict reads as first. */
export function possessives({ owner, role }: Verdict): readonly [string, string] {
  return [`the ${abbreviation(owner)}'s`, `the ${abbreviation(role)}'s`];
}
