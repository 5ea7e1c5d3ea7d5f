/** Every rule's id. Ids are permanent: suppressions, charters and reports carry them. */
export const ruleIds = [
  'misattributed-duty',
  'misattributed-metric',
  'mixed-duty',
  'duplicate-duty',
  'unclaimed-dimension',
  'missing-collaboration',
  'unbalanced-merge',
  'role-mismatch',
  'unclear-role',
  'unknown-directive',
  'stale-suppression',
] as const;

export type RuleId = (typeof ruleIds)[number];

/** Narrows text from outside (a comment, a setting) to a rule's id. */
export function isRuleId(value: string): value is RuleId {
  return (ruleIds as readonly string[]).includes(value);
}
