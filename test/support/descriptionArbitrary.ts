import fc from 'fast-check';

/** Lines of duties, by whose they are. */
export const duties = {
  cto: [
    'Lead the engineering teams that build our products',
    'Set the technology vision for our **customer-facing** products',
    'Watch emerging technology and competitors for product opportunities',
    'Drive research and development and the patent portfolio',
    'Shortens the time to market of new product features',
  ],
  cio: [
    'Run the internal help desk for all employees',
    'Manage the ERP and *HR systems* of the company',
    'Maintaining the corporate network and end-user devices',
    'Responsible for software licences and contracts with IT vendors',
    'Own the IT budget of the company.',
    'You will plan disaster recovery for internal systems',
    'Management of employee laptops and accounts',
  ],
  shared: ['Mentor the leadership team', 'Report to the board', 'Hire and grow people'],
  mixed: [
    'Maintain the intranet and the printers of all departments and launch mobile apps for our customers',
    'Define the product roadmap, oversee product engineering and administer the payroll system',
  ],
};

const words = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...duties.cto) },
  { weight: 4, arbitrary: fc.constantFrom(...duties.cio) },
  { weight: 2, arbitrary: fc.constantFrom(...duties.shared) },
  { weight: 1, arbitrary: fc.constantFrom(...duties.mixed) },
);

interface Style {
  readonly marker: string;
  readonly gap: string;
  readonly task: string;
  readonly isLoose: boolean;
}

const style = fc.record({
  marker: fc.constantFrom('-', '*', '+', '1.', '1)', '•'),
  gap: fc.constantFrom(' ', ' ', ' ', '\t'),
  task: fc.constantFrom('', '', '', '[ ] ', '[x] '),
  isLoose: fc.boolean(),
});

interface Item {
  readonly words: string;
  readonly nested: readonly string[];
  readonly extra: '' | 'comment' | 'paragraph' | 'wrapped';
}

const item: fc.Arbitrary<Item> = fc.record({
  words,
  nested: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    fc.array(words, { minLength: 1, maxLength: 2 }),
  ),
  extra: fc.constantFrom('', '', '', 'comment', 'paragraph', 'wrapped'),
});

function itemLines(
  { words: text, nested, extra }: Item,
  index: number,
  { marker, gap, task }: Style,
): string[] {
  const own = /^\d/u.test(marker) ? `${String(index + 1)}${marker.slice(1)}` : marker;
  const inner = gap === '\t' ? '\t' : ' '.repeat(own.length + 1);
  const [first, rest] = extra === 'wrapped' ? wrap(text) : [text, ''];
  return [
    own + gap + (marker === '•' ? '' : task) + first,
    ...(rest === '' ? [] : [inner + rest]),
    ...nested.map((line) => `${inner}- ${line}`),
    ...(extra === 'comment' ? [`${inner}<!-- agreed -->`] : []),
    ...(extra === 'paragraph' ? ['', `${inner}As agreed in spring.`] : []),
  ];
}

function wrap(text: string): readonly [string, string] {
  const at = text.indexOf(' ', Math.floor(text.length / 2));
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** Leaves out what was said before, since a duty under both roles is a finding of its own. */
function unrepeated(items: readonly Item[], said: Set<string>): readonly Item[] {
  const isNew = (words: string): boolean => !said.has(words) && said.add(words).has(words);
  return items.flatMap((one) => {
    if (!isNew(one.words)) return [];
    return { ...one, nested: one.nested.filter(isNew) };
  });
}

function list(items: readonly Item[], chosen: Style): string[] {
  return items.flatMap((one, index) => [
    ...(index > 0 && chosen.isLoose ? [''] : []),
    ...itemLines(one, index, chosen),
  ]);
}

const headings: Readonly<Record<string, (text: string, level: number) => string[]>> = {
  atx: (text, level) => [`${'#'.repeat(level)} ${text}`],
  closed: (text, level) => [`${'#'.repeat(level)} ${text} ${'#'.repeat(level)}`],
  setext: (text, level) => [text, (level === 1 ? '=' : '-').repeat(text.length)],
  bold: (text) => [`**${text}**`],
};

/** Descriptions of one role or both, with slips, in many styles of Markdown. */
export const descriptionArbitrary: fc.Arbitrary<string> = fc
  .record({
    heading: fc.constantFrom('atx', 'atx', 'closed', 'setext', 'bold'),
    name: fc.constantFrom('Responsibilities', 'Duties', 'What you will do', 'Key Accountabilities'),
    parts: fc.constantFrom(['cto'], ['cio'], ['cto', 'cio'], ['cio', 'cto']),
    lists: fc.array(fc.tuple(fc.array(item, { minLength: 1, maxLength: 6 }), style), {
      minLength: 2,
      maxLength: 2,
    }),
    more: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    start: fc.constantFrom('', '', '', '\ufeff', '---\nlayout: job\n---\n\n'),
    end: fc.constantFrom('\n', '\n', '', '\n\n'),
  })
  .map(({ heading, name, parts, lists, more, lineEnd, start, end }) => {
    const title = headings[heading] ?? (() => []);
    const said = new Set<string>();
    const lines = parts.flatMap((role, index) => {
      const [items, chosen] = lists[index] ?? [[], { marker: '-', gap: ' ', task: '', isLoose: false }];
      const full = role === 'cto' ? 'Chief Technology Officer' : 'Chief Information Officer';
      const requirements = more ? ['', ...title('Requirements', 2), '', '- Ten years in IT'] : [];
      const gap = index > 0 ? [''] : [];
      return [
        ...gap,
        ...title(full, 1),
        '',
        ...title(name, 2),
        '',
        ...list(unrepeated(items, said), chosen),
        ...requirements,
      ];
    });
    return (start + lines.join('\n') + end).replaceAll('\n', lineEnd);
  });
