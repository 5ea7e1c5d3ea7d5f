import { createAttributor } from '../attribution/attribute';
import type { Duty } from '../jobDescription/model';
import { dutyContext } from '../rules/dutyContext';
import type { RuleContext } from '../rules/rule';
import { verdictOn } from '../rules/verdict';

/** Whether a duty would no longer be reported if it read like this where it stands. Judges one sentence, not the document. */
export function readsRight(context: RuleContext, duty: Duty, text: string): boolean {
  const { description, configuration } = context;
  const reworded = { ...duty, text };
  const attribute = createAttributor({ terms: configuration.terms });
  const attribution = attribute(text, dutyContext(description, reworded));
  return verdictOn(context, { duty: reworded, attribution }) === undefined;
}
