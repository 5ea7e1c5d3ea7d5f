/** A CTO's description with one duty of the CIO, on line 5 from 0. */
export const ctoWithSlip = `# Chief Technology Officer

## Responsibilities

- Lead the engineering teams that build our product
- Run the internal help desk for all employees
- Set the technology roadmap for our customer-facing platform
- Partner with the CIO on the systems that both sides depend on
`;

export const slip = 'Run the internal help desk for all employees';
export const slipLine = 5;
export const slipRange = {
  start: { line: slipLine, character: 2 },
  end: { line: slipLine, character: 2 + slip.length },
};

export const ctoClean = ctoWithSlip.replace(`- ${slip}\n`, '');

export const cio = `# Chief Information Officer

## Responsibilities

- Own the corporate network and all end-user devices
- Negotiate the licences and contracts of our IT vendors
- Manage the service desk for employees
- Support the CTO in bringing new products to market
`;
