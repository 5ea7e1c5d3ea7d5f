import { describe, expect, test } from 'vitest';
import { applyFix } from '../support/applyFix';
import { both, own, slip, vision, type FixCase } from '../support/fixCases';

const letters: readonly FixCase[] = [
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

const lettersBelow: readonly FixCase[] = [
  {
    name: 'what counts in letters keeps a line between it and the words above',
    before: both(`- ${own}\n  <!-- agreed -->\n  a) ${slip}\n  b) ${vision}\n`, '- Run the network\n'),
    after: both(`- ${own}\n  <!-- agreed -->\n\n  b) ${vision}\n`, `- Run the network\n- ${slip}\n`),
  },
];

const html: readonly FixCase[] = [
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

describe('moving an item', () => {
  test.each([...letters, ...lettersBelow])('of a list that counts: $name', ({ before, after }) => {
    expect(applyFix(before, 'move-duty', { rule: 'misattributed-duty' })).toBe(after);
  });
  test.each(html)('of a list in HTML: $name', ({ before, after }) => {
    expect(applyFix(before, 'move-duty', { rule: 'misattributed-duty' })).toBe(after);
  });
});
