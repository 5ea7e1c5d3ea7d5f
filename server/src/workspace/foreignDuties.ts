import type { JobDescription } from '../jobDescription/model';
import type { ForeignDuty } from '../rules/rule';

/** A description's duties as the rules see them from another file; those under no clear role are left out. */
export function foreignDutiesOf(uri: string, description: JobDescription): readonly ForeignDuty[] {
  return description.duties.flatMap((duty): readonly ForeignDuty[] => {
    const role = description.scopes[duty.scope]?.role ?? 'unclear';
    const section = description.sections[duty.section]?.kind;
    if (role === 'unclear' || section === 'relationships') return [];
    return [{ uri, role: role === 'merged' ? 'shared' : role, text: duty.text, span: duty.span }];
  });
}
