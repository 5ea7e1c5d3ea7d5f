import type { Role } from '../../roles/role';
import { otherRole } from '../../roles/role';
import { accountableRole, isRelationship } from '../dutyContext';
import type { List } from '../lazyList';
import { countPerDuty, findPerDuty, findPerDutyBeside, oncePerDescription } from '../perDescription';
import type { DescriptionContext, FoundOnDuty } from '../perDescription';
import type { ForeignDuty, ForeignDutyIndex, JudgedDuty } from '../rule';
import { createTextIndex } from './textIndex';
import type { TextIndex } from './textIndex';

/** The words of the duties that one role answers for, in order. */
const claimsOf = {
  cto: findPerDuty((context, judged) => wordsClaimedBy('cto', context, judged)),
  cio: findPerDuty((context, judged) => wordsClaimedBy('cio', context, judged)),
};

function wordsClaimedBy(role: Role, context: DescriptionContext, judged: JudgedDuty): string | undefined {
  return claimant(context, judged) === role ? judged.duty.text : undefined;
}

const claimCounts = countPerDuty<Role>(['cto', 'cio'], claimant);

function claimant({ description, configuration }: DescriptionContext, judged: JudgedDuty): Role | undefined {
  const role = accountableRole(description, configuration, judged.duty);
  if (role === null || isRelationship(description, judged.duty)) return undefined;
  const { sharedBecause } = judged.attribution;
  return sharedBecause === 'collaboration' || sharedBecause === 'boundary' ? undefined : role;
}

/** A duty that the role with more claims answers for, with those of the other role that say the same; duties by their indices. */
export interface Comparison {
  readonly index: number;
  readonly role: Role;
  readonly same: readonly number[];
}

/** The claims of a document that both roles have, in order. After an edit only the claims that changed are compared. */
export const claimedByBoth = oncePerDescription<readonly Comparison[]>((context) => {
  const { cto, cio } = claimCounts(context);
  if (cto === 0 || cio === 0) return [];
  const fewer: Role = cto < cio ? 'cto' : 'cio';
  const few = claimsOf[fewer](context);
  return saidByOther(searchable(context, fewer, few), context).map(({ index, value: positions }) => ({
    index,
    role: otherRole(fewer),
    same: positions.flatMap((position) => few[position]?.index ?? []),
  }));
});

/** The claims of one role, searchable by meaning; the same object as long as an edit leaves their words as they were. */
interface SearchableClaims {
  readonly role: Role;
  readonly index: TextIndex;
}

const saidByOther = findPerDutyBeside(
  ({ role, index }: SearchableClaims, context, judged): readonly number[] | undefined => {
    if (claimant(context, judged) !== otherRole(role)) return undefined;
    const same = index.similarTo(judged.duty.text);
    return same.length === 0 ? undefined : same;
  },
);

const indices = new WeakMap<List<JudgedDuty>, SearchableClaims>();

/** Makes claims searchable by meaning; the index of the version before an edit is brought up to date, not built again. */
function searchable(
  { judged, before, meaningOf }: DescriptionContext,
  role: Role,
  claims: readonly FoundOnDuty<string>[],
): SearchableClaims {
  const earlier = before === undefined ? undefined : indices.get(before.judged);
  const index = earlier?.index ?? createTextIndex(meaningOf);
  const isChanged = index.update(claims.map(({ value }) => value));
  const made = earlier?.role === role && !isChanged ? earlier : { role, index };
  if (before !== undefined) indices.delete(before.judged);
  indices.set(judged, made);
  return made;
}

/** A role that claims a duty, with duties of other files in which the other role claims it. */
export interface ClaimedElsewhere {
  readonly role: Role;
  readonly matches: readonly ForeignDuty[];
}

/** The claims of a document that the other role has in another file, in order. After an edit only the claims that changed are looked up. */
export const claimedElsewhere = findPerDutyBeside(
  (foreign: ForeignDutyIndex, context, judged): ClaimedElsewhere | undefined => {
    const role = claimant(context, judged);
    if (role === undefined) return undefined;
    const matches = foreign.similarTo(judged.duty.text, otherRole(role));
    return matches.length === 0 ? undefined : { role, matches };
  },
);
