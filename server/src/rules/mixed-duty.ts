import { abbreviation } from '../roles/role';
import { reportVerdicts } from './misattribution';
import type { Rule, RuleDocumentation } from './rule';

export const mixedDuty: Rule = {
  id: 'mixed-duty',
  defaultSeverity: 'information',
  summary: 'one sentence that carries a duty of each role',
  check: (context) =>
    reportVerdicts(
      context,
      ({ kind }) => kind === 'mixed',
      ({ owner, role }, why) =>
        `This clause reads as the ${abbreviation(owner)}'s, while the rest is the ${abbreviation(role)}'s: ${why}`,
    ),
};

export const documentation: RuleDocumentation = {
  description: `A sentence that gives a role its own work and, after an "and", the other role's hides the second half: nobody looks for the help
desk in a sentence on the product. The clause that belongs to the other role is underlined.

**What to do:** split the sentence, and move the clause to the other role or reword it as working together.`,
  wrong: [
    {
      title: 'Product and help desk in one sentence',
      markdown: `# Chief Technology Officer

## Responsibilities

- Set the technology vision for our products
- Lead the engineering teams that build our products and [[run the internal help desk for all employees]]{mixed-duty}
`,
    },
    {
      title: 'Internal systems and new products in one sentence',
      markdown: `# Chief Information Officer

## Responsibilities

- Plan disaster recovery of internal systems
- Run the internal help desk for all employees and [[build new products for our customers]]{mixed-duty}
`,
    },
  ],
  right: [
    {
      title: 'Two clauses of one role',
      markdown: `# Chief Technology Officer

## Responsibilities

- Set the technology vision for our products
- Lead the engineering teams that build our products and launch new products for our customers
`,
    },
    {
      title: 'The second clause is working together',
      markdown: `# Chief Technology Officer

## Responsibilities

- Set the technology vision for our products
- Lead the engineering teams that build our products, in partnership with the CIO
`,
    },
  ],
};
