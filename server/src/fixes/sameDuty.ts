import { conceptsOf } from '../rules/duplicates/dutyConcepts';
import { sameDutyThreshold, similarityOf } from '../rules/duplicates/similarity';
import type { RuleContext } from '../rules/rule';

/** Whether two texts claim the same, as `duplicate-duty` sees it. */
export function saysTheSame(context: RuleContext, one: string, other: string): boolean {
  const read = context.conceptsOf ?? conceptsOf;
  return similarityOf(read(one), read(other)) >= sameDutyThreshold;
}
