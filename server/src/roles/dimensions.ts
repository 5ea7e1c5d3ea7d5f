import type { Role } from './role';

/** The ten dimensions on which the two roles differ. Ids are stable: output formats carry them. */
export type DimensionId =
  | 'orientation'
  | 'purpose'
  | 'ownership'
  | 'people'
  | 'stakeholders'
  | 'strategy'
  | 'awareness'
  | 'finance'
  | 'success'
  | 'assurance';

/** One dimension with what each role stands for on it. */
export interface Dimension {
  readonly id: DimensionId;
  /** What the dimension asks, in words for a user: `where the role looks`. */
  readonly title: string;
  readonly poles: Readonly<Record<Role, string>>;
  /** One sentence on why the two poles belong to different roles. */
  readonly principle: string;
}

/** The domain model's dimensions in the order in which explanations and reports show them. */
export const dimensions: readonly Dimension[] = [
  {
    id: 'orientation',
    title: 'where the role looks',
    poles: {
      cto: 'outward: the market, customers, competitors and what new technology makes possible',
      cio: 'inward: the organisation itself, its employees, departments, existing systems and processes',
    },
    principle: 'The CTO looks outward at the market; the CIO looks inward at the organisation.',
  },
  {
    id: 'purpose',
    title: 'what the role stands for',
    poles: {
      cto: 'innovation in the products and services that the company sells',
      cio: 'operational efficiency: systems that run smoothly and support the business processes',
    },
    principle:
      'The CTO stands for innovation in what is sold; the CIO for the efficiency of how the company runs.',
  },
  {
    id: 'ownership',
    title: 'what the role owns',
    poles: {
      cto: 'product technology and architecture, product engineering, R&D, prototypes, patents and customer-facing services',
      cio: 'internal IT infrastructure, business systems, support services, networks, end-user devices, corporate data and records',
    },
    principle: 'What customers use belongs to the CTO; what the company itself runs on belongs to the CIO.',
  },
  {
    id: 'people',
    title: 'whom the role leads',
    poles: {
      cto: 'engineers, developers, designers and product technology teams',
      cio: 'IT departments, IT managers, support and operations staff',
    },
    principle: 'The CTO leads those who build the product; the CIO leads those who run IT.',
  },
  {
    id: 'stakeholders',
    title: 'whom the role works with',
    poles: {
      cto: 'customers, partners, product management, marketing and sales, investors',
      cio: 'department heads, employees as users, IT vendors and outsourcers, auditors, regulators of internal systems',
    },
    principle:
      'The CTO works with those outside who buy and invest; the CIO with those inside who use and with those who supply IT.',
  },
  {
    id: 'strategy',
    title: 'what the plan is for',
    poles: {
      cto: 'technology strategy that makes products and services better, and a product technology roadmap',
      cio: 'IT strategy that aligns technology with business goals and coordinates it across departments',
    },
    principle: "The CTO's plan makes the product better; the CIO's plan makes IT serve the business.",
  },
  {
    id: 'awareness',
    title: 'what the role watches',
    poles: {
      cto: 'market trends, consumer demand, competitors and emerging technology as an opportunity for the product',
      cio: 'the performance of systems in use, process bottlenecks, IT risk and technology that would improve internal work',
    },
    principle:
      'The CTO watches the market for opportunities; the CIO watches how the systems and processes in use perform.',
  },
  {
    id: 'finance',
    title: 'how the role touches money',
    poles: {
      cto: 'revenue: growth, new revenue streams, market share, return on R&D',
      cio: 'net income: cost reduction, IT budget, licences and contracts, cost of ownership',
    },
    principle: 'The CTO brings in revenue; the CIO keeps the cost of running IT down.',
  },
  {
    id: 'success',
    title: 'how the role is measured',
    poles: {
      cto: 'customers attracted and retained, adoption, time to market, revenue from new products',
      cio: 'availability and performance of IT systems, service levels, productivity, cost against budget',
    },
    principle:
      'The CTO is measured by customers and products; the CIO by systems, service levels and productivity.',
  },
  {
    id: 'assurance',
    title: 'what the role protects',
    poles: {
      cto: 'security, privacy and quality built into the product',
      cio: "security of the company's own systems and data, continuity and recovery, IT governance, policies and audits",
    },
    principle:
      "The CTO answers for the product's security and quality; the CIO for the company's own systems, data and controls.",
  },
];

const byId = new Map(dimensions.map((dimension) => [dimension.id, dimension]));

/** The dimension with this id; total, since the id is a closed union. */
export function dimensionOf(id: DimensionId): Dimension {
  const dimension = byId.get(id);
  if (dimension === undefined) throw new Error(`no dimension ${id}`);
  return dimension;
}
