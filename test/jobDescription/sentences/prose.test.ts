import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../server/src/jobDescription/sentences/splitSentences';
import { listDuties, parse, readMarks } from '../../support/markedDuties';

const cases: readonly (readonly [string, string])[] = [
  [
    'role names and pronouns',
    '[[The CTO looks outward.]]{cto} [[They build products.]]{cto} [[The CIO runs IT.]]{cio} [[She keeps the ERP going.]]{cio}',
  ],
  ['across paragraphs', '[[The CIO runs IT.]]{cio}\n\n[[They also manage vendors.]]{cio}'],
  ['a sentence on something else', '[[The CIO runs IT.]]{cio} Customers love us. They pay well.'],
  [
    'contrast with a relative clause',
    'Unlike the CIO, who [[runs the help desk]]{cio}, [[the CTO builds products.]]{cto}',
  ],
  ['while', '[[The CTO leads engineers]]{cto}, while [[the CIO leads IT staff.]]{cio}'],
  ['while in front', 'While [[the CIO runs IT]]{cio}, [[the CTO ships products.]]{cto}'],
  ['verbs that are no duty’s', 'While [[the CTO aspires to growth]]{cto}, [[the CIO saves money.]]{cio}'],
  [
    'teams are not the role',
    '[[The CTO leads.]]{cto} The CIO’s team supports employees. CIO responsibilities vary.',
  ],
  ['semicolon between clauses', '[[The CTO builds the product]]{cto}; [[the CIO runs the network.]]{cio}'],
  ['the other role as an object', '[[The CTO works with the CIO on data.]]{cto}'],
  ['both together', '[[The CTO and the CIO own the budget together.]]{merged}'],
  ['a company’s own', '[[Acme’s CTO builds products.]]{cto} [[Blue Whale Foods’ CIO runs IT.]]{cio}'],
  ['a deputy by initials', '[[The DCTO leads engineers.]]{cto} [[Our vCIO runs IT.]]{cio}'],
  [
    'what a role is for',
    '[[The CTO leads.]]{cto} [[The main purpose of this role is to build products.]]{cto} [[Your first two projects are to ship an app and to hire designers.]]{cto} The mission of Acme is to cure baldness.',
  ],
  [
    'functions in a sentence',
    '[[The CIO runs IT.]]{cio} The essential functions include: [[overseeing systems]]{cio}; [[receiving complaints]]{cio}; and [[planning ahead.]]{cio}',
  ],
  [
    'a long phrase in front',
    '[[The CTO leads.]]{cto} [[Together with the CEO, the CFO and the whole board, you will plan products.]]{cto}',
  ],
  ['roles of our days', '[[The CIO runs IT.]]{cio} Today’s CIO lives in two worlds.'],
  [
    'no space after a full stop',
    '[[The CTO builds products.]]{cto}[[The CIO runs the Node.js servers of staff.]]{cio}',
  ],
  [
    'a noun with an adjective that can be a verb',
    '[[The CTO leads.]]{cto} Open source projects are teaching tools.',
  ],
  [
    'the other roles’ work in general',
    '[[The CIO runs IT.]]{cio} In small firms, the CIO may absorb the responsibilities of the CTO.',
  ],
  ['the role', '[[The CIO runs IT.]]{cio} [[The role owns the service desk.]]{cio}'],
  [
    'fronted phrases',
    '[[In a large company, the CIO owns the ERP.]]{cio} [[Reporting to the board, they set policy.]]{cio}',
  ],
  [
    'reporting lines are no duties',
    '[[The CIO runs IT.]]{cio} The CIO reports to the CEO. They report to the board.',
  ],
  [
    'requirements are no duties',
    '[[The CIO runs IT.]]{cio} The CIO must have 10 years of experience in running ERP.',
  ],
  [
    'a list in prose',
    '[[The CTO leads.]]{cto} The CTO is responsible for: [[building products]]{cto}; [[leading engineers]]{cto}; and [[winning customers.]]{cto}',
  ],
];

describe('prose', () => {
  test.each(cases)('%s', (_name, marked) => {
    const { markdown, expected } = readMarks(`---\nrole: cto+cio\n---\n\n${marked}\n`);
    expect(listDuties(parse(markdown))).toEqual(expected);
  });

  test('what the company expects is what the role does', () => {
    const { markdown, expected } = readMarks(
      '# Chief Technology Officer\n\n## About the position\n\n[[You will build products.]]{cto} [[Over time, we expect you to ship an app.]]{cto} [[We’ll also need you to hire designers.]]{cto} We expect growth. We need you.\n',
    );
    expect(listDuties(parse(markdown))).toEqual(expected);
  });

  test('a sentence on the other role in a description is that role’s', () => {
    const { markdown, expected } = readMarks(
      '# Chief Technology Officer\n\n## Responsibilities\n\n[[You will build products.]]{cto} [[The CIO runs IT.]]{cio}\n\nThe CIO will:\n\n- [[Run the ERP]]{cio}\n\n[[You will ship.]]{cto}\n',
    );
    expect(listDuties(parse(markdown))).toEqual(expected);
  });
});

describe('splitSentences', () => {
  test.each([
    ['two', 'Lead it. Own it.', ['Lead it.', 'Own it.']],
    [
      'abbreviations',
      'Own e.g. SAP and IT, i.e. ERP. Lead it.',
      ['Own e.g. SAP and IT, i.e. ERP.', 'Lead it.'],
    ],
    [
      'e.g. before a capital',
      'Use tools, e.g. Jira, at Acme Inc. Berlin.',
      ['Use tools, e.g. Jira, at Acme Inc. Berlin.'],
    ],
    [
      'numbers',
      'Hold 99.9 % uptime and save 1.5 million. Report it.',
      ['Hold 99.9 % uptime and save 1.5 million.', 'Report it.'],
    ],
    ['quotes', 'Say “We ship.” Then ship.', ['Say “We ship.”', 'Then ship.']],
    ['initials', 'Work with J. Doe in the U.S. Army.', ['Work with J. Doe in the U.S. Army.']],
    ['etc.', 'Run ERP, CRM, etc. Lead IT.', ['Run ERP, CRM, etc.', 'Lead IT.']],
    ['IT at the end', 'Lead all of IT. Own ERP.', ['Lead all of IT.', 'Own ERP.']],
    ['file names', 'Edit remit.json daily.', ['Edit remit.json daily.']],
  ])('%s', (_name, text, expected) => {
    expect(splitSentences(text).map(([start, end]) => text.slice(start, end))).toEqual(expected);
  });
});
