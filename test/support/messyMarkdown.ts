import fc from 'fast-check';

/** A small document with one of everything. */
export const base = `# Chief Technology Officer

About.

## Responsibilities

- Own the product roadmap
  - nested
- Manage the service desk

## Chief Information Officer

The CIO runs IT. They keep it going.

| CTO | CIO |
|---|---|
| Leads product work now | Runs the help desk |

`;

/** What breaks parsers: fences, front matter, comments, tables, odd line ends, half characters. */
const pieces = [
  '# Chief Technology Officer\n',
  '## CIO\n',
  '\n',
  '\n\n',
  '- Run the help desk\n',
  '  - nested item\n',
  '• Lead engineers\n',
  '– dash item\n',
  '1. one\n',
  '---\n',
  '---\nrole: cto\n---\n',
  'role: cio\n',
  'remit: true\n',
  '```\n',
  '~~~\n',
  '> quote\n',
  '| CTO | CIO |\n',
  '|---|---|\n',
  '| Leads product work now | Runs the help desk |\n',
  '<!-- remit-disable -->\n',
  '{/* remit-disable */}\n',
  '{/*',
  '*/}',
  'xviii. Run the help desk\n',
  'iv. Lead engineers\n',
  '    i. Lead nested work\n',
  '  i. e. all of them\n',
  '<!--',
  '-->',
  '<ul><li>Lead</li></ul>\n',
  '<br>',
  '**CTO**: Leads teams\n',
  '**Responsibilities**\n',
  'The CTO leads. They build. ',
  'Unlike the CIO, who runs IT, the CTO builds.\n',
  '\r\n',
  '\r',
  '\ufeff',
  '\ud800',
  '\udc00',
  '&amp;',
  '\u00a0',
  '\t',
  '    ',
  '\\',
  '*',
  '**',
  '`',
  '[a](b)',
  '[^1]',
  'Setext\n===\n',
  '- [ ] task\n',
  '{{< x >}}',
  '{% y %}',
  'import x from "y"\n',
  'import\n',
  '"y"\n',
  'a) lead\n',
  '\u2028',
  '<div>',
  '</div>',
  '<script>',
  '</script>',
  '😀 ',
  '## Requirements\n',
  'Reports to the CIO\n',
  'You will:\n',
  'a; b; c\n',
  '🚀 What you’ll do\n',
  'Requirements\n',
  'Requirements: ten years\n',
  ': Leads teams\n',
  '⇢ Ship products\n',
  '(a) run the help desk;\n',
  '\\- Lead teams\\\n',
  'Location: Berlin\n',
  '## CISO\n',
  '- ',
  '+',
  '=',
  '|',
  'x',
];

const piece = fc.constantFrom(...pieces);
const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
/** Documents of pieces, bare or between sound parts. */
export const document = fc.oneof(
  text,
  text.map((middle) => base + middle + base),
  text.map((middle) => base.repeat(3) + middle + base.repeat(3)),
);
/** What is typed, pasted or deleted somewhere. */
export const edit = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(10), fc.nat(80)),
  inserted: fc.oneof(piece, text, fc.constant('')),
});

/** The text after an edit. */
export function applyTo(
  before: string,
  change: {
    readonly place: number;
    readonly removed: number;
    readonly inserted: string;
    readonly atLine?: boolean;
  },
): string {
  const somewhere = Math.floor(change.place * before.length);
  const at = change.atLine === true ? before.lastIndexOf('\n', somewhere) + 1 : somewhere;
  return before.slice(0, at) + change.inserted + before.slice(at + change.removed);
}

const opening = fc.constantFrom(
  '# Chief Technology Officer\n\n',
  '## Responsibilities\n\n',
  '## Requirements\n\n',
  '## Notes\n\n',
  '### Notes\n\n',
  '## Goals\n\n',
  '## CTO\n\n',
  '### CIO\n\n',
  '## CTO/CIO\n\n',
  '## CISO\n\n',
  'Chief Information Officer\n\n',
  '**Responsibilities**\n\n',
  'Notes:\n\n',
  'The CIO will:\n\n',
);
const entry = fc.constantFrom(
  '- Run the help desk\n',
  '- Product roadmap\n',
  '  - Lead nested work\n',
  '- The CIO runs the data centers\n',
  '- The CTO leads engineering\n',
  '**CTO**: Leads teams\n',
  'You will lead the team.\n',
  'Lead  \n',
  '{/* remit-disable-next-line misattributed-duty */}\n',
  '{/*\n',
  '*/}\n',
  '\n',
);

/** Many short sections of every kind, of which an edit touches few. */
export const sections = fc
  .array(fc.tuple(opening, fc.array(entry, { maxLength: 4 })), { minLength: 3, maxLength: 14 })
  .map((all) => all.map(([heading, entries]) => `${heading}${entries.join('')}\n`).join(''));

/** What is typed, pasted or deleted in one of them. */
export const sectionEdit = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(40)),
  inserted: fc.oneof(fc.constantFrom('', ' ', 'x', '\n', '#', '- '), entry, opening),
});

const plainItem = fc.constantFrom(
  '- Run the help desk',
  '- Lead the engineering teams that build our products',
  '- Product roadmap',
  '- Uptime of 99.9 %',
);
const listLine = fc.oneof(
  { weight: 40, arbitrary: plainItem },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '  - Lead nested work',
      '- **CIO:** Runs the data centers',
      '- CIO\n  - Runs the data centers',
      '- **CISO**\n  - Owns security\n',
      '- The CIO runs the data centers',
      '- Lead the teams\n\n  They report to the CTO. They run the help desk.\n',
      '- Lead the teams\n\n  The CIO runs the data centers.\n',
      '- Ten years of experience',
      '- Location: Berlin',
      '- <!-- remit-disable-next-line -->\n  Lead',
      '<!-- remit-disable -->',
      '{/* remit-disable */}',
      '{/*\n- Lead\n*/}',
      '',
      '- # Goals',
      '- Lead\n  Requirements:',
      '- ```\n  - x\n  ```',
      '* Another list',
      '1. A third list',
      '-',
      'They own the budget.',
    ),
  },
);

/** One list of more items than are read together, between other things. */
export const longList = fc
  .tuple(
    fc.constantFrom(
      '# Chief Technology Officer\n\n## Responsibilities\n\n',
      '# CTO/CIO\n\n## CIO\n\nThe CIO leads:\n\n',
      '# CIO\n\n## Notes\n\n',
      '# CIO\n\nThe CTO will:\n',
      '',
    ),
    fc.array(listLine, { minLength: 60, maxLength: 220, size: 'max' }),
    fc.constantFrom('', '\nYou will lead them.\n', '\n## Goals\n\n- Ship the product\n\n## More\n\nText.\n'),
  )
  .map(([before, lines, after]) => `${before}${lines.join('\n')}\n${after}`);

/** What is typed, pasted or deleted in a list: letters, and what splits, joins, indents and loosens items or makes them something else. */
export const listEdit = fc.oneof(
  fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.constantFrom(0, 0, 0, 1, 3, 30, 400, 4000),
    inserted: fc.oneof(
      fc.constantFrom(
        '',
        'x',
        ' ',
        '\n',
        '\n\n',
        '- ',
        '\n- ',
        '  ',
        '    ',
        '# ',
        '\n# ',
        '\n---\n',
        '```',
        '<!--',
        '-->',
        '{/*',
        '*/}',
        ':',
      ),
      fc.array(listLine, { maxLength: 80, size: 'max' }).map((lines) => `\n${lines.join('\n')}\n`),
    ),
  }),
  // At the beginning of a line, where most of what counts is typed.
  fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.constantFrom(0, 0, 1, 2, 4),
    inserted: fc.constantFrom(
      '',
      ' ',
      '  ',
      '- ',
      '* ',
      '1. ',
      '# ',
      '> ',
      '\n',
      '\t',
      '---\n',
      '```\n',
      '<div>\n',
      'x',
    ),
    atLine: fc.constant(true),
  }),
);
