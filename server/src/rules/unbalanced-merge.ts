import type { Role } from '../roles/role';
import { abbreviation, otherRole } from '../roles/role';
import { mergedBalanceOf } from './roleBalance';
import type { Rule, RuleDocumentation } from './rule';
import { titlePlace } from './titlePlace';
import { count } from './wording';

/** Fewest duties that read as the stronger half's before a merged description can be called unbalanced. */
const fewestOfStrongerHalf = 6;

/** The weaker half gets almost nothing when it has one duty, or at most one in ten of those that read as either half's. */
const leastShare = 0.1;

export const unbalancedMerge: Rule = {
  id: 'unbalanced-merge',
  defaultSeverity: 'information',
  summary: 'a merged description that gives one half almost nothing',
  check(context) {
    const { cto, cio } = mergedBalanceOf(context);
    const stronger: Role = cto >= cio ? 'cto' : 'cio';
    const [most, least] = [Math.max(cto, cio), Math.min(cto, cio)];
    if (most < fewestOfStrongerHalf || (least > 1 && least / (most + least) > leastShare)) return [];
    const weaker = otherRole(stronger);
    const rest = least === 0 ? 'none' : String(least);
    return [
      {
        span: titlePlace(context.description),
        message: `This merges both roles, but ${count(most, 'duty reads', 'duties read')} as the ${abbreviation(stronger)}'s and ${rest} as the ${abbreviation(weaker)}'s. The ${abbreviation(weaker)}'s half of the role gets ${least === 0 ? 'nothing' : 'almost nothing'}.`,
        owner: weaker,
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
    return `One person may well hold both roles: decisions are quicker, but both internal efficiency and innovation may be diluted. A merged
description that speaks of one half only will be read, and filled, as that role alone.

It is reported once, at the title, when at least ${fewestOfStrongerHalf} duties read as one half's and one, or at most one in ten, as the other's.

**What to do:** add duties of the neglected half, or give the description the title of the other role alone.`;
  },
  wrong: [
    {
      title: 'A merged role with product work only',
      markdown: `# [[CTO/CIO]]{unbalanced-merge}

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
      title: 'A merged role with internal IT only',
      markdown: `# [[Chief Information and Technology Officer]]{unbalanced-merge}

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
      title: 'Both halves have their duties',
      markdown: `# CTO/CIO

## Responsibilities

- Lead the engineering teams that build our products
- Define the product architecture and the product technology roadmap
- Build prototypes of new products for our customers
- Drive research and development and the patent portfolio
- Present our technology to customers and investors
- Watch emerging technology and competitors for product opportunities
- Shorten the time to market of new product features
- Mentor the leadership team
- Run the internal help desk for all employees
- Manage the ERP and HR systems of the company
- Maintain the corporate network and end-user devices
`,
    },
    {
      title: 'A role that is not merged',
      markdown: `# Chief Information Officer

## Responsibilities

- Run the internal help desk for all employees
- Manage the ERP and HR systems of the company
- Maintain the corporate network and end-user devices
- Negotiate software licences and contracts with IT vendors
- Plan disaster recovery and business continuity of internal systems
- Lead the IT department and its support staff
- Align the IT strategy with the goals of all departments
- Mentor the leadership team
- Work closely with the CTO on the systems that the product runs on
`,
    },
  ],
};
