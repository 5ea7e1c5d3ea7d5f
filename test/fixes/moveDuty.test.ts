import { describe, expect, test } from 'vitest';
import { applyFix, fixesIn } from '../support/applyFix';
import { both, own, slip, title, vision, type FixCase } from '../support/fixCases';

const madeSections: readonly FixCase[] = [
  {
    name: 'a section is made after the duties, before what follows',
    before: `${title}- ${own}\n- ${slip}\n- ${vision}\n\n## Requirements\n\n- Ten years\n`,
    after: `${title}- ${own}\n- ${vision}\n\n## CIO duties\n\n- ${slip}\n\n## Requirements\n\n- Ten years\n`,
  },
  {
    name: 'the last item, without a last line end',
    before: `${title}- ${own}\n- ${vision}\n- ${slip}`,
    after: `${title}- ${own}\n- ${vision}\n\n## CIO duties\n\n- ${slip}`,
  },
  {
    name: 'numbers of the new list begin with one, those that stay are left alone',
    before: `${title}1. ${own}\n2. ${slip}\n3. ${vision}\n`,
    after: `${title}1. ${own}\n3. ${vision}\n\n## CIO duties\n\n1. ${slip}\n`,
  },
  {
    name: 'CRLF',
    before: `${title}- ${own}\n- ${slip}\n- ${vision}\n`.replaceAll('\n', '\r\n'),
    after: `${title}- ${own}\n- ${vision}\n\n## CIO duties\n\n- ${slip}\n`.replaceAll('\n', '\r\n'),
  },
  {
    name: 'a list with blank lines, setext headings and stars',
    before: `Chief Technology Officer\n========\n\nKey Responsibilities\n-----\n\n* ${own}\n\n* ${slip}\n\n* ${vision}\n`,
    after: `Chief Technology Officer\n========\n\nKey Responsibilities\n-----\n\n* ${own}\n\n* ${vision}\n\nCIO Key Responsibilities\n------------------------\n\n* ${slip}\n`,
  },
  {
    name: 'nested items, a further paragraph and a comment move along',
    before: `${title}- ${own}\n- ${slip}\n  - Answer calls\n\n    within a day\n  <!-- agreed -->\n\n  More on it.\n- ${vision}\n`,
    after: `${title}- ${own}\n- ${vision}\n\n## CIO duties\n\n- ${slip}\n  - Answer calls\n\n    within a day\n  <!-- agreed -->\n\n  More on it.\n`,
  },
  {
    name: 'bold lines as headings',
    before: `**Chief Technology Officer**\n\n**What you will do:**\n\n- ${own}\n- ${slip}\n- ${vision}\n\n**Requirements:**\n\n- Ten years\n`,
    after: `**Chief Technology Officer**\n\n**What you will do:**\n\n- ${own}\n- ${vision}\n\n**CIO duties:**\n\n- ${slip}\n\n**Requirements:**\n\n- Ten years\n`,
  },
  {
    name: 'a heading with a capital for each word keeps them',
    before: `# CTO\n\n**Duties and Responsibilities**\n\n- ${own}\n- ${slip}\n- ${vision}\n`,
    after: `# CTO\n\n**Duties and Responsibilities**\n\n- ${own}\n- ${vision}\n\n**CIO Duties and Responsibilities**\n\n- ${slip}\n`,
  },
  {
    name: 'a heading that names the role keeps its form',
    before: `# CTO\n\n## Responsibilities of the CTO ##\n- ${own}\n- ${slip}\n- ${vision}\n`,
    after: `# CTO\n\n## Responsibilities of the CTO ##\n- ${own}\n- ${vision}\n\n## Responsibilities of the CIO ##\n- ${slip}\n`,
  },
  {
    name: 'a title alone above the list',
    before: `# Chief Technology Officer\n\n- ${own}\n- ${vision}\n- ${slip}\n\n## Requirements\n\n- Ten years\n`,
    after: `# Chief Technology Officer\n\n- ${own}\n- ${vision}\n\n## CIO duties\n\n- ${slip}\n\n## Requirements\n\n- Ten years\n`,
  },
  {
    name: 'an item that would introduce nothing any more goes along',
    before: `${title}- ${own}\n- Manage:\n  - the internal help desk for all employees\n- ${vision}\n`,
    after: `${title}- ${own}\n- ${vision}\n\n## CIO duties\n\n- Manage:\n  - the internal help desk for all employees\n`,
  },
  {
    name: 'a verb that stays behind with other items is repeated',
    before: `${title}- ${own}\n- Manage:\n  - The internal help desk for all employees\n  - The product engineering teams\n`,
    after: `${title}- ${own}\n- Manage:\n  - The product engineering teams\n\n## CIO duties\n\n- Manage the internal help desk for all employees\n`,
  },
  {
    name: 'the heading of a part that would be empty goes',
    before: `${title}### Product\n\n- ${own}\n- ${vision}\n\n### Operations\n\n- ${slip}\n\n## Requirements\n\n- Ten years\n`,
    after: `${title}### Product\n\n- ${own}\n- ${vision}\n\n## CIO duties\n\n- ${slip}\n\n## Requirements\n\n- Ten years\n`,
  },
];

const existingSections: readonly FixCase[] = [
  {
    name: 'to the end of a list',
    before: both(`- ${own}\n- ${slip}\n`, '- Run the network\n- Own the ERP system\n'),
    after: both(`- ${own}\n`, `- Run the network\n- Own the ERP system\n- ${slip}\n`),
  },
  {
    name: 'from a numbered list with tasks to one with stars',
    before: both(
      `1. [x] ${own}\n2. [x] ${slip}\n   1. Nested\n3. [ ] ${vision}\n`,
      '* Run the network\n* Own the ERP system\n',
    ),
    after: both(
      `1. [x] ${own}\n3. [ ] ${vision}\n`,
      `* Run the network\n* Own the ERP system\n* ${slip}\n  1. Nested\n`,
    ),
  },
  {
    name: 'to a numbered list of tasks, whose numbers go on',
    before: both(`- ${own}\n- ${slip}\n  - Nested\n`, '9. [x] Run the network\n10. [x] Own the ERP system\n'),
    after: both(
      `- ${own}\n`,
      `9. [x] Run the network\n10. [x] Own the ERP system\n11. [ ] ${slip}\n    - Nested\n`,
    ),
  },
  {
    name: 'to a list that repeats one number',
    before: both(`- ${own}\n- ${slip}\n`, '1. Run the network\n1. Own the ERP system\n'),
    after: both(`- ${own}\n`, `1. Run the network\n1. Own the ERP system\n1. ${slip}\n`),
  },
  {
    name: 'to a list with blank lines between its items',
    before: both(`- ${own}\n- ${slip}\n`, '- Run the network\n\n- Own the ERP system\n\n## Requirements\n'),
    after: both(`- ${own}\n`, `- Run the network\n\n- Own the ERP system\n\n- ${slip}\n\n## Requirements\n`),
  },
  {
    name: 'to the end of a text without a last line end',
    before: both(`- ${own}\n- ${slip}\n`, '- Run the network\n- Own the ERP system'),
    after: both(`- ${own}\n`, `- Run the network\n- Own the ERP system\n- ${slip}`),
  },
  {
    name: 'tabs stay tabs',
    before: both(`-\t${own}\n-\t${slip}\n\t-\tNested\n`, '-\tRun the network\n-\tOwn the ERP system\n'),
    after: both(`-\t${own}\n`, `-\tRun the network\n-\tOwn the ERP system\n-\t${slip}\n\t-\tNested\n`),
  },
  {
    name: 'a nested item comes to the margin',
    before: both(`- ${own}\n  - ${slip}\n    - Nested\n  - ${vision}\n`, '- Run the network\n'),
    after: both(`- ${own}\n  - ${vision}\n`, `- Run the network\n- ${slip}\n  - Nested\n`),
  },
  {
    name: 'the comment that speaks about the next item stays, the one about this item moves',
    before: both(
      `- ${own}\n  <!-- remit-disable-next-line mixed-duty -->\n- ${slip}\n  <!-- remit-disable-next-line mixed-duty -- next -->\n- ${vision}\n`,
      '- Run the network\n',
    ),
    after: both(
      `- ${own}\n  <!-- remit-disable-next-line mixed-duty -- next -->\n- ${vision}\n`,
      `- Run the network\n  <!-- remit-disable-next-line mixed-duty -->\n- ${slip}\n`,
    ),
  },
];

const prose: readonly FixCase[] = [
  {
    name: 'a sentence goes behind the last one of the other role',
    before: `# CTO\n\nThe CTO leads the engineering teams that build our products. They run the internal help desk for all employees. They set the technology vision for our products.\n\n# CIO\n\nThe CIO runs the network. They own the ERP system.\n`,
    after: `# CTO\n\nThe CTO leads the engineering teams that build our products. They set the technology vision for our products.\n\n# CIO\n\nThe CIO runs the network. They own the ERP system. The CIO runs the internal help desk for all employees.\n`,
  },
  {
    name: 'a sentence becomes an item of a list',
    before: `# CTO\n\n## Duties\n\nThe CTO leads the engineering teams that build our products. You will run the internal help desk for all employees.\n\n# CIO\n\n## Duties\n\n- Runs the network\n- Owns the ERP system\n`,
    after: `# CTO\n\n## Duties\n\nThe CTO leads the engineering teams that build our products.\n\n# CIO\n\n## Duties\n\n- Runs the network\n- Owns the ERP system\n- Runs the internal help desk for all employees\n`,
  },
];

describe('moving a duty', () => {
  test.each(madeSections)('to a new section: $name', ({ before, after }) => {
    expect(applyFix(before, 'move-duty')).toBe(after);
  });
  test.each(existingSections)('to an existing section: $name', ({ before, after }) => {
    expect(applyFix(before, 'move-duty', { rule: 'misattributed-duty' })).toBe(after);
  });
  test('a measure goes to measures, and the offer says so', () => {
    const text = `# CTO\n\n## Duties\n\n- ${own}\n- ${vision}\n\n## KPIs\n\n- Help desk satisfaction\n`;
    const titles = fixesIn(text, { rule: 'misattributed-metric' }).map((fix) => fix.title);
    expect(titles).toContain("Move to the CIO's measures");
  });
  test.each(prose)('in prose: $name', ({ before, after }) => {
    expect(applyFix(before, 'move-duty')).toBe(after);
  });
});
