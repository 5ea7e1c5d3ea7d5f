import { createAttributor } from '../attribution/attribute';
import type { JobDescription } from '../jobDescription/model';
import { dutyContext } from '../rules/dutyContext';
import type { Role } from '../roles/role';
import { abbreviation, roleTitle } from '../roles/role';
import { misplaced } from './moveDuty';
import type { FixProvider } from './proposal';
import { applyChanges, toEdits } from './wording/change';
import { rewordAsCollaboration } from './wording/collaboration';

/** Rewords a duty as working together with the role that owns it. */
export const rewordCollaboration: FixProvider = {
  kind: 'reword-collaboration',
  propose({ description, configuration }, finding) {
    const found = misplaced(description, finding);
    if (found === undefined || found.duty.kind === 'cell') return [];
    const { duty, owner } = found;
    const style = { partner: partnerName(description, owner), british: isBritish(description.text) };
    const changes = rewordAsCollaboration(duty.text, style);
    if (changes === undefined) return [];
    const reworded = applyChanges(duty.text, changes);
    const attribute = createAttributor({ terms: configuration.terms });
    if (attribute(reworded, dutyContext(description, duty)).owner !== 'shared') return [];
    const edits = toEdits(description.text, duty, changes);
    if (edits === undefined) return [];
    return [{ title: `Reword as working with the ${abbreviation(owner)}`, safe: true, edits }];
  },
};

/** As the document names the role: by its title only where it never abbreviates. */
function partnerName({ text }: JobDescription, role: Role): string {
  const isSpelledOut = text.includes(roleTitle(role)) && !text.includes(abbreviation(role));
  return `the ${isSpelledOut ? roleTitle(role) : abbreviation(role)}`;
}

function isBritish(text: string): boolean {
  return /\b(?:\p{L}+isation|programmes?|centres?|organis\p{L}+|behaviour|modelling|labour|licences?)\b/iu.test(
    text,
  );
}
