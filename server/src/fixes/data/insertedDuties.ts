import type { DimensionId } from '../../roles/dimensions';
import type { Role } from '../../roles/role';

/** A duty for each dimension that a role may have forgotten; a start for its author, in words that any company could use. */
export const dutiesByDimension: Readonly<Record<Role, Readonly<Record<DimensionId, string>>>> = {
  cto: {
    orientation: 'Bring what customers and the market need into the development of our products',
    purpose: 'Drive innovation in the products that we sell',
    ownership: 'Own the architecture and the engineering of our products',
    people: 'Lead and grow the product engineering teams',
    stakeholders: 'Present our product technology to customers, partners and investors',
    strategy: 'Set the product technology strategy and the technology roadmap of our products',
    awareness: 'Watch emerging technology, competitors and market trends for product opportunities',
    finance: 'Open new revenue streams with new products',
    success: 'Shorten the time to market of new product features',
    assurance: 'Build security, privacy and quality into our products',
  },
  cio: {
    orientation: 'Improve how employees and departments work with our internal systems',
    purpose: 'Keep internal systems running efficiently in support of our business processes',
    ownership: 'Own the internal IT infrastructure and the business systems such as ERP and HR',
    people: 'Lead and develop the IT department and its support staff',
    stakeholders: 'Agree IT services with department heads and manage IT vendors',
    strategy: 'Set an IT strategy that aligns internal IT with the goals of all departments',
    awareness: 'Monitor the performance of internal systems and remove bottlenecks in business processes',
    finance: 'Manage the IT budget, software licences and the cost of ownership of internal systems',
    success: 'Meet the service levels and the availability agreed for internal IT systems',
    assurance: 'Protect internal systems and corporate data, and plan disaster recovery and IT compliance',
  },
};

/** A duty on working with the other role. */
export const collaborationDuty: Readonly<Record<Role, string>> = {
  cto: 'Partner with the CIO on the systems and data that both roles depend on',
  cio: 'Partner with the CTO on the systems and data that both roles depend on',
};
