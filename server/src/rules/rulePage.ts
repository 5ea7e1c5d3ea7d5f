import type { RuleId } from '../configuration/ruleId';

/** Where the pages of `docs/rules/` are read. */
const pages = 'https://github.com/remit-lint/remit/blob/main/docs/rules/';

/** Address of a rule's documentation page. */
export function rulePage(rule: RuleId): string {
  return `${pages}${rule}.md`;
}
