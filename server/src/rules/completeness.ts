import type { Role } from '../roles/role';
import { accountableRole, isRelationship } from './dutyContext';
import { balanceOf } from './roleBalance';
import type { JudgedDuty, RuleContext } from './rule';

/** Fewest duties of a description that looks complete; one that is still being written is not told what it lacks. */
export const fewestDuties = 8;

/** Fewest of them that clearly are the role's own, so that Remit has understood what the description is about. */
export const fewestOwn = 4;

/** The duties, goals and measures for which a role answers in this document; relationships are none. */
export function dutiesOf(context: RuleContext, role: Role): readonly JudgedDuty[] {
  const { description, configuration } = context;
  return context.judged.filter(
    ({ duty }) =>
      accountableRole(description, configuration, duty) === role && !isRelationship(description, duty),
  );
}

/** Whether what a document says about a role looks complete enough to ask what is missing. */
export function isCompleteDescription(context: RuleContext, role: Role): boolean {
  const duties = dutiesOf(context, role);
  return duties.length >= fewestDuties && balanceOf(context, duties)[role] >= fewestOwn;
}
