import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../server/src/jobDescription/annotations/frontMatter';
import { parse } from '../../support/markedDuties';

const around = (line: string): string =>
  `# CTO\n\n## Responsibilities\n\n- Lead engineers\n\n${line}\n\n- Ship products\n`;

const dutiesAround = (line: string): readonly string[] =>
  parse(around(line))
    .duties.map(({ text }) => text)
    .filter((text) => text === 'Lead engineers' || text === 'Ship products');

/** Long enough that a pattern which looks at everything before, or after, each of its places takes longer than a test may. */
const long: readonly (readonly [string, string])[] = [
  ['dots', `You lead ${'.'.repeat(300_000)}`],
  ['question marks', `You lead ${'?'.repeat(300_000)}`],
  ['blanks', `You lead ${' '.repeat(300_000)}it`],
  ['tabs', `You lead ${'\t'.repeat(300_000)}it`],
  ['names of the role', `We need engineers. ${'CTO '.repeat(40_000)}`],
  ['clauses on the role', `We need engineers. ${'The CTO leads it, '.repeat(10_000)}`],
  ['clauses set against the other role', `We need engineers. ${'Unlike the CIO, who '.repeat(10_000)}`],
];

describe('a very long line is read in time that grows with its length', () => {
  test.each(long)('%s', (_name, line) => {
    expect(dutiesAround(line)).toEqual(['Lead engineers', 'Ship products']);
  });
});

const blanks = ' '.repeat(300_000);

describe('so is front matter with a very long line', () => {
  test.each([
    ['after a value', `role: cto${blanks}`],
    ['before a value', `role:${blanks}cto`],
    ['before the colon', `role${blanks}: cto`],
    ['after a quoted key', `'role'${blanks}: cto`],
    ['tabs before the colon', `role${'\t'.repeat(300_000)}: cto`],
    ['no colon', `role: cto\nteam${blanks}x`],
    ['in a comment', `role: cto #${blanks}`],
    ['in a list', `role: cto\nteams: [${blanks}]`],
  ])('%s', (_name, yaml) => {
    expect(readFrontMatter(`---\n${yaml}\n---\n`)).toBeDefined();
  });

  test.each([
    ['no colon', `role${blanks}cto`],
    ['a colon in a word', `role${blanks}:cto`],
  ])('what is no mapping: %s', (_name, yaml) => {
    expect(readFrontMatter(`---\n${yaml}\n---\n`)).toBeUndefined();
  });
});

test('a line of thousands of lists in one another is left out', () => {
  expect(dutiesAround('1) '.repeat(3_000) + 'Run it')).toEqual(['Lead engineers', 'Ship products']);
});
