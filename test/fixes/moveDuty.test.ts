import { describe, expect, test } from 'vitest';
import { applyFix } from '../support/applyFix';

const own = 'Lead the engineering teams that build our products';
const slip = 'Run the internal help desk for all employees';
const vision = 'Set the technology vision for our products';

interface Case {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const title = '# Chief Technology Officer\n\n## Duties\n\n';

const madeSections: readonly Case[] = [
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

const both = (cto: string, cio: string): string =>
  `# CTO\n\n## Duties\n\n${cto}\n# CIO\n\n## Duties\n\n${cio}`;

const letters: readonly Case[] = [
  {
    name: 'letters go on',
    before: both(`- ${own}\n- ${slip}\n`, 'a) Run the network\nb) Own the ERP system\n'),
    after: both(`- ${own}\n`, `a) Run the network\nb) Own the ERP system\nc) ${slip}\n`),
  },
  {
    name: 'Roman numerals go on',
    before: both(`- ${own}\n- ${slip}\n`, 'xvi. Run the network\nxvii. Own the ERP system\n'),
    after: both(`- ${own}\n`, `xvi. Run the network\nxvii. Own the ERP system\nxviii. ${slip}\n`),
  },
  {
    name: 'what stands above a nested list of numbers is not run together with it',
    before: both(`- ${own}\n  1. ${slip}\n  2. ${vision}\n  3. Ship new products\n`, '- Run the network\n'),
    after: both(`- ${own}\n  1. ${vision}\n  3. Ship new products\n`, `- Run the network\n- ${slip}\n`),
  },
];

const lettersBelow: readonly Case[] = [
  {
    name: 'what counts in letters keeps a line between it and the words above',
    before: both(`- ${own}\n  <!-- agreed -->\n  a) ${slip}\n  b) ${vision}\n`, '- Run the network\n'),
    after: both(`- ${own}\n  <!-- agreed -->\n\n  b) ${vision}\n`, `- Run the network\n- ${slip}\n`),
  },
];

const html: readonly Case[] = [
  {
    name: 'to a list of tags on lines of their own',
    before: both(
      `<ul>\n  <li>${own}</li>\n  <li>${slip}</li>\n</ul>\n`,
      '<ol>\n  <li class="duty">Run the network</li>\n</ol>\n',
    ),
    after: both(
      `<ul>\n  <li>${own}</li>\n</ul>\n`,
      `<ol>\n  <li class="duty">Run the network</li>\n  <li class="duty">${slip}</li>\n</ol>\n`,
    ),
  },
  {
    name: 'to tags in one line',
    before: both(
      `<ul><li>${own}</li><li>${slip}</li><li>${vision}</li></ul>\n`,
      '<ul><li>Run the network</li></ul>\n',
    ),
    after: both(
      `<ul><li>${own}</li><li>${vision}</li></ul>\n`,
      `<ul><li>Run the network</li><li>${slip}</li></ul>\n`,
    ),
  },
  {
    name: 'from tags to a list of Markdown',
    before: both(
      `<ul>\n<li>${own}</li>\n<li>${slip}</li>\n</ul>\n`,
      '1. Run the network\n2. Own the ERP system\n',
    ),
    after: both(`<ul>\n<li>${own}</li>\n</ul>\n`, `1. Run the network\n2. Own the ERP system\n3. ${slip}\n`),
  },
  {
    name: 'from Markdown to tags',
    before: both(`- ${own}\n- ${slip}\n`, '<ul>\n<li>Run the network</li>\n</ul>\n'),
    after: both(`- ${own}\n`, `<ul>\n<li>Run the network</li>\n<li>${slip}</li>\n</ul>\n`),
  },
  {
    name: 'to a new section under a heading that is a tag too',
    before: `<h1>CTO</h1>\n\n<h2 id="d">Your duties</h2>\n\n<ul>\n<li>${own}</li>\n<li>${slip}</li>\n</ul>\n\n<h2>Your profile</h2>\n`,
    after: `<h1>CTO</h1>\n\n<h2 id="d">Your duties</h2>\n\n<ul>\n<li>${own}</li>\n</ul>\n\n<h2>CIO duties</h2>\n\n<ul>\n<li>${slip}</li>\n</ul>\n\n<h2>Your profile</h2>\n`,
  },
];

const existingSections: readonly Case[] = [
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

const prose: readonly Case[] = [
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
  test.each([...letters, ...lettersBelow])('in a list that counts: $name', ({ before, after }) => {
    expect(applyFix(before, 'move-duty', { rule: 'misattributed-duty' })).toBe(after);
  });
  test.each(html)('written in HTML: $name', ({ before, after }) => {
    expect(applyFix(before, 'move-duty', { rule: 'misattributed-duty' })).toBe(after);
  });
  test.each(prose)('in prose: $name', ({ before, after }) => {
    expect(applyFix(before, 'move-duty')).toBe(after);
  });
});

const table = (...rows: readonly string[]): string =>
  `# Leadership\n\n| CTO responsibilities | CIO responsibilities |\n|---|---|\n${rows.join('\n')}\n`;

describe('moving a cell of a table', () => {
  const tables: readonly Case[] = [
    {
      name: 'into the empty cell beside it; the empty row of a table without row labels stays as wide',
      before: table(`| ${own} | Run the network |`, `| ${vision} | Own the ERP system |`, `| ${slip} |  |`),
      after: table(
        `| ${own} | Run the network |`,
        `| ${vision} | Own the ERP system |`,
        `|${' '.repeat(slip.length + 2)}| ${slip} |`,
      ),
    },
    {
      name: 'into a new row',
      before: table(
        `| ${own} | Run the network |`,
        `| ${slip} | Own the ERP system |`,
        `| ${vision} | Manage all laptops |`,
      ),
      after: table(
        `| ${own} | Run the network |`,
        `|${' '.repeat(slip.length + 2)}| Own the ERP system |`,
        `| ${vision} | Manage all laptops |`,
        `|${' '.repeat(vision.length + 2)}| ${slip} |`,
      ),
    },
  ];
  const bare = (...rows: readonly string[]): string =>
    `# Leadership\n\nCTO responsibilities | CIO responsibilities\n---|---\n${rows.join('\n')}\n`;
  const bareTables: readonly Case[] = [
    {
      name: 'without outer bars: a row that would begin with blanks gets one',
      before: bare(
        `${own} | Run the network`,
        `${vision} | Own the ERP system`,
        `${slip} | Manage all laptops`,
      ),
      after: bare(
        `${own} | Run the network`,
        `${vision} | Own the ERP system`,
        `|${' '.repeat(slip.length)}| Manage all laptops`,
        `|${' '.repeat(slip.length + 1)}| ${slip}`,
      ),
    },
    {
      name: 'where the roles are rows: to the same column of the other row',
      before: `# Leadership\n\n| Role | First | Second |\n|---|---|---|\n| CTO | ${own} | ${slip} |\n| CIO | Run the network | |\n`,
      after: `# Leadership\n\n| Role | First | Second |\n|---|---|---|\n| CTO | ${own} |${' '.repeat(slip.length + 2)}|\n| CIO | Run the network | ${slip} |\n`,
    },
  ];
  test.each([...tables, ...bareTables])('$name', ({ before, after }) => {
    expect(applyFix(before, 'move-duty', { rule: 'misattributed-duty' })).toBe(after);
  });
});
