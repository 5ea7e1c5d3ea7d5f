import type { DimensionId } from '../roles/dimensions';
import { dimensionOf } from '../roles/dimensions';
import type { Role } from '../roles/role';
import { abbreviation } from '../roles/role';
import { fewestDuties, fewestOwn, findOwnDuty, isCompleteDescription } from './completeness';
import type { DescriptionContext } from './perDescription';
import type { RawFinding, Rule, RuleContext, RuleDocumentation } from './rule';
import { scopePlace } from './titlePlace';

export const unclaimedDimension: Rule = {
  id: 'unclaimed-dimension',
  defaultSeverity: 'information',
  summary: 'a role with no duty on a dimension that defines the role',
  check: (context) =>
    (['cto', 'cio'] as const)
      .flatMap((role) => (isCompleteDescription(context, role) ? firstUnclaimed(context, role) : []))
      .sort((a, b) => a.span.start - b.span.start),
};

/** A dimension with a look for a duty that claims it. */
interface Defining {
  readonly id: DimensionId;
  readonly isClaimed: (context: DescriptionContext) => boolean;
}

/** The dimensions that define each role, the most defining first, with the words of which any one claims it. */
const defining: Readonly<Record<Role, readonly Defining[]>> = {
  cto: [
    define('cto', 'ownership', /product|platform|architect|engineer|software|prototyp|patent|develop/iu),
    define('cto', 'strategy', /strateg|roadmap|vision|direction|plan/iu),
    define(
      'cto',
      'awareness',
      /trend|emerging|market|compet|innovat|research|new technolog|latest|state of the art|future/iu,
    ),
  ],
  cio: [
    define(
      'cio',
      'ownership',
      /infrastructure|system|network|ERP|help ?desk|service desk|device|application|data cent|IT operations|support/iu,
    ),
    define('cio', 'strategy', /strateg|roadmap|vision|direction|plan|align/iu),
    define(
      'cio',
      'assurance',
      /secur|risk|complian|continuity|recover|audit|governance|privacy|protect|polic/iu,
    ),
  ],
};

function define(role: Role, id: DimensionId, words: RegExp): Defining {
  const isClaimed = findOwnDuty(
    role,
    ({ duty, attribution }) =>
      words.test(duty.text) ||
      attribution.evidence.some(({ dimension, pole }) => dimension === id && pole === role),
  );
  return { id, isClaimed };
}

/** What a role does with what stands for a dimension, with the article that those words take. */
const claims: Readonly<Record<Role, Readonly<Partial<Record<DimensionId, string>>>>> = {
  cto: { ownership: 'owns', strategy: 'sets a', awareness: 'watches' },
  cio: { ownership: 'owns', strategy: 'sets an', assurance: 'answers for the' },
};

function firstUnclaimed(context: RuleContext, role: Role): readonly RawFinding[] {
  const scope = context.description.scopes.find((candidate) => candidate.role === role);
  const unclaimed = defining[role].find(({ isClaimed }) => !isClaimed(context));
  if (scope === undefined || unclaimed === undefined) return [];
  const { poles } = dimensionOf(unclaimed.id);
  return [
    {
      span: scopePlace(context.description, scope),
      message: `A ${abbreviation(role)} usually ${claims[role][unclaimed.id] ?? 'answers for'} ${poles[role]}; no duty here speaks of that. Add one, or leave it if somebody else answers for it.`,
      owner: role,
      dimension: unclaimed.id,
      probability: null,
      duty: null,
    },
  ];
}

export const documentation: RuleDocumentation = {
  // A getter, since a bundler keeps an object that is worked out from values.
  get description() {
    return `Some dimensions make a role what it is. A CTO who owns no product technology, has no technology strategy or watches no market, and a CIO
who owns no systems, has no IT strategy or protects nothing, is another role, or the description has forgotten something.

It is reported at most once a role, at the title, and only where a description looks complete: at least ${fewestDuties} duties, ${fewestOwn} of
them clearly the role's own. One word on the dimension is enough to silence it.

**What to do:** add a duty on the dimension, or leave it as it is if somebody else answers for it.`;
  },
  wrong: [
    {
      title: 'A CTO who watches nothing',
      markdown: `# [[Chief Technology Officer]]{unclaimed-dimension}

## Responsibilities

- Lead the engineering teams that build our products
- Define the product architecture and the product technology roadmap
- Build prototypes of new products
- Build security and privacy into the product
- Work with product managers and designers
- Hire and grow engineers and designers
- Own the quality of every product release
- Mentor the leadership team
- Work closely with the CIO on the systems that the product runs on
`,
    },
    {
      title: 'A CIO who protects nothing',
      markdown: `# [[Chief Information Officer]]{unclaimed-dimension}

## Responsibilities

- Run the internal help desk for all employees
- Manage the ERP and HR systems of the company
- Maintain the corporate network and end-user devices
- Negotiate software licences and contracts with IT vendors
- Roll out the new HR system to all departments
- Lead the IT department and its support staff
- Align the IT strategy with the goals of all departments
- Mentor the leadership team
- Work closely with the CTO on the systems that the product runs on
`,
    },
  ],
  right: [
    {
      title: 'A CTO who watches the market',
      markdown: `# Chief Technology Officer

## Responsibilities

- Lead the engineering teams that build our products
- Define the product architecture and the product technology roadmap
- Build prototypes of new products
- Build security and privacy into the product
- Work with product managers and designers
- Hire and grow engineers and designers
- Own the quality of every product release
- Mentor the leadership team
- Watch emerging technology and competitors for product opportunities
- Work closely with the CIO on the systems that the product runs on
`,
    },
    {
      title: 'A CIO who protects internal systems',
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
