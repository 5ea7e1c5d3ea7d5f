import { describe, expect, test } from 'vitest';
import { defaultConfiguration } from '../../../server/src/configuration/configuration';
import { parseJobDescription } from '../../../server/src/jobDescription/parseJobDescription';
import { listDuties, parse, readMarks } from '../../support/markedDuties';

const shapes: readonly (readonly [string, string])[] = [
  [
    'title',
    '# Chief Technology Officer\n\n## Responsibilities\n\n- [[Own the product roadmap]]{cto}\n- [[Lead engineers]]{cto}\n',
  ],
  [
    'setext title',
    'Deputy CIO\n==========\n\nDuties\n------\n\n* [[Run the ERP]]{cio}\n* [[Lead IT staff]]{cio}\n',
  ],
  [
    'bold title and bold headings',
    '**Interim CTO (m/f/d)**\n\n**What you’ll do**\n\n- [[Build products]]{cto}\n\n**Requirements**\n\n- Lead teams for 10 years\n',
  ],
  ['front matter', '---\nrole: cio\n---\n\n## Tasks\n\n- [[Run the ERP]]{cio}\n'],
  [
    'front matter title',
    '---\ntitle: "Chief Information Officer, Berlin"\n---\n\n## Tasks\n\n- [[Run the ERP]]{cio}\n',
  ],
  [
    'sections of both roles',
    '# Roles\n\n## CTO\n\n- [[Lead engineers]]{cto}\n- [[Ship products]]{cto}\n\n## CIO\n\n- [[Run the ERP]]{cio}\n- [[Manage laptops]]{cio}\n',
  ],
  [
    'deep sections',
    '# Org\n\n## Technology\n\n### CTO\n\n#### Responsibilities\n\n- [[Lead engineers]]{cto}\n\n### CIO\n\n#### Responsibilities\n\n- [[Run the ERP]]{cio}\n',
  ],
  [
    'alternating headings of one level',
    '## CTO\n\n## Responsibilities\n\n- [[Ship products]]{cto}\n\n## CIO\n\n## Responsibilities\n\n- [[Run the ERP]]{cio}\n\n## Success measures\n\n- [[Uptime of payroll]]{cio}\n',
  ],
  [
    'possessive headings',
    '# Job descriptions\n\n## The CTO’s responsibilities\n\n- [[Ship products]]{cto}\n- [[Lead engineers]]{cto}\n\n## Responsibilities of the CIO\n\n- [[Run the ERP]]{cio}\n- [[Manage laptops]]{cio}\n',
  ],
  [
    'heading that names both',
    '# Leadership\n\n## CTO\n\n- [[Ship products]]{cto}\n- [[Lead engineers]]{cto}\n\n## Shared responsibilities of the CTO and the CIO\n\n- [[Set the budget]]{merged}\n',
  ],
  [
    'heading on a relation names none',
    '# CTO\n\n## Responsibilities\n\n- [[Ship products]]{cto}\n\n## Working with the CIO\n\n- [[Partner with the CIO on data]]{cto}\n\n## Reports to the CIO\n\n- [[Lead engineers]]{cto}\n',
  ],
  [
    'table columns',
    '| Area | CTO | CIO |\n|---|---|---|\n| People | [[Leads the engineers]]{cto} | [[Leads the IT staff]]{cio} |\n| Money | [[Grows new revenue streams]]{cto} | [[Cuts the IT budget]]{cio}<br>[[Manages licence contracts]]{cio} |\n',
  ],
  [
    'table rows',
    '| Role | Responsibilities | Requirements |\n|---|---|---|\n| CTO | [[Leads product engineering teams]]{cto}<br>[[Owns the product roadmap]]{cto} | Leads people for ten years |\n| CIO | [[Runs the service desk]]{cio}<br>[[Owns the ERP system]]{cio} | Knows IT |\n',
  ],
  [
    'labels in a list',
    '# Who does what\n\n- **CTO**: [[Leads product engineering.]]{cto}\n- **CIO:** [[Runs internal IT.]]{cio}\n',
  ],
  [
    'labels over nested lists',
    '# Roles\n\n- CTO\n  - [[Ship products]]{cto}\n  - [[Lead engineers]]{cto}\n- CIO\n  - [[Run the ERP]]{cio}\n\n## CTO\n\n- [[Build the product]]{cto}\n- [[Lead research]]{cto}\n',
  ],
  [
    'merged title',
    '# CTO/CIO\n\n## Responsibilities\n\n- [[Ship products]]{merged}\n- [[Run the ERP]]{merged}\n',
  ],
  [
    'wanted in prose',
    'We are looking for an experienced Chief Technology Officer who loves products.\n\nIn this role you will:\n\n- [[Ship products]]{cto}\n- [[Lead engineers]]{cto}\n',
  ],
  [
    'position in a field',
    '# Job description\n\nPosition: Chief Information Officer\n\n## Duties\n\n- [[Run the ERP]]{cio}\n',
  ],
  [
    'a table whose column has one cell left',
    '| CTO | CIO |\n|---|---|\n| [[Leads the product engineers]]{cto} | [[Leads the IT department]]{cio} |\n| | [[Runs the help desk]]{cio} |\n',
  ],
  [
    'another executive between the two in a flat document',
    '## CTO\n\n- [[Ship products]]{cto}\n- [[Lead engineers]]{cto}\n\n## CISO\n\n- Run the ERP\n- Manage laptops\n\n## Duties of the CFO\n\n- Lead controlling\n',
  ],
  [
    'a declared role and a section of the other one',
    '---\nrole: cto\n---\n\n## Duties\n\n- [[Ship products]]{cto}\n\n## CIO duties\n\n- [[Run the ERP]]{cio}\n',
  ],
  [
    'a declared role to which the headings would leave nothing',
    '---\nrole: cto\n---\n\n## CIO duties\n\n- [[Run the ERP]]{cto}\n- [[Manage laptops]]{cto}\n',
  ],
  [
    'a title that leaves it open',
    '# CTO or CIO\n\n## Duties\n\n- [[Ship products]]{unclear}\n- [[Run the ERP]]{unclear}\n',
  ],
  [
    'a hiring sentence that leaves it open',
    'We need a CTO or a CIO for our bank.\n\nDuties:\n\n- [[Ship products]]{unclear}\n- [[Run the ERP]]{unclear}\n',
  ],
  [
    'requirements in the line after an item',
    '# CTO\n\n## Duties\n\n- [[Lead engineers]]{cto}\n- [[Ship products]]{cto}\nRequirements: has run IT infrastructure\n',
  ],
  [
    'the reporting line above the title’s field',
    '**JOB TITLE:** CIO (M/F/D)\n\nReports to: CEO\n\n**DUTIES**\n• [[Run the ERP]]{cio}\n• [[Lead IT staff]]{cio}\n',
  ],
  [
    'hugo and MDX fragments',
    'import { Card } from "./card"\n\n# Chief Technology Officer\n\n{{< toc >}}\n\n## Responsibilities {#duties}\n\n- [[Ship products]]{cto}\n- [[Lead]]{cto} {% icon x %}\n',
  ],
];

describe('role scopes', () => {
  test.each(shapes)('%s', (_name, marked) => {
    const { markdown, expected } = readMarks(marked);
    expect(listDuties(parse(markdown))).toEqual(expected);
  });

  test('say what names them', () => {
    const text = '# CTO\n\n## Responsibilities\n\n- Ship products\n\nThe CIO runs the network.\n';
    const { scopes } = parse(text);
    const names = scopes.map(
      ({ role, source, name }) => `${role} ${source} ${text.slice(name?.start, name?.end)}`,
    );
    expect(names).toEqual(['cto title CTO', 'cio subject CIO']);
  });

  test('a role from the command line beats the title', () => {
    const configuration = {
      ...defaultConfiguration,
      role: { value: 'cio', source: 'command-line', detail: '`--role cio`' },
    } as const;
    const { duties, scopes } = parseJobDescription('# CTO\n\n## CTO responsibilities\n\n- Ship products\n', {
      configuration,
    });
    expect(duties.map(({ scope }) => scopes[scope]?.role)).toEqual(['cio']);
  });
});
