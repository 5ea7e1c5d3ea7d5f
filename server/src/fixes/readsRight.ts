import { createAttributor } from '../attribution/attribute';
import type { Duty, RoleScope } from '../jobDescription/model';
import { dutyContext } from '../rules/dutyContext';
import type { JudgedDuty, RuleContext } from '../rules/rule';
import type { Role } from '../roles/role';
import { verdictOn } from '../rules/verdict';

/** Whether a duty would no longer be reported if it read like this where it stands. Judges one sentence, not the document. */
export function readsRight(context: RuleContext, duty: Duty, text: string): boolean {
  const { description, configuration } = context;
  const reworded = { ...duty, text };
  const attribute = createAttributor({ terms: configuration.terms });
  const attribution = attribute(text, dutyContext(description, reworded));
  return verdictOn(context, { duty: reworded, attribution }) === undefined;
}

/** Whether a duty would not be reported under another role's heading. */
export function fitsUnder(context: RuleContext, judged: JudgedDuty, role: Role): boolean {
  const { description } = context;
  const scope: RoleScope = { index: description.scopes.length, role, name: undefined, source: 'heading' };
  const moved = { ...context, description: { ...description, scopes: [...description.scopes, scope] } };
  return verdictOn(moved, { ...judged, duty: { ...judged.duty, scope: scope.index } }) === undefined;
}
