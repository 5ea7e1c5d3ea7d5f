import { abbreviation, otherRole, roleTitle } from '../roles/role';
import { balanceOf, contradicts, declaredRole, fewestForMismatch } from './roleBalance';
import type { Rule, RuleDocumentation } from './rule';
import { titlePlace } from './titlePlace';
import { count } from './wording';

export const roleMismatch: Rule = {
  id: 'role-mismatch',
  defaultSeverity: 'warning',
  summary: 'a description whose declared role and duties disagree: most duties belong to the other role',
  check(context) {
    const role = declaredRole(context);
    const balance = balanceOf(context);
    if (role === null || !contradicts(balance, role)) return [];
    const other = otherRole(role);
    const total = balance.cto + balance.cio + balance.shared;
    return [
      {
        span: titlePlace(context.description),
        message:
          `This is declared as a description of the ${abbreviation(role)}, but ${String(balance[other])} of its ${count(total, 'duty', 'duties')} ` +
          `read as the ${abbreviation(other)}'s and ${balance[role] === 0 ? 'none' : String(balance[role])} as the ${abbreviation(role)}'s. Is it for the ${roleTitle(other)}?`,
        owner: other,
        dimension: null,
        probability: null,
        duty: null,
      },
    ];
  },
};

export const documentation: RuleDocumentation = {
  // A getter, since a bundler keeps an object that is worked out from values.
  get description() {
    return `When most duties of a description belong to the other role, it is not the duties that are wrong but the title. So Remit reports it
once, at the title and with the count, in place of underlining every duty.

It is reported when at least ${fewestForMismatch} duties read as the other role's, more than half of all duties, and more than twice
as many as read as the declared role's. With fewer, each is underlined on its own. Documents on both roles and merged
roles are never reported.

**What to do:** declare the other role, or rewrite the description.`;
  },
  wrong: [
    {
      title: "A CIO's duties under a CTO's title",
      markdown: `# [[Chief Technology Officer]]{role-mismatch}

## Responsibilities

- Run the internal help desk for all employees
- Manage the ERP and HR systems of the company
- Maintain the corporate network and end-user devices
- Negotiate software licences and contracts with IT vendors
- Plan disaster recovery and business continuity of internal systems
- Lead the IT department and its support staff
`,
    },
    {
      title: "A CTO's duties under a CIO's title",
      markdown: `# [[Chief Information Officer]]{role-mismatch}

## Responsibilities

- Lead the engineering teams that build our products
- Define the product architecture and the product technology roadmap
- Build prototypes of new products for our customers
- Drive research and development and the patent portfolio
- Present our technology to customers and investors
- Shorten the time to market of new product features
`,
    },
  ],
  right: [
    {
      title: 'One slip is underlined where it stands',
      markdown: `# Chief Technology Officer

## Responsibilities

- Lead the engineering teams that build our products
- Define the product architecture and the product technology roadmap
- Build prototypes of new products for our customers
`,
    },
    {
      title: 'A merged role has the duties of both',
      markdown: `# CTO/CIO

## Responsibilities

- Run the internal help desk for all employees
- Manage the ERP and HR systems of the company
- Maintain the corporate network and end-user devices
- Lead the engineering teams that build our products
- Define the product architecture and the product technology roadmap
- Build prototypes of new products for our customers
`,
    },
  ],
};
