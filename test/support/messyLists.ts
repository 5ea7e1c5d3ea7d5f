import fc from 'fast-check';

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
      '-         Hire engineers',
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
