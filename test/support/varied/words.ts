import fc from 'fast-check';
import { duties } from '../descriptionArbitrary';

const written: Readonly<Record<'cto' | 'cio' | 'both', readonly string[]>> = {
  cto: [
    ...duties.cto,
    '**Product engineering:** Lead the engineers who build what our customers buy.',
    'Proactively scouts new technology for our products; prototypes it with customers',
    'Reduce the time to market of new features by 20 %',
  ],
  cio: [
    ...duties.cio,
    '**Vendor management:** Negotiate contracts with [IT vendors](https://example.org/vendors).',
    'Proactively manages the ERP &amp; the CRM of all departments',
    'Ensure that employees get their laptops on the first day',
    'In close cooperation with HR, administers employee accounts (`AD`, mail)',
    'ADMINISTER THE CORPORATE NETWORK AND ALL PRINTERS',
    'Reduce open help desk tickets of employees by 20 %',
    'Accountable for the IT department, its staff and its budget',
    'Oversight of the internal data centre and of **business applications**',
  ],
  both: [
    ...duties.shared,
    ...duties.mixed,
    'Partner with the CIO and the CTO on the budget',
    'Does not run the internal help desk of employees',
    'Other duties as assigned',
    'Data platform',
    "Oversees the City's website, open data portal and 311 application so that residents can obtain services online",
  ],
};

/** Sentences of prose. */
export const sentences: readonly string[] = [
  'The CTO leads the engineering teams that build our products.',
  'They run the internal help desk for all employees.',
  'You will set the technology vision for our customer-facing products.',
  'The role is responsible for the corporate network and end-user devices.',
  'The CIO manages the ERP and HR systems of the company.',
  'She also drives research and development of new products.',
  'The internal help desk is run by the CTO.',
];

/** One duty, with and without markup. */
export const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...written.cto) },
  { weight: 4, arbitrary: fc.constantFrom(...written.cio) },
  { weight: 2, arbitrary: fc.constantFrom(...written.both) },
);

/** Comments that stand above items. */
export const comment = fc.constantFrom(
  '<!-- remit-disable-next-line misattributed-duty -->',
  '<!-- remit-disable-next-line mixed-duty -- agreed -->',
  '<!-- remit-disable-next-line misattributed-duty until 2025-01-01 -- over -->',
  '<!-- remit-disable -->',
  '<!-- remit-disable misattributed-duty -->',
  '<!-- remit-enable -->',
  '<!-- remit-enable misattributed-duty -->',
  '<!-- remit-ignore misattributed-duty -->',
  '<!-- remit-disable-next-line misatributed-duty -->',
  '<!-- agreed with HR -->',
);
