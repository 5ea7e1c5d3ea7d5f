import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import { defaultConfiguration } from '../../server/src/configuration/configuration';
import { parseCharter } from '../../server/src/configuration/parseCharter';
import type { FixKind } from '../../server/src/fixes/fix';
import { applyEdits } from '../../server/src/text/textEdit';
import { analyseText, applyFix, fixesIn, fixesOf } from '../support/applyFix';

const own = 'Lead the engineering teams that build our products';
const slip = 'Run the internal help desk for all employees';
const vision = 'Set the technology vision for our products';
const title = '# Chief Technology Officer\n\n## Duties\n\n';

describe('suppressing on the next line', () => {
  const comment = '<!-- remit-disable-next-line misattributed-duty -- reason: -->';
  const cases = [
    {
      name: 'the first item: above the list',
      before: `${title}- ${slip}\n- ${own}\n- ${vision}\n`,
      after: `${title}${comment}\n- ${slip}\n- ${own}\n- ${vision}\n`,
    },
    {
      name: 'a further item: inside the one before, so that the list stays one',
      before: `${title}1. ${own}\n2. ${slip}\n3. ${vision}\n`,
      after: `${title}1. ${own}\n   ${comment}\n2. ${slip}\n3. ${vision}\n`,
    },
    {
      name: 'a nested item',
      before: `${title}- ${own}\n  - ${slip}\n  - ${vision}\n`,
      after: `${title}- ${own}\n  ${comment}\n  - ${slip}\n  - ${vision}\n`,
    },
    {
      name: 'CRLF',
      before: `${title}- ${own}\n- ${slip}`.replaceAll('\n', '\r\n'),
      after: `${title}- ${own}\n  ${comment}\n- ${slip}`.replaceAll('\n', '\r\n'),
    },
    {
      name: 'a sentence on a later line of a paragraph: at the end of the line before',
      before: `# CTO\n\nThe CTO leads the engineering teams that build our products.\nThe CTO runs the internal help desk for all employees.\nThe CTO sets the technology vision for our products.\n`,
      after: `# CTO\n\nThe CTO leads the engineering teams that build our products. ${comment}\nThe CTO runs the internal help desk for all employees.\nThe CTO sets the technology vision for our products.\n`,
    },
  ];
  test.each(cases)('$name', ({ before, after }) => {
    expect(applyFix(before, 'suppress-next-line')).toBe(after);
  });

  test('is not offered in a table, which the comment would end', () => {
    const text = `# Leadership\n\n| CTO duties | CIO duties |\n|---|---|\n| ${own} | Run the network |\n| ${slip} | Own the ERP system |\n`;
    expect(fixesIn(text, { rule: 'misattributed-duty' }).map(({ kind }) => kind)).not.toContain(
      'suppress-next-line',
    );
  });
});

describe('comments in MDX, which refuses those of HTML', () => {
  const body = `${title}- ${own}\n- ${slip}\n`;
  const nextLine = 'remit-disable-next-line misattributed-duty -- reason:';
  const file = 'remit-disable-file misattributed-duty -- reason:';
  const agreed = '{/* remit-disable-next-line mixed-duty -- agreed */}';
  const cases: readonly (readonly [string, FixKind, string, string, string])[] = [
    [
      'next line',
      'suppress-next-line',
      'hr/cto.mdx',
      body,
      `${title}- ${own}\n  {/* ${nextLine} */}\n- ${slip}\n`,
    ],
    ['file', 'suppress-file', 'hr/cto.mdx', body, `{/* ${file} */}\n\n${body}`],
    ['another file', 'suppress-file', 'hr/cto.md', body, `<!-- ${file} -->\n\n${body}`],
    [
      'another file that writes them so',
      'suppress-file',
      'hr/cto.md',
      `${agreed}\n\n${body}`,
      `{/* ${file} */}\n\n${agreed}\n\n${body}`,
    ],
  ];
  test.each(cases)('%s', (_, kind, fileName, before, after) => {
    const analysis = analyse(before, { configuration: defaultConfiguration, today: '2026-11-25', fileName });
    const finding = analysis.findings.find(({ rule }) => rule === 'misattributed-duty');
    const fix =
      finding === undefined ? undefined : fixesOf(analysis, finding).find((one) => one.kind === kind);
    expect(applyEdits(before, fix?.edits ?? [])).toBe(after);
  });

  test.each([
    ['file:///hr/cio.md', '<!-- agreed -->', true],
    ['file:///hr/cio.mdx', '<!-- agreed -->', false],
    ['file:///hr/cio.mdx', '{/* agreed */}', true],
    ['file:///hr/cio.md', '{/* agreed */}', false],
  ])('a duty moves to %s with the comment %s: %s', (uri, comment, isOffered) => {
    const analysis = analyseText(`${title}- ${own}\n- ${slip}\n  ${comment}\n- ${vision}\n`);
    const [finding] = analysis.findings;
    const newFile = (): string => uri;
    const { description } = analyseText('# CIO\n\n## Duties\n\n- Run the network\n- Own the ERP system\n');
    for (const counterparts of [[], [{ uri, description }]]) {
      const fixes = finding === undefined ? [] : fixesOf(analysis, finding, { counterparts, newFile });
      expect(fixes.some(({ kind }) => kind === 'move-duty-to-file')).toBe(isOffered);
    }
  });
});

describe('suppressing in the file', () => {
  const comment = '<!-- remit-disable-file misattributed-duty -- reason: -->';
  const body = `${title}- ${own}\n- ${slip}\n`;
  const cases = [
    { name: 'at the top', before: body, after: `${comment}\n\n${body}` },
    {
      name: 'below the front matter',
      before: `---\nrole: cto\n---\n\n${body}`,
      after: `---\nrole: cto\n---\n\n${comment}\n\n${body}`,
    },
    { name: 'after a byte order mark', before: `\ufeff${body}`, after: `\ufeff${comment}\n\n${body}` },
    {
      name: 'in the comment that is there',
      before: `<!-- remit-disable-file mixed-duty -- agreed -->\n\n${body}`,
      after: `<!-- remit-disable-file mixed-duty, misattributed-duty -- agreed -->\n\n${body}`,
    },
  ];
  test.each(cases)('$name', ({ before, after }) => {
    expect(applyFix(before, 'suppress-file', { rule: 'misattributed-duty' })).toBe(after);
  });
});

describe('declaring the role', () => {
  const body = `# Head of Technology\n\n## Responsibilities\n\n- ${own}\n- ${vision}\n- Mentor the leadership team\n`;
  const cases = [
    {
      name: 'beside what stands in the front matter',
      before: `---\nremit: true\n---\n\n${body}`,
      after: `---\nremit: true\nrole: cto\n---\n\n${body}`,
    },
    {
      name: 'with its comments and line ends',
      before: `---\nremit: true # ours\nlayout: job\n...\n${body}`.replaceAll('\n', '\r\n'),
      after: `---\nremit: true # ours\nlayout: job\nrole: cto\n...\n${body}`.replaceAll('\n', '\r\n'),
    },
    {
      name: 'in place of an empty value',
      before: `---\nrole:\nremit: true\n---\n${body}`,
      after: `---\nrole: cto\nremit: true\n---\n${body}`,
    },
  ];
  test.each(cases)('$name', ({ before, after }) => {
    expect(applyFix(before, 'declare-role', { rule: 'unclear-role' })).toBe(after);
  });
});

describe('correcting a directive', () => {
  const body = `- ${own}\n- ${vision}\n- ${slip}\n`;
  const cases = [
    {
      name: 'a rule',
      before: `${title}- ${own}\n<!-- remit-disable-next-line misatributed-duty -->\n- ${slip}\n`,
      after: `${title}- ${own}\n<!-- remit-disable-next-line misattributed-duty -->\n- ${slip}\n`,
    },
    {
      name: 'an instruction',
      before: `${title}<!-- remit-disable-file-x misattributed-duty -->\n${body}`,
      after: `${title}<!-- remit-disable-file misattributed-duty -->\n${body}`,
    },
    {
      name: 'a date',
      before: `${title}- ${own}\n<!-- remit-disable-next-line misattributed-duty until 2027-6-30 -->\n- ${slip}\n`,
      after: `${title}- ${own}\n<!-- remit-disable-next-line misattributed-duty until 2027-06-30 -->\n- ${slip}\n`,
    },
    {
      name: 'a role',
      before: `---\nrole: Chief Technology Officer\n---\n${title}- ${own}\n`,
      after: `---\nrole: cto\n---\n${title}- ${own}\n`,
    },
  ];
  test.each(cases)('$name', ({ before, after }) => {
    expect(applyFix(before, 'correct-directive', { rule: 'unknown-directive' })).toBe(after);
  });
});

describe('deleting a stale suppression', () => {
  const cases = [
    {
      name: 'with its line',
      before: `${title}- ${own}\n<!-- remit-disable-next-line misattributed-duty -->\n- ${vision}\n`,
      after: `${title}- ${own}\n- ${vision}\n`,
    },
    {
      name: 'at the top',
      before: `<!-- remit-disable-file misattributed-duty -->\n\n${title}- ${own}\n`,
      after: `${title}- ${own}\n`,
    },
    {
      name: 'with the comment that ends it',
      before: `${title}<!-- remit-disable misattributed-duty -->\n- ${own}\n<!-- remit-enable misattributed-duty -->\n- ${vision}\n`,
      after: `${title}- ${own}\n- ${vision}\n`,
    },
    {
      name: 'inside a line',
      before: `${title}- ${own} <!-- remit-disable-next-line mixed-duty -->\n- ${vision}\n`,
      after: `${title}- ${own}\n- ${vision}\n`,
    },
  ];
  test.each(cases)('$name', ({ before, after }) => {
    expect(applyFix(before, 'remove-suppression', { rule: 'stale-suppression' })).toBe(after);
  });
});

describe('splitting a mixed duty', () => {
  const mixed = (item: string): string => `${title}- ${item}\n- ${own}\n`;
  const split = (item: string, moved: string): string =>
    `${title}- ${item}\n- ${own}\n\n## CIO duties\n\n- ${moved}\n`;
  const cases = [
    {
      name: 'the last clause',
      before: mixed('Define the product roadmap, oversee product engineering and administer the ERP.'),
      after: split('Define the product roadmap and oversee product engineering.', 'Administer the ERP'),
    },
    {
      name: 'the first clause',
      before: mixed('Run the internal help desk for all employees and build new products for our customers'),
      after: split('Build new products for our customers', 'Run the internal help desk for all employees'),
    },
    {
      name: 'the clause in the middle',
      before: mixed(
        'Lead the product engineering teams, run the internal help desk for all employees, and manage our patent portfolio',
      ),
      after: split(
        'Lead the product engineering teams and manage our patent portfolio',
        'Run the internal help desk for all employees',
      ),
    },
  ];
  test.each(cases)('$name', ({ before, after }) => {
    expect(applyFix(before, 'split-duty', { rule: 'mixed-duty' })).toBe(after);
  });
});

describe('rewording by the counterpart', () => {
  test('puts in place of the telling phrase what this role has in its place', () => {
    expect(
      applyFix(`${title}- ${own}\n- Shape **the IT strategy** of the company\n`, 'reword-counterpart'),
    ).toBe(`${title}- ${own}\n- Shape **the product and technology strategy** of the company\n`);
  });
});

const duplicates = `# Leadership\n\n## Chief Information Officer\n\n### Duties\n\n- Run disaster recovery for our data centers\n- Manage cybersecurity awareness for employees\n\n## Chief Technology Officer\n\n### Duties\n\n- ${own}\n- Managing the awareness of all employees for information security\n`;

describe('a role that the duties disagree with', () => {
  test('is declared as the other one', () => {
    const duties = [
      slip,
      'Manage the ERP and HR systems of the company',
      'Maintain the corporate network and all laptops',
    ];
    const more = [
      'Negotiate software licences with IT vendors',
      'Lead the IT department and its support staff',
    ];
    const text = `${title}${[...duties, ...more].map((duty) => `- ${duty}\n`).join('')}`;
    expect(applyFix(text, 'declare-role', { rule: 'role-mismatch' })).toBe(`---\nrole: cio\n---\n\n${text}`);
  });
});

describe('duplicates', () => {
  test('are dropped from the role that they do not read as', () => {
    expect(applyFix(duplicates, 'drop-duplicate', { rule: 'duplicate-duty' })).toBe(
      duplicates.replace('- Managing the awareness of all employees for information security\n', ''),
    );
  });
  test('are dropped from the other role as well, if its author decides so', () => {
    const fixed = applyFix(duplicates, 'drop-duplicate', { rule: 'duplicate-duty', choice: 1 });
    expect(fixed).toBe(duplicates.replace('- Manage cybersecurity awareness for employees\n', ''));
  });
  test('are merged into the fuller wording', () => {
    const fixed = applyFix(duplicates, 'merge-duplicate', { rule: 'duplicate-duty' });
    expect(fixed).toBe(
      duplicates
        .replace('- Managing the awareness of all employees for information security\n', '')
        .replace(
          '- Manage cybersecurity awareness for employees',
          '- Managing the awareness of all employees for information security',
        ),
    );
  });
});

describe('the decision in the charter', () => {
  const uri = 'file:///hr/remit.json';
  const text = `${title}- ${own}\n- ${slip}\n`;
  const recorded = (charter: string | undefined): string => {
    const [fix] = fixesIn(text, {
      surroundings: { counterparts: [], charter: { uri, text: charter } },
    }).filter(({ kind }) => kind === 'record-decision');
    expect(fix?.elsewhere[0]).toMatchObject({ uri, create: charter === undefined });
    return applyEdits(charter ?? '', fix?.elsewhere[0]?.edits ?? []);
  };
  const cases = [
    { name: 'a new charter', charter: undefined },
    { name: 'an empty one', charter: '' },
    {
      name: 'one with comments',
      charter: '{\n    // ours\n    "organisationSize": "large", /* for now */\n}\n',
    },
    {
      name: 'one with topics',
      charter: '{\n\t"topics": [\n\t\t{ "topic": "cloud", "owner": "cto" } // agreed\n\t]\n}\n',
    },
  ];
  const decision =
    '{ "topic": "internal help desk", "owner": "cto", "reason": "Decided in our organisation" }';
  test.each<[string, string]>([
    ['{}\n', `{\n  "topics": [${decision}]\n}\n`],
    ['{\r\n  // ours\r\n}\r\n', `{\r\n  "topics": [${decision}]\r\n  // ours\r\n}\r\n`],
    ['{ "mergedRole": false }', `{ "mergedRole": false, "topics": [${decision}] }`],
    [
      '{\n  "severity": { "duplicate-duty": "off" },\n}\n',
      `{\n  "severity": { "duplicate-duty": "off" },\n  "topics": [${decision}],\n}\n`,
    ],
    ['{ "topics": [] }', `{ "topics": [${decision}] }`],
    [
      '{\n\t"topics": [\n\t\t{ "topic": "cloud", "owner": "cto" } // agreed\n\t]\n}\n',
      `{\n\t"topics": [\n\t\t{ "topic": "cloud", "owner": "cto" },\n\t\t${decision} // agreed\n\t]\n}\n`,
    ],
  ])('leaves the rest of %j as it is', (charter, expected) => {
    expect(recorded(charter).replace(/"topic": "[^"]*help desk"/u, '"topic": "internal help desk"')).toBe(
      expected,
    );
  });

  test.each(cases)('is added to $name, which stays valid and then decides', ({ charter }) => {
    const changed = recorded(charter);
    for (const comment of charter?.match(/\/\/ \w+|\/\*.*?\*\//gu) ?? []) expect(changed).toContain(comment);
    const { charter: read, problems } = parseCharter(changed, 'remit.json');
    expect(problems).toEqual([]);
    const topics = read?.topics ?? [];
    expect(analyseText(text, { topics }).findings.map(({ rule }) => rule)).toEqual([]);
  });
});

describe('moving to another file', () => {
  const text = `${title}- ${own}\n- ${slip}\n  - Answer calls\n- ${vision}\n`;
  const moved = `${title}- ${own}\n- ${vision}\n`;

  test("adds the duty to the other role's list there", () => {
    const other = '# CIO\r\n\r\n## Duties\r\n\r\n1. Run the network\r\n2. Own the ERP system\r\n';
    const counterparts = [{ uri: 'file:///hr/cio.md', description: analyseText(other).description }];
    expect(applyFix(text, 'move-duty-to-file', { surroundings: { counterparts } })).toBe(moved);
    const fix = fixesIn(text, { surroundings: { counterparts } }).find(
      ({ kind }) => kind === 'move-duty-to-file',
    );
    expect(fix?.title).toBe('Move to cio.md');
    expect(applyEdits(other, fix?.elsewhere[0]?.edits ?? [])).toBe(
      `${other}3. ${slip}\r\n   - Answer calls\r\n`,
    );
  });

  test('makes a description that is recognised and has no finding', () => {
    const surroundings = { counterparts: [], newFile: (role: string) => `file:///hr/${role}.md` };
    const fix = fixesIn(text, { surroundings }).find(({ kind }) => kind === 'move-duty-to-file');
    expect(fix?.elsewhere[0]).toMatchObject({ uri: 'file:///hr/cio.md', create: true });
    const made = applyEdits('', fix?.elsewhere[0]?.edits ?? []);
    expect(made).toBe(`# Chief Information Officer\n\n## Responsibilities\n\n- ${slip}\n  - Answer calls\n`);
    expect(analyseText(made)).toMatchObject({ description: { recognition: { role: 'cio' } }, findings: [] });
  });
});
