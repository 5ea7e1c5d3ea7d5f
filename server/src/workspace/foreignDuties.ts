import { dutyListOf, sectionKindOf } from '../jobDescription/duties/dutyList';
import type { Duty, JobDescription } from '../jobDescription/model';
import type { Role } from '../roles/role';
import { scopeOf } from '../rules/dutyContext';
import type { ForeignDuty } from '../rules/rule';

/** What a description has its roles answer for, as the rules see it from another file; merged and unclear roles claim nothing alone. */
export function foreignDutiesOf(uri: string, description: JobDescription): readonly ForeignDuty[] {
  return description.duties.flatMap((duty): readonly ForeignDuty[] => {
    const role = claimantOf(description, duty);
    return role === undefined ? [] : [{ uri, role, text: duty.text, span: duty.span }];
  });
}

/**
 * Whether two versions of a description claim the same at the same places; in doubt it says no. Most edits move what stands after them, so
 * that the last duty tells at once.
 */
export function claimTheSame(a: JobDescription, b: JobDescription): boolean {
  const [before, after] = [dutyListOf(a), dutyListOf(b)];
  if (before.length !== after.length) return false;
  for (let i = before.length - 1; i >= 0; i--) {
    const [one, other] = [before.at(i), after.at(i)];
    if (one === undefined || other === undefined) continue;
    const role = claimantOf(a, one);
    if (role !== claimantOf(b, other) || (role !== undefined && !isSameDuty(one, other))) return false;
  }
  return true;
}

/** Whether the same words stand at the same place. */
export function isSameDuty(a: Pick<Duty, 'text' | 'span'>, b: Pick<Duty, 'text' | 'span'>): boolean {
  return a.text === b.text && a.span.start === b.span.start && a.span.end === b.span.end;
}

function claimantOf(description: JobDescription, duty: Duty): Role | undefined {
  if (sectionKindOf(description, duty) === 'relationships') return undefined;
  const role = scopeOf(description, duty)?.role;
  return role === 'cto' || role === 'cio' ? role : undefined;
}
