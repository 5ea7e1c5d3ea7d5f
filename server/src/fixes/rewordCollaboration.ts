import type { JobDescription } from '../jobDescription/model';
import type { Role } from '../roles/role';
import { abbreviation, roleTitle } from '../roles/role';
import { misplaced } from './misplaced';
import type { FixProvider } from './proposal';
import { readsRight } from './readsRight';
import { applyChanges, toEdits } from './wording/change';
import { agreesWithFirstVerb } from './wording/clauseVerb';
import { rewordAsCollaboration } from './wording/collaboration';

/** Rewords a duty, or the clause of it that is wrong, as working together with the role that owns it. */
export const rewordCollaboration: FixProvider = {
  kind: 'reword-collaboration',
  propose(context, finding) {
    const { description } = context;
    const found = misplaced(context, finding);
    if (found === undefined) return [];
    const { duty, owner } = found;
    const part = found.part ?? { start: 0, end: duty.text.length };
    if (!agreesWithFirstVerb(duty.text, part)) return [];
    const style = { partner: partnerName(description, owner), british: isBritish(description.text) };
    const changes = rewordAsCollaboration(duty.text.slice(part.start, part.end), style)?.map(
      ({ span, newText }) => ({
        span: { start: span.start + part.start, end: span.end + part.start },
        newText,
      }),
    );
    if (changes === undefined || !readsRight(context, duty, applyChanges(duty.text, changes))) return [];
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
