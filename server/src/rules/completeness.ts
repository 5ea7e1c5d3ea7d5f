import type { Role } from '../roles/role';
import { accountableRole, isRelationship } from './dutyContext';
import { anyDuty, countPerDuty } from './perDescription';
import type { DescriptionContext } from './perDescription';
import { leaningOf } from './roleBalance';
import type { JudgedDuty } from './rule';

/** Fewest duties of a description that looks complete; one that is still being written is not told what it lacks. */
export const fewestDuties = 8;

/** Fewest of them that clearly are the role's own, so that Remit has understood what the description is about. */
export const fewestOwn = 4;

const roles: readonly Role[] = ['cto', 'cio'];

/** Looks for a duty, goal or measure that is as meant among those for which a role answers in a document; relationships are none of them. */
export function findOwnDuty(
  role: Role,
  isMeant: (judged: JudgedDuty) => boolean,
): (context: DescriptionContext) => boolean {
  return anyDuty((context, judged) => answersFor(context, judged) === role && isMeant(judged));
}

/** Whether what a document says about a role looks complete enough to ask what is missing. */
export function isCompleteDescription(context: DescriptionContext, role: Role): boolean {
  return dutyCounts(context)[role] >= fewestDuties && ownCounts(context)[role] >= fewestOwn;
}

const dutyCounts = countPerDuty(roles, answersFor);

const ownCounts = countPerDuty(roles, (context, judged) => {
  const role = answersFor(context, judged);
  return role !== undefined && leaningOf(judged.attribution) === role ? role : undefined;
});

function answersFor(
  { description, configuration }: DescriptionContext,
  { duty }: JudgedDuty,
): Role | undefined {
  if (isRelationship(description, duty)) return undefined;
  return accountableRole(description, configuration, duty) ?? undefined;
}
