import { describe, expect, test } from 'vitest';
import type { FixKind } from '../../server/src/fixes/fix';
import { applyFix, fixesIn } from '../support/applyFix';
import { brokenByFixAll, brokenByFixes } from '../support/fixPromises/brokenPromises';
import { alone } from '../support/fixPromises/reading';
import { own, slip, title, vision } from '../support/fixCases';

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
const mixed = 'Define the product roadmap, oversee product engineering and administer the payroll system';
const stale = '<!-- remit-disable-next-line mixed-duty -->';

/** What documents made at random (test/fixes/properties.test.ts) found fixes to get wrong. */
const cases: readonly {
  readonly name: string;
  readonly kind: FixKind;
  readonly rule: string;
  readonly before: string;
  readonly after: string;
}[] = [
  {
    name: 'a new paragraph does not come between the stars of a bold heading',
    kind: 'move-duty',
    rule: 'misattributed-duty',
    before: `# CTO\n\n**Duties**\n\nThe CTO leads the engineering teams that build our products. The CTO runs the internal help desk for all employees.\n\n**Requirements**\n\nTen years.\n`,
    after: `# CTO\n\n**Duties**\n\nThe CTO leads the engineering teams that build our products.\n\nThe CIO runs the internal help desk for all employees.\n\n**Requirements**\n\nTen years.\n`,
  },
  {
    name: 'lines without full stops get one more line, not a sentence',
    kind: 'move-duty',
    rule: 'misattributed-duty',
    before: `# CTO\n\n## Duties\n\n${own}\n\n${slip}\n\n${vision}\n\n# CIO\n\n## Duties\n\nRun the network\n\nOwn the ERP system\n`,
    after: `# CTO\n\n## Duties\n\n${own}\n\n${vision}\n\n# CIO\n\n## Duties\n\nRun the network\n\nOwn the ERP system\n\n${slip}\n`,
  },
  {
    name: 'a comment that held a paragraph and a list apart leaves a blank line',
    kind: 'remove-suppression',
    rule: 'stale-suppression',
    before: `${title}- ${own}\n  and the product\n  ${stale}\n  2) ${vision}\n`,
    after: `${title}- ${own}\n  and the product\n\n  2) ${vision}\n`,
  },
  {
    name: 'a comment does not go behind the end of a code block',
    kind: 'suppress-next-line',
    rule: 'misattributed-duty',
    before: `# CTO\n\nThe CTO leads the engineering teams that build our products. The CTO sets the vision for our products.\n\n\`\`\`\nls\n\`\`\`\nThe CTO runs the internal help desk for all employees.\n`,
    after: `# CTO\n\nThe CTO leads the engineering teams that build our products. The CTO sets the vision for our products.\n\n\`\`\`\nls\n\`\`\`\n<!-- remit-disable-next-line misattributed-duty -- reason: -->\nThe CTO runs the internal help desk for all employees.\n`,
  },
  {
    name: 'a comment below another one stands where that one does',
    kind: 'suppress-next-line',
    rule: 'misattributed-duty',
    before: `${title}- ${own}\n  1. ${vision}\n  <!-- agreed -->\n  2. ${slip}\n`,
    after: `${title}- ${own}\n  1. ${vision}\n  <!-- agreed -->\n  <!-- remit-disable-next-line misattributed-duty -- reason: -->\n  2. ${slip}\n`,
  },
  {
    name: 'in a table of a row a role, where only the other row names its role, a cell moves across',
    kind: 'move-duty',
    rule: 'misattributed-duty',
    before: `# Who does what\n\n${row('Role', '1', '2', '3')}${row('---', '---', '---', '---')}${row('CTO', '', slip, own)}${row('CIO', 'Does not sell any products to customers', '', '')}`,
    after: `# Who does what\n\n${row('Role', '1', '2', '3')}${row('---', '---', '---', '---')}${row('CTO', '', ' '.repeat(slip.length), own)}${row('CIO', 'Does not sell any products to customers', slip, '')}`,
  },
  {
    name: 'a dash below a wrapped line stays an item when the comment below it goes',
    kind: 'remove-suppression',
    rule: 'stale-suppression',
    before: `${title}- ${own}\n  and ship them\n  – ${vision}\n${stale}\n- Mentor engineers\n`,
    after: `${title}- ${own}\n  and ship them\n  – ${vision}\n- Mentor engineers\n`,
  },
  {
    name: 'items enumerated below an item stay items when the comment between them goes',
    kind: 'remove-suppression',
    rule: 'stale-suppression',
    before: `${title}- ${own}\n  (1) ${vision}\n      ${stale}\n      (1) Mentor engineers\n`,
    after: `${title}- ${own}\n  (1) ${vision}\n\n      (1) Mentor engineers\n`,
  },
  {
    name: 'a comment stands as far in as the item, where a number above is a part of other words',
    kind: 'suppress-next-line',
    rule: 'misattributed-duty',
    before: `${title}- ${own}\n  and ship them\n  (2) ${vision}\n\n  (3) ${slip}\n`,
    after: `${title}- ${own}\n  and ship them\n  (2) ${vision}\n\n  <!-- remit-disable-next-line misattributed-duty -- reason: -->\n  (3) ${slip}\n`,
  },
  {
    name: 'all that say the same under a role are dropped, or it would be found again',
    kind: 'drop-duplicate',
    rule: 'duplicate-duty',
    before: `# CIO\n\n## Duties\n\n- ${slip}\n- Own the ERP system\n\n# CTO\n\n## Duties\n\n- ${own}\n- ${slip}\n- ${vision}\n- Running the help desk for employees\n`,
    after: `# CIO\n\n## Duties\n\n- ${slip}\n- Own the ERP system\n\n# CTO\n\n## Duties\n\n- ${own}\n- ${vision}\n`,
  },
  {
    name: 'of a list in one line of HTML one item is dropped',
    kind: 'drop-duplicate',
    rule: 'duplicate-duty',
    before: `# CIO\n\n## Duties\n\n- ${slip}\n- Own the ERP system\n\n# CTO\n\n## Duties\n\n<ul><li>${own}</li><li>${slip}</li><li>${vision}</li></ul>\n`,
    after: `# CIO\n\n## Duties\n\n- ${slip}\n- Own the ERP system\n\n# CTO\n\n## Duties\n\n<ul><li>${own}</li><li>${vision}</li></ul>\n`,
  },
  {
    name: 'a numeral below a line that goes on is an item of its own, at the end of a file, too',
    kind: 'split-duty',
    rule: 'mixed-duty',
    before: `# Chief Technology Officer\n\n## Goals\n\n(1) ${own}\n\n(2) Define the product roadmap, oversee product engineering\n    and administer the payroll system\n    i. ${slip}\n\n# Who does what\n\n${row('CTO responsibilities', 'CIO responsibilities')}${row('---', '---')}${row('Mentor the leadership team', mixed)}`,
    after: `# Chief Technology Officer\n\n## Goals\n\n(1) ${own}\n\n(2) Define the product roadmap and oversee product engineering\n    i. ${slip}\n\n# Who does what\n\n${row('CTO responsibilities', 'CIO responsibilities')}${row('---', '---')}${row('Mentor the leadership team', mixed)}\n## CIO goals\n\n(1) Administer the payroll system\n`,
  },
];

describe('found by documents at random', () => {
  test.each(cases)('$name', ({ kind, rule, before, after }) => {
    expect(applyFix(before, kind, { rule })).toBe(after);
    expect([...brokenByFixes(alone(before)), ...brokenByFixAll(alone(before))]).toEqual([]);
  });

  test('blank lines inside an item come along to another file, in the line ends of that one', () => {
    const text = `# CTO\n\n## Duties\n\n1) ${slip}\n\n   \`\`\`sh\n   ls\n   \`\`\`\n\n\n   - Own the ERP system\n\n2) ${own}\n`;
    const other = `# CIO\n\n## Duties\n\n- Run the network\n- Own the IT budget of the company\n`;
    expect(brokenByFixes({ ...alone(text), other: other.replaceAll('\n', '\r\n') })).toEqual([]);
  });

  const withheld: readonly {
    readonly name: string;
    readonly kind: FixKind;
    readonly text: string;
    readonly rule: string;
  }[] = [
    {
      name: 'an item in which a suppression begins that holds beyond it does not move',
      kind: 'move-duty',
      rule: 'misattributed-duty',
      text: `${title}- ${own}\n- ${slip}\n  <!-- remit-disable misattributed-duty -->\n- Own the ERP system\n`,
    },
    {
      name: 'an item below which something stays on purpose does not move',
      kind: 'move-duty',
      rule: 'misattributed-duty',
      text: `${title}- ${own}\n- ${slip}\n  <!-- remit-disable-next-line misattributed-duty -->\n  - Own the ERP system\n`,
    },
    {
      name: 'a comment above a row whose label names a role would end the table',
      kind: 'suppress-next-line',
      rule: 'unclaimed-dimension',
      text: `# Who does what\n\n${row('Role', ...Array.from('12345678'))}${row('---', ...Array.from('12345678', () => '---'))}${row('CTO', own, vision, 'Drive research and development')}${row('CIO', slip, 'Own the ERP system', 'Administer the corporate network', 'Manage employee laptops', 'Run the HR systems', 'Manage IT vendors', 'Own the IT budget of the company', 'Operate the data centre')}`,
    },
    {
      name: 'a clause that another duty of the role says too is not split off',
      kind: 'split-duty',
      rule: 'mixed-duty',
      text: `# Chief Information Officer\n\n## Duties\n\n- ${own}\n- Administer the payroll system of all employees and lead the engineering teams that build our products\n- Own the ERP system\n`,
    },
    {
      name: 'another office is not taken for a slip of the pen',
      kind: 'correct-directive',
      rule: 'unknown-directive',
      text: `---\nrole: ceo\n---\n\n${title}- ${own}\n- ${vision}\n`,
    },
  ];
  test.each(withheld)('$name', ({ kind, rule, text }) => {
    expect(fixesIn(text, { rule }).map((fix) => fix.kind)).not.toContain(kind);
    expect(brokenByFixes(alone(text))).toEqual([]);
  });
});
