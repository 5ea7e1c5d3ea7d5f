import type { Attribution } from '../attribution/attribution';
import type { Owner, Role } from '../roles/role';
import { otherRole } from '../roles/role';
import { isRelationship, scopeOf } from './dutyContext';
import { countPerDuty } from './perDescription';
import type { DescriptionContext } from './perDescription';
import type { JudgedDuty } from './rule';

/** How many duties read as each role's, and how many as nobody's alone. */
export type Balance = Readonly<Record<Owner, number>>;

const owners: readonly Owner[] = ['cto', 'cio', 'shared'];

/** Counts the duties by whom they read as; relationships are no duties and not counted. */
export const balanceOf = countPerDuty(owners, readsAs);

/** Counts likewise the duties for which one person with both roles answers. */
export const mergedBalanceOf = countPerDuty(owners, (context, judged) => {
  const { configuration, description } = context;
  const isMerged = configuration.mergedRole || scopeOf(description, judged.duty)?.role === 'merged';
  return isMerged ? readsAs(context, judged) : undefined;
});

/** Counts likewise some of the duties of a description. */
export function balanceAmong(context: DescriptionContext, judged: readonly JudgedDuty[]): Balance {
  const balance = { cto: 0, cio: 0, shared: 0 };
  for (const one of judged) {
    const owner = readsAs(context, one);
    if (owner !== undefined) balance[owner]++;
  }
  return balance;
}

function readsAs({ description }: DescriptionContext, { duty, attribution }: JudgedDuty): Owner | undefined {
  return isRelationship(description, duty) ? undefined : leaningOf(attribution);
}

/**
 * Whose a duty most likely is, also where the attributor is not sure enough to name an owner: what describes a whole document may rest on
 * likelihoods that would not do for a single underline.
 */
export function leaningOf(attribution: Attribution): Owner {
  const { owner, probability } = attribution;
  if (owner !== 'shared') return owner;
  const likelier: Role = probability.cto > probability.cio ? 'cto' : 'cio';
  if (probability[likelier] < leaningThreshold) return 'shared';
  const { sharedBecause } = attribution;
  return sharedBecause === 'collaboration' || sharedBecause === 'boundary' ? 'shared' : likelier;
}

const leaningThreshold = 0.6;

/** The one role that the whole document declares, when a mismatch with its duties would be one of the document. */
export function declaredRole({ description, configuration }: DescriptionContext): Role | null {
  const { role } = description.recognition;
  if (configuration.mergedRole || (role !== 'cto' && role !== 'cio')) return null;
  const isDeclared = description.scopes.every((scope) => scope.role === role && scope.source !== 'subject');
  return isDeclared ? role : null;
}

/** Fewest duties of the other role that make a mismatch; fewer are underlined one by one. */
export const fewestForMismatch = 5;

/** Whether a balance says that a description declared as `role` describes the other role. */
export function contradicts(balance: Balance, role: Role): boolean {
  const wrong = balance[otherRole(role)];
  const total = balance.cto + balance.cio + balance.shared;
  return wrong >= fewestForMismatch && wrong > 2 * balance[role] && wrong * 2 > total;
}

/** Whether one finding at the title takes the place of those on single duties. */
export function isRoleMismatch(context: DescriptionContext): boolean {
  if (context.configuration.severities['role-mismatch'] === 'off') return false;
  const role = declaredRole(context);
  return role !== null && contradicts(balanceOf(context), role);
}
