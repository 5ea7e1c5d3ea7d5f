import type { Role } from '../roles/role';
import { accountableRole, isRelationship } from './dutyContext';
import { oncePerDescription } from './perDescription';
import type { DescriptionContext } from './perDescription';
import { leaningOf } from './roleBalance';
import type { JudgedDuty } from './rule';

/** Fewest duties of a description that looks complete; one that is still being written is not told what it lacks. */
export const fewestDuties = 8;

/** Fewest of them that clearly are the role's own, so that Remit has understood what the description is about. */
export const fewestOwn = 4;

/** The duties, goals and measures for which a role answers in this document; relationships are none. */
export function dutiesOf(context: DescriptionContext, role: Role): readonly JudgedDuty[] {
  return dutiesByRole(context)[role];
}

const dutiesByRole = oncePerDescription(({ description, configuration, judged }) => {
  const duties: Record<Role, JudgedDuty[]> = { cto: [], cio: [] };
  for (const one of judged) {
    const role = accountableRole(description, configuration, one.duty);
    if (role !== null && !isRelationship(description, one.duty)) duties[role].push(one);
  }
  return duties;
});

/** Whether what a document says about a role looks complete enough to ask what is missing. */
export function isCompleteDescription(context: DescriptionContext, role: Role): boolean {
  const duties = dutiesOf(context, role);
  return duties.length >= fewestDuties && hasOwn(duties, role);
}

function hasOwn(duties: readonly JudgedDuty[], role: Role): boolean {
  let own = 0;
  for (const { attribution } of duties) {
    if (leaningOf(attribution) === role) own++;
    if (own === fewestOwn) return true;
  }
  return false;
}
