import fc from 'fast-check';
import { body, bodyLines } from './body';
import { line } from './words';

/** The headings that parts begin with. */
export const titles = { cto: 'Chief Technology Officer', cio: 'Chief Information Officer' } as const;
const sectionNames = [
  'Responsibilities',
  'What you will do',
  'Duties:',
  'Goals for the first year',
  'Success measures',
  'Requirements',
  'About us',
] as const;

/** The lines of a part on one role, with sections. */
export const part = fc
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

/** The lines of a table on both roles. */
export const table = fc
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
