import { possessives, reportVerdicts } from './misattribution';
import type { Rule, RuleDocumentation } from './rule';

export const misattributedMetric: Rule = {
  id: 'misattributed-metric',
  defaultSeverity: 'warning',
  summary: 'a goal or success measure that belongs to the other role',
  check: (context) =>
    reportVerdicts(
      context,
      ({ kind, form }) => kind === 'misattributed' && form === 'metric',
      (verdict, why) => {
        const [owners, others] = possessives(verdict);
        return `This reads as a measure of ${owners} success, not ${others}: ${why}`;
      },
    ),
};

export const documentation: RuleDocumentation = {
  description: `People do what they are measured by. A CTO who is measured by the cost of internal IT will save on the product, a CIO
who is measured by new customers will neglect the systems that the company runs on.

Goals and measures are found in sections such as "Goals", "KPIs" or "How we measure success", and wherever a line is one by
its shape ("availability of 99.9 %").

**What to do:** give the measure to the role that can move it, or replace it by this role's own: customers, adoption, revenue and
time to market for a CTO; availability, service levels, productivity and cost against budget for a CIO.`,
  wrong: [
    {
      title: 'A CTO measured by internal IT',
      markdown: `# Chief Technology Officer

## Responsibilities

- Lead the engineering teams that build our customer-facing products

## Success measures

- [[Service desk tickets of employees resolved within the agreed service level]]{misattributed-metric}
`,
    },
    {
      title: 'A CIO measured by the market',
      markdown: `# Chief Information Officer

## Responsibilities

- Run the internal help desk for all employees

## Success measures

- [[Revenue from new products launched to customers]]{misattributed-metric}
`,
    },
  ],
  right: [
    {
      title: 'A CTO measured by the product',
      markdown: `# Chief Technology Officer

## Responsibilities

- Lead the engineering teams that build our customer-facing products

## Success measures

- Revenue from new products launched to customers
`,
    },
    {
      title: 'A CIO measured by the service',
      markdown: `# Chief Information Officer

## Responsibilities

- Run the internal help desk for all employees

## Success measures

- Service desk tickets of employees resolved within the agreed service level
`,
    },
  ],
};
