import type { Attribution } from '../attribution/attribution';
import type { Owner, Role } from '../roles/role';
import { otherRole } from '../roles/role';
import { isRelationship } from './dutyContext';
import type { JudgedDuty, RuleContext } from './rule';

/** How many duties read as each role's, and how many as nobody's alone. */
export type Balance = Readonly<Record<Owner, number>>;

/** Counts the duties by whom they read as; relationships are no duties and not counted. */
export function balanceOf(context: RuleContext, judged: readonly JudgedDuty[] = context.judged): Balance {
  const balance = { cto: 0, cio: 0, shared: 0 };
  for (const { duty, attribution } of judged) {
    if (!isRelationship(context.description, duty)) balance[leaningOf(attribution)]++;
  }
  return balance;
}

/**
 * Whose a duty most likely is, also where the attributor is not sure enough to name an owner: what describes a whole document may rest on
 * likelihoods that would not do for a single underline.
 */
export function leaningOf({ owner, probability, sharedBecause }: Attribution): Owner {
  if (owner !== 'shared' || sharedBecause === 'collaboration' || sharedBecause === 'boundary') return owner;
  const likelier: Role = probability.cto > probability.cio ? 'cto' : 'cio';
  return probability[likelier] >= leaningThreshold ? likelier : 'shared';
}

const leaningThreshold = 0.6;

/** The one role that the whole document declares, when a mismatch with its duties would be one of the document. */
export function declaredRole({ description, configuration }: RuleContext): Role | null {
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
export function isRoleMismatch(context: RuleContext): boolean {
  if (context.configuration.severities['role-mismatch'] === 'off') return false;
  const role = declaredRole(context);
  return role !== null && contradicts(balanceOf(context), role);
}
