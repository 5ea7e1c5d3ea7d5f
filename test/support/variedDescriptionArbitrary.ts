import fc from 'fast-check';
import type { Configuration } from '../../server/src/configuration/configuration';
import { defaultConfiguration } from '../../server/src/configuration/configuration';
import { duties } from './descriptionArbitrary';

/** A description with what stands around it. */
export interface Setting {
  readonly text: string;
  readonly fileName?: string;
  readonly configuration: Configuration;
  /** Another description in the workspace. */
  readonly other: string | undefined;
  /** The folder's charter. */
  readonly charter: string | undefined;
}

const written: Readonly<Record<'cto' | 'cio' | 'both', readonly string[]>> = {
  cto: [
    ...duties.cto,
    '**Product engineering:** Lead the engineers who build what our customers buy.',
    'Proactively scouts new technology for our products; prototypes it with customers',
    'Reduce the time to market of new features by 20 %',
  ],
  cio: [
    ...duties.cio,
    '**Vendor management:** Negotiate contracts with [IT vendors](https://example.org/vendors).',
    'Proactively manages the ERP &amp; the CRM of all departments',
    'Ensure that employees get their laptops on the first day',
    'In close cooperation with HR, administers employee accounts (`AD`, mail)',
    'ADMINISTER THE CORPORATE NETWORK AND ALL PRINTERS',
    'Reduce open help desk tickets of employees by 20 %',
    'Accountable for the IT department, its staff and its budget',
    'Oversight of the internal data centre and of **business applications**',
  ],
  both: [
    ...duties.shared,
    ...duties.mixed,
    'Partner with the CIO and the CTO on the budget',
    'Does not run the internal help desk of employees',
  ],
};

const sentences: readonly string[] = [
  'The CTO leads the engineering teams that build our products.',
  'They run the internal help desk for all employees.',
  'You will set the technology vision for our customer-facing products.',
  'The role is responsible for the corporate network and end-user devices.',
  'The CIO manages the ERP and HR systems of the company.',
  'She also drives research and development of new products.',
  'The internal help desk is run by the CTO.',
];

const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...written.cto) },
  { weight: 4, arbitrary: fc.constantFrom(...written.cio) },
  { weight: 2, arbitrary: fc.constantFrom(...written.both) },
);

const comment = fc.constantFrom(
  '<!-- remit-disable-next-line misattributed-duty -->',
  '<!-- remit-disable-next-line mixed-duty -- agreed -->',
  '<!-- remit-disable-next-line misattributed-duty until 2025-01-01 -- over -->',
  '<!-- remit-disable -->',
  '<!-- remit-disable misattributed-duty -->',
  '<!-- remit-enable -->',
  '<!-- remit-enable misattributed-duty -->',
  '<!-- remit-ignore misattributed-duty -->',
  '<!-- remit-disable-next-line misatributed-duty -->',
  '<!-- agreed with HR -->',
);

const markers = ['-', '*', '+', '•', '1.', '1)', '(1)', 'a)', 'i.', '–', '✅'] as const;

interface Entry {
  readonly words: string;
  readonly depth: number;
  readonly comment: string | undefined;
  readonly tail: '' | 'paragraph' | 'wrapped' | 'code' | 'empty-line';
}

const entry: fc.Arbitrary<Entry> = fc.record({
  words: line,
  depth: fc.constantFrom(0, 0, 0, 1, 1, 2),
  comment: fc.option(comment, { freq: 5, nil: undefined }),
  tail: fc.constantFrom('', '', '', '', 'paragraph', 'wrapped', 'code', 'empty-line'),
});

interface Body {
  readonly form: 'list' | 'loose' | 'tasks' | 'html' | 'html-lines' | 'prose' | 'lines';
  readonly marker: (typeof markers)[number];
  readonly inner: (typeof markers)[number];
  readonly isQuoted: boolean;
  readonly entries: readonly Entry[];
  readonly prose: readonly string[];
}

const body: fc.Arbitrary<Body> = fc.record({
  form: fc.constantFrom('list', 'list', 'loose', 'tasks', 'html', 'html-lines', 'prose', 'lines'),
  marker: fc.constantFrom(...markers),
  inner: fc.constantFrom(...markers),
  isQuoted: fc.constantFrom(false, false, false, false, true),
  entries: fc.array(entry, { minLength: 2, maxLength: 5 }),
  prose: fc.shuffledSubarray([...sentences], { minLength: 1, maxLength: 5 }),
});

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];

function numbered(marker: string, index: number): string {
  if (marker === 'i.') return `${romans[index] ?? 'x'}.`;
  return marker.replace('1', String(index + 1)).replace(/^a/u, 'abcdef'.charAt(index));
}

function listLines({ entries, marker, inner, form }: Body): readonly string[] {
  const indents = [''];
  const counts: number[] = [];
  return entries.flatMap(({ words, depth: wanted, comment: said, tail }, index) => {
    const depth = Math.min(wanted, index === 0 ? 0 : indents.length - 1);
    counts.splice(depth, counts.length, (counts[depth] ?? -1) + 1);
    const indent = indents[depth] ?? '';
    const own = numbered(depth === 0 ? marker : inner, counts[depth] ?? 0);
    const content = indent + ' '.repeat(own.length + 1);
    indents.splice(depth + 1, indents.length, content);
    const [first, rest] = tail === 'wrapped' ? halves(words) : [words, ''];
    return [
      ...(form === 'loose' && index > 0 ? [''] : []),
      ...(said === undefined ? [] : [indent + said]),
      `${indent}${own} ${form === 'tasks' ? '[ ] ' : ''}${first}`,
      ...(rest === '' ? [] : [content + rest]),
      ...(tail === 'paragraph' ? ['', `${content}As agreed in spring.`, ''] : []),
      ...(tail === 'code' ? ['', `${content}\`\`\`sh`, `${content}ls -l`, `${content}\`\`\``, ''] : []),
      ...(tail === 'empty-line' ? [''] : []),
    ];
  });
}

function halves(text: string): readonly [string, string] {
  const at = text.indexOf(' ', Math.floor(text.length / 2));
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function asHtml(words: string): string {
  return words
    .replace(/\*\*(.+?)\*\*/gu, '<b>$1</b>')
    .replace(/\*(.+?)\*/gu, '<i>$1</i>')
    .replace(/`(.+?)`/gu, '<code>$1</code>')
    .replace(/\[(.+?)\]\((.+?)\)/gu, '<a href="$2">$1</a>');
}

function bodyLines(chosen: Body): readonly string[] {
  const plain = chosen.entries.map(({ words }) => words);
  const lines = (): readonly string[] => {
    switch (chosen.form) {
      case 'html':
        return [`<ul>${plain.map((words) => `<li>${asHtml(words)}</li>`).join('')}</ul>`];
      case 'html-lines':
        return ['<ul>', ...plain.map((words) => `  <li>${asHtml(words)}</li>`), '</ul>'];
      case 'prose':
        return [chosen.prose.join(' ')];
      case 'lines':
        return plain.flatMap((words, index) => (index === 0 ? [words] : ['', words]));
      case 'list':
      case 'loose':
      case 'tasks':
        return listLines(chosen);
    }
  };
  return chosen.isQuoted ? lines().map((line) => `> ${line}`.trimEnd()) : lines();
}

const titles = { cto: 'Chief Technology Officer', cio: 'Chief Information Officer' } as const;
const sectionNames = [
  'Responsibilities',
  'What you will do',
  'Duties:',
  'Goals for the first year',
  'Success measures',
  'Requirements',
  'About us',
] as const;

const part = fc
  .record({
    role: fc.constantFrom('cto', 'cio'),
    sections: fc.array(fc.tuple(fc.constantFrom(...sectionNames), body), { minLength: 1, maxLength: 2 }),
    isBold: fc.constantFrom(false, false, false, true),
  })
  .map(({ role, sections, isBold }): readonly string[] => [
    `# ${role === 'cto' ? titles.cto : titles.cio}`,
    '',
    ...sections.flatMap(([name, chosen], index) => [
      ...(index === 0 ? [] : ['']),
      isBold ? `**${name}**` : `## ${name}`,
      '',
      ...bodyLines(chosen),
    ]),
    '',
  ]);

const table = fc
  .record({
    rows: fc.array(fc.tuple(fc.option(line, { freq: 6 }), fc.option(line, { freq: 6 })), {
      minLength: 3,
      maxLength: 5,
    }),
    hasLabels: fc.boolean(),
    hasBars: fc.boolean(),
    isTransposed: fc.boolean(),
  })
  .map(({ rows, hasLabels, hasBars, isTransposed }): readonly string[] => {
    const heads = ['CTO responsibilities', 'CIO responsibilities'];
    const grid = isTransposed
      ? [
          ['Role', ...rows.map((_, index) => `Duty ${String(index + 1)}`)],
          ['CTO', ...rows.map(([cto]) => cto ?? '')],
          ['CIO', ...rows.map(([, cio]) => cio ?? '')],
        ]
      : [
          [...(hasLabels ? ['Area'] : []), ...heads],
          ...rows.map(([cto, cio], index) => [
            ...(hasLabels ? [`Area ${String(index + 1)}`] : []),
            cto ?? '',
            cio ?? '',
          ]),
        ];
    const rowOf = (cells: readonly string[]): string =>
      hasBars ? `| ${cells.join(' | ')} |` : cells.join(' | ');
    const [head = [], ...others] = grid;
    return ['# Who does what', '', rowOf(head), rowOf(head.map(() => '---')), ...others.map(rowOf), ''];
  });

const frontMatters = [
  '',
  '',
  '',
  '',
  '---\nlayout: job\n---\n\n',
  '---\nrole: cto\n---\n\n',
  '---\nrole: cio # ours\n---\n',
  '---\nrole: cto+cio\n---\n\n',
  '---\nrole: ceo\n---\n\n',
  '---\nremit: yes\nrole:\n---\n\n',
  '<!-- remit-disable-file mixed-duty -->\n\n',
] as const;

const configurations: readonly Configuration[] = [
  defaultConfiguration,
  defaultConfiguration,
  defaultConfiguration,
  { ...defaultConfiguration, organisationSize: 'small' },
  { ...defaultConfiguration, terms: { cto: ['budget'], cio: ['prototypes'] } },
  {
    ...defaultConfiguration,
    topics: [{ topic: 'help desk', owner: 'cto', reason: 'ours', source: 'remit.json:3' }],
  },
  { ...defaultConfiguration, severities: { 'unclaimed-dimension': 'off', 'mixed-duty': 'error' } },
];

const charters = [
  '',
  '{}\n',
  '{\n  // ours\n  "topics": [],\n}\n',
  '{ "organisationSize": "large" }',
] as const;

/** Whether front matter that declares one role has a document of that role alone below it. */
function fits(start: string, lines: readonly string[]): boolean {
  const declared = /^role: (cto|cio)\b(?!\+)/mu.exec(start)?.[1];
  const told = lines.filter((line) => line.startsWith('# '));
  return (
    declared === undefined || told.every((line) => line === `# ${titles[declared === 'cto' ? 'cto' : 'cio']}`)
  );
}

const document = fc
  .record({
    start: fc.constantFrom(...frontMatters),
    parts: fc.oneof(
      { weight: 5, arbitrary: fc.array(part, { minLength: 1, maxLength: 2 }) },
      { weight: 1, arbitrary: table.map((lines) => [lines]) },
      { weight: 1, arbitrary: fc.tuple(table, part) },
    ),
    lineEnd: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
    isOpen: fc.constantFrom(false, false, false, true),
  })
  .map(({ start, parts, lineEnd, isOpen }) => {
    const lines = parts.flat();
    const text = (fits(start, lines) ? start : '') + lines.join('\n');
    return (isOpen ? text.trimEnd() : text).replaceAll('\n', lineEnd);
  });

/** MDX takes comments in its own form only. */
function inForm(setting: Setting, isMdx: boolean): Setting {
  const text = setting.text.replace(/<!--(.*?)-->/gu, '{/*$1*/}');
  return isMdx ? { ...setting, text, fileName: 'hr/post.mdx' } : setting;
}

/** Descriptions as people paste and write them: tables, prose, nested and HTML lists, quotes, comments, goals, charters, other files, MDX. */
export const variedDescriptionArbitrary: fc.Arbitrary<Setting> = fc
  .tuple(
    fc.record({
      text: document,
      configuration: fc.constantFrom(...configurations),
      other: fc.option(document, { freq: 3, nil: undefined }),
      charter: fc.option(fc.constantFrom(...charters), { freq: 2, nil: undefined }),
    }),
    fc.constantFrom(false, false, false, false, false, true),
  )
  .map(([setting, isMdx]) => inForm(setting, isMdx));
