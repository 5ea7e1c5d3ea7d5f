import { possessives, reportVerdicts } from './misattribution';
import type { Rule, RuleDocumentation } from './rule';

export const misattributedDuty: Rule = {
  id: 'misattributed-duty',
  defaultSeverity: 'warning',
  summary: 'a duty that belongs to the other role',
  check: (context) =>
    reportVerdicts(
      context,
      ({ kind, form }) => kind === 'misattributed' && form === 'duty',
      (verdict, why) => {
        const [owners, others] = possessives(verdict);
        return `This reads as ${owners} duty, not ${others}: ${why}`;
      },
    ),
};

export const documentation: RuleDocumentation = {
  description: `A description that gives one role the duties of the other leaves both in doubt about who answers for what: the work
is done twice, or by nobody.

What decides is what a duty acts on and whom it serves, seldom its verb. A platform for customers is the CTO's, a platform for
employees the CIO's. Working together ("partner with the CIO on ..."), saying what a role does *not* own, general leadership,
qualifications and everything in a merged role are never reported. When only one clause of a long duty is wrong, only
that clause is underlined.

**What to do:** move the duty to the other role's duties, reword it as working together, or, if your organisation has decided
otherwise, say so in the charter \`remit.json\` or suppress the finding with a reason.`,
  wrong: [
    {
      title: "Internal support in a CTO's description",
      markdown: `# Chief Technology Officer

## Responsibilities

- Lead the engineering teams that build our customer-facing products
- [[Run the internal help desk for all employees]]{misattributed-duty}
`,
    },
    {
      title: "Product work in a CIO's description",
      markdown: `# Chief Information Officer

## Responsibilities

- Run the internal help desk for all employees
- [[Lead product engineering and build new products for our customers]]{misattributed-duty}
`,
    },
  ],
  right: [
    {
      title: 'Each role with its own duties',
      markdown: `# Chief Technology Officer

## Responsibilities

- Lead the engineering teams that build our customer-facing products
- Partner with the CIO on the internal help desk
`,
    },
    {
      title: 'A boundary is no duty',
      markdown: `# Chief Technology Officer

## Responsibilities

- Lead the engineering teams that build our customer-facing products
- Does not own internal IT, the help desk or end-user devices
`,
    },
  ],
};
