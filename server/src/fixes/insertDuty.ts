import { accountableRole } from '../rules/dutyContext';
import type { Finding, RuleContext } from '../rules/rule';
import { declaredRole } from '../rules/roleBalance';
import type { Role } from '../roles/role';
import { abbreviation, otherRole } from '../roles/role';
import { collaborationDuty, dutiesByDimension } from './data/insertedDuties';
import { addAt } from './document/addDuty';
import { findDutyPlace } from './document/dutyList';
import { without } from './document/removal';
import type { FixProvider } from './proposal';
import { saysTheSame } from './sameDuty';
import { wordingOf } from './wording/wording';

/** Adds a duty that a description is missing to the end of its role's duties, unless the other role claims it already. */
export const insertDuty: FixProvider = {
  kind: 'insert-duty',
  propose(context, finding) {
    const { description } = context;
    const missing = missingDuty(context, finding);
    if (missing === undefined) return [];
    const { role, words, title } = missing;
    const place = findDutyPlace(description, role, 'duties');
    if (place === undefined || isOthersAlready(context, role, words)) return [];
    const rest = without(description.text, { start: 0, end: 0 });
    const edit = addAt(description, place, wordingOf(words, role), rest);
    return edit === undefined ? [] : [{ title, safe: false, edits: [edit] }];
  },
};

function isOthersAlready(context: RuleContext, role: Role, words: string): boolean {
  const { description, configuration } = context;
  return description.duties.some(
    (duty) =>
      accountableRole(description, configuration, duty) === otherRole(role) &&
      saysTheSame(context, words, duty.text),
  );
}

interface MissingDuty {
  readonly role: Role;
  readonly words: string;
  readonly title: string;
}

function missingDuty(context: RuleContext, { rule, owner, dimension }: Finding): MissingDuty | undefined {
  if (rule === 'missing-collaboration') {
    const role = declaredRole(context);
    if (role === null) return undefined;
    const title = `Add a duty on working with the ${abbreviation(otherRole(role))}`;
    return { role, words: collaborationDuty[role], title };
  }
  if (rule !== 'unclaimed-dimension' || owner === null || owner === 'shared' || dimension === null)
    return undefined;
  const words = dutiesByDimension[owner][dimension];
  return { role: owner, words, title: `Add “${words}”` };
}
