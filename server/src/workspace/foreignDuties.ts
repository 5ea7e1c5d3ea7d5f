import type { JobDescription } from '../jobDescription/model';
import { scopeOf, sectionOf } from '../rules/dutyContext';
import type { ForeignDuty } from '../rules/rule';

/** What a description has its roles answer for, as the rules see it from another file; merged and unclear roles claim nothing alone. */
export function foreignDutiesOf(uri: string, description: JobDescription): readonly ForeignDuty[] {
  return description.duties.flatMap((duty): readonly ForeignDuty[] => {
    const role = scopeOf(description, duty)?.role;
    const isClaim = sectionOf(description, duty)?.kind !== 'relationships';
    return isClaim && (role === 'cto' || role === 'cio')
      ? [{ uri, role, text: duty.text, span: duty.span }]
      : [];
  });
}
