import type { Role } from '../roles/role';
import { abbreviation, otherRole, roleTitle } from '../roles/role';
import { findRoleNames } from '../roles/roleNames';
import { isCompleteDescription } from './completeness';
import { anyDuty, type DescriptionContext } from './perDescription';
import { declaredRole } from './roleBalance';
import type { Rule, RuleContext, RuleDocumentation } from './rule';
import { titlePlace } from './titlePlace';

export const missingCollaboration: Rule = {
  id: 'missing-collaboration',
  defaultSeverity: 'information',
  summary: 'a description that says nothing about working with the other role',
  check(context) {
    const role = declaredRole(context);
    if (role === null || !isCompleteDescription(context, role) || speaksOfOther(context, role)) return [];
    const other = otherRole(role);
    return [
      {
        span: titlePlace(context.description),
        message: `Nothing here says how the ${abbreviation(role)} works with the ${roleTitle(other)}. A duty on working together would make clear where one role ends and the other begins; leave it if there is no ${abbreviation(other)}.`,
        owner: null,
        dimension: null,
        probability: null,
        duty: null,
      },
    ];
  },
};

/** Whom the other role leads, as its colleague would name them. */
const othersPeople: Readonly<Record<Role, RegExp>> = {
  cto: /\b(?:with|alongside|and|between) (?:the )?(?:internal |corporate |group )?(?:IT|information technology|IS)(?: (?:team|department|leadership|function|organi[sz]ation|director|manager|operations)s?)?\b/u,
  cio: /\b(?:with|alongside|and|between) (?:the )?(?:product|engineering|R&D|software|development|technology)(?:[ ,]+(?:and|product|engineering|R&D|software|development|technology))* (?:team|department|leadership|leader|organi[sz]ation|owner|manager)s?\b/iu,
};

const speaksOfPeople: Readonly<Record<Role, (context: DescriptionContext) => boolean>> = {
  cto: anyDuty((_, { duty }) => othersPeople.cto.test(duty.text)),
  cio: anyDuty((_, { duty }) => othersPeople.cio.test(duty.text)),
};

function speaksOfOther(context: RuleContext, role: Role): boolean {
  const { description, configuration } = context;
  if (configuration.organisationSize === 'small') return true;
  const other = otherRole(role);
  for (const piece of piecesOf(description.text)) {
    if (findRoleNames(piece).some((name) => name.role === other || name.role === 'merged')) return true;
  }
  return speaksOfPeople[role](context);
}

/** A long text in pieces that end before a blank line or an item, so that a name near its beginning spares reading the rest. */
function* piecesOf(text: string): Iterable<string> {
  const boundary = /\n(?=\n|[*-] )/gu;
  let start = 0;
  while (start < text.length) {
    boundary.lastIndex = start + leastPiece;
    const end = boundary.exec(text)?.index ?? text.length;
    yield text.slice(start, end);
    start = end;
  }
}

const leastPiece = 20_000;

export const documentation: RuleDocumentation = {
  description: `The two roles depend on each other: the CIO's systems carry the operation that the CTO's innovation grows on. A description that never
speaks of the other role leaves open where the one ends and the other begins.

It is reported once, at the title, and only where a description looks complete (see [unclaimed-dimension](unclaimed-dimension.md)),
is of one role, and names neither the other role nor the people that the other role leads. In a small organisation, where
there may be nobody else, it is silent.

**What to do:** add one duty on working together, such as "Partner with the CIO on the systems that the product runs on".`,
  wrong: [
    {
      title: 'A CTO without a CIO',
      markdown: `# [[Chief Technology Officer]]{missing-collaboration}

## Responsibilities

- Lead the engineering teams that build our products
- Define the product architecture and the product technology roadmap
- Build prototypes of new products for our customers
- Drive research and development and the patent portfolio
- Present our technology to customers and investors
- Watch emerging technology and competitors for product opportunities
- Shorten the time to market of new product features
- Mentor the leadership team
`,
    },
    {
      title: 'A CIO without a CTO',
      markdown: `# [[Chief Information Officer]]{missing-collaboration}

## Responsibilities

- Run the internal help desk for all employees
- Manage the ERP and HR systems of the company
- Maintain the corporate network and end-user devices
- Negotiate software licences and contracts with IT vendors
- Plan disaster recovery and business continuity of internal systems
- Lead the IT department and its support staff
- Align the IT strategy with the goals of all departments
- Mentor the leadership team
`,
    },
  ],
  right: [
    {
      title: 'One duty on working together',
      markdown: `# Chief Technology Officer

## Responsibilities

- Lead the engineering teams that build our products
- Define the product architecture and the product technology roadmap
- Build prototypes of new products for our customers
- Drive research and development and the patent portfolio
- Present our technology to customers and investors
- Watch emerging technology and competitors for product opportunities
- Shorten the time to market of new product features
- Mentor the leadership team
- Partner with the CIO on the systems that the product runs on
`,
    },
    {
      title: 'A description that is only begun',
      markdown: `# Chief Information Officer

## Responsibilities

- Run the internal help desk for all employees
- Manage the ERP and HR systems of the company
- Maintain the corporate network and end-user devices
- Negotiate software licences and contracts with IT vendors
`,
    },
  ],
};
