import { expect, test } from 'vitest';
import { createAnalyser } from '../../server/src/analysis/analyse';
import { defaultConfiguration } from '../../server/src/configuration/configuration';

const options = { configuration: defaultConfiguration, today: '2026-11-25' };
const own = [
  'Lead the engineering teams that build our products',
  'Define the product architecture and the product technology roadmap',
  'Build prototypes of new products',
  'Mentor the leadership team of product engineering',
];
const description = (lines: readonly string[]): string =>
  `# Chief Technology Officer\n\n## Responsibilities\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
const watches = 'Watch emerging technology and competitors';
const partners = 'Partner with the IT department on systems';
const plain = [...own, ...own, ...own];

/** The rules that look for one duty among all, on which each version of a text agrees with a fresh analysis. */
function found(versions: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const analyser = createAnalyser();
  let previous: ReturnType<typeof analyser.analyse> | undefined;
  return versions.map((lines) => {
    previous = analyser.analyse(description(lines), options, previous);
    const fresh = createAnalyser().analyse(description(lines), options);
    expect(previous.findings).toEqual(fresh.findings);
    return previous.findings
      .map(({ rule }) => rule)
      .filter((rule) => rule === 'unclaimed-dimension' || rule === 'missing-collaboration');
  });
}

const both = ['missing-collaboration', 'unclaimed-dimension'];

test.each<[string, readonly (readonly string[])[], readonly (readonly string[])[]]>([
  ['it is added at the end', [plain, [...plain, watches, partners]], [both, []]],
  ['it is added at the start', [plain, [watches, partners, ...plain]], [both, []]],
  ['it is removed', [[...plain, watches, partners], plain], [[], both]],
  [
    'it is removed, but another says the same',
    [
      [watches, partners, ...plain, watches, partners],
      [...plain, watches, partners],
    ],
    [[], []],
  ],
  [
    'it moves on, stays, and goes',
    [[...own, watches, partners, ...own], [...own, ...own, watches, partners, ...own], plain],
    [[], [], both],
  ],
  [
    'it becomes another one',
    [
      [...plain, watches, partners],
      [...plain, watches, 'Own it'],
      [...plain, 'Own it', 'Own it'],
    ],
    [[], ['missing-collaboration'], both],
  ],
])('one duty among all: %s', (_, versions, expected) => {
  expect(found(versions)).toEqual(expected);
});
