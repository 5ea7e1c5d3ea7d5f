import { describe, expect, test } from 'vitest';
import { fixAll } from '../../server/src/analysis/fixAll';
import { applyEdits } from '../../server/src/text/textEdit';
import { analyseText } from '../support/applyFix';
import { own, vision } from '../support/fixCases';

const slips = [
  'Run the internal help desk for all employees',
  'Manage the ERP and HR systems of the company',
];

describe('fixing all at once', () => {
  const cases = [
    {
      name: 'several moves make one section and keep their order',
      before: `# CTO\n\n## Duties\n\n- ${own}\n- ${slips[0]}\n- ${vision}\n- ${slips[1]}\n`,
      after: `# CTO\n\n## Duties\n\n- ${own}\n- ${vision}\n\n## CIO duties\n\n- ${slips[0]}\n- ${slips[1]}\n`,
    },
    {
      name: 'numbers go on',
      before: `# CTO\n\n## Duties\n\n1. ${own}\n2. ${slips[0]}\n3. ${slips[1]}\n4. ${vision}\n\n# CIO\n\n## Duties\n\n1. Run the network\n2. Maintain all laptops\n`,
      after: `# CTO\n\n## Duties\n\n1. ${own}\n4. ${vision}\n\n# CIO\n\n## Duties\n\n1. Run the network\n2. Maintain all laptops\n3. ${slips[0]}\n4. ${slips[1]}\n`,
    },
    {
      name: 'different findings each have their fix',
      before: `# CTO\r\n\r\n## Duties\r\n\r\n<!-- remit-disable-next-line mixed-duty -->\r\n- ${own}\r\n- Define the product roadmap, oversee product engineering and administer the ERP`,
      after: `# CTO\r\n\r\n## Duties\r\n\r\n- ${own}\r\n- Define the product roadmap and oversee product engineering\r\n\r\n## CIO duties\r\n\r\n- Administer the ERP`,
    },
    {
      name: 'front matter declares the role of what no heading gives to the other one',
      before: `---\nrole: cto\n---\n\n# Head of Technology\n\n## Duties\n\n- ${own}\n- ${slips[0]}\n`,
      after: `---\nrole: cto\n---\n\n# Head of Technology\n\n## Duties\n\n- ${own}\n\n## CIO duties\n\n- ${slips[0]}\n`,
    },
    {
      name: 'measures get a section of their own beside that of the duties',
      before: `# CTO\n\n## What you will do\n\n- ${own}\n- ${slips[0]}\n\n## How we measure success\n\n- Revenue from new products\n- Uptime of internal IT systems\n\n## Requirements\n\n- Ten years\n`,
      after: `# CTO\n\n## What you will do\n\n- ${own}\n\n## How we measure success\n\n- Revenue from new products\n\n## CIO duties\n\n- ${slips[0]}\n\n## CIO success measures\n\n- Uptime of internal IT systems\n\n## Requirements\n\n- Ten years\n`,
    },
    {
      name: 'duties likewise beside that of the measures',
      before: `# CTO\n\n## What you will do\n\n- ${own}\n- ${slips[0]}\n\n## CIO success measures\n\n- Uptime of internal IT systems\n`,
      after: `# CTO\n\n## What you will do\n\n- ${own}\n\n## CIO success measures\n\n- Uptime of internal IT systems\n\n## CIO duties\n\n- ${slips[0]}\n`,
    },
    {
      name: 'measures go below the name of a role that stands alone',
      before: `# CTO\n\n## Duties\n\n- ${own}\n- ${vision}\n\n## Success criteria\n\n- Revenue from new products\n- Uptime of internal IT systems\n\n## CIO\n\n- Run the network\n- Maintain all laptops\n`,
      after: `# CTO\n\n## Duties\n\n- ${own}\n- ${vision}\n\n## Success criteria\n\n- Revenue from new products\n\n## CIO\n\n- Run the network\n- Maintain all laptops\n\n### Success measures\n\n- Uptime of internal IT systems\n`,
    },
    {
      name: 'nothing to do',
      before: `# CTO\n\n## Duties\n\n- ${own}\n`,
      after: `# CTO\n\n## Duties\n\n- ${own}\n`,
    },
  ];
  test.each(cases)('$name', ({ before, after }) => {
    const analysis = analyseText(before);
    const fixed = applyEdits(before, fixAll(analysis));
    expect(fixed).toBe(after);
    expect(fixAll(analyseText(fixed))).toEqual([]);
  });

  test('changes only the regions that differ', () => {
    const text = `# CTO\n\n## Duties\n\n- ${own}\n- ${slips[0]}\n- ${vision}\n\n## Requirements\n\n- Ten years\n`;
    const edits = fixAll(analyseText(text));
    expect(edits.map(({ newText }) => newText)).toEqual(['', `\n## CIO duties\n\n- ${slips[0]}\n`]);
  });
});
