import { meaningOf, similarityOf } from '../rules/duplicates/dutyMeaning';
import { sameDutyThreshold } from '../rules/duplicates/threshold';
import type { RuleContext } from '../rules/rule';

/** Whether two texts claim the same, as `duplicate-duty` sees it. */
export function saysTheSame(context: RuleContext, one: string, other: string): boolean {
  const read = context.meaningOf ?? meaningOf;
  return similarityOf(read(one), read(other)) >= sameDutyThreshold;
}
