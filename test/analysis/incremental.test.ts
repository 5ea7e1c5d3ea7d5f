import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnalyser } from '../../server/src/analysis/analyse';
import type { Analysis } from '../../server/src/analysis/analysis';
import type { CharterTopic, Configuration } from '../../server/src/configuration/configuration';
import { defaultConfiguration } from '../../server/src/configuration/configuration';
import { createForeignDutyIndex } from '../../server/src/rules/duplicates/foreignDutyIndex';
import { runs, seedOr } from '../support/runs';

const duties = [
  'Run the internal help desk for all employees',
  'Running the IT service desk',
  'Own the product roadmap',
  'Lead the engineering teams that build our products',
  'Lead the digital transformation and run the help desk',
  'Partner with the CTO on data governance',
  'The CIO runs the data centers of the company',
  'Uptime of 99.9 %',
  'Manage cybersecurity awareness for employees',
  'Managing the awareness of employees for information security',
];
const headings = [
  '## Chief Technology Officer',
  '## Chief Information Officer',
  '## CTO/CIO',
  '### KPIs',
  '### Relationships',
];
const others = [
  '<!-- remit-disable-next-line -->',
  '<!-- remit-disable misattributed-duty -->',
  '',
  '> quoted',
];
const titles = ['Technology leadership', 'Chief Technology Officer', 'Chief Information Officer', 'CTO/CIO'];

const helpDesk: CharterTopic = {
  topic: 'help desk',
  owner: 'cto',
  reason: 'a decision of the board',
  source: 'remit.json:3',
};

const configuration: fc.Arbitrary<Configuration> = fc
  .record({
    topics: fc.constantFrom<readonly CharterTopic[]>([], [helpDesk]),
    mergedRole: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
    maxFindings: fc.constantFrom(3, 100),
  })
  .map((chosen) => ({ ...defaultConfiguration, ...chosen }));

const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...duties).map((duty) => `- ${duty}`) },
  { weight: 1, arbitrary: fc.constantFrom(...headings).map((heading) => `\n${heading}\n`) },
  { weight: 1, arbitrary: fc.constantFrom(...others) },
  { weight: 1, arbitrary: fc.constantFrom(...duties).map((duty) => `${duty}.`) },
);
/** What another file claims; the same index for as long as that file stays as it is. */
const otherFiles = [
  ['Run the help desk'],
  ['Manage cybersecurity awareness for employees', 'Own the roadmap'],
].map((texts) =>
  createForeignDutyIndex(
    texts.flatMap((text) =>
      (['cto', 'cio'] as const).map((role) => ({ uri: 'other.md', role, text, span: { start: 0, end: 1 } })),
    ),
  ),
);
const edits = fc.array(
  fc.record({
    at: fc.nat(),
    remove: fc.nat(2),
    insert: fc.array(line, { maxLength: 2 }),
    other: fc.constantFrom(undefined, ...otherFiles, ...otherFiles),
    /** Which version the next one is said to come from: mostly the last one. */
    from: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(3) }),
  }),
  { minLength: 1, maxLength: 8 },
);
const start = fc.record({
  title: fc.constantFrom(...titles),
  lines: fc.array(line, { minLength: 4, maxLength: 24 }),
  configuration,
});

test('an analysis after edits is that of the text from scratch, whichever version it starts from', () => {
  fc.assert(
    fc.property(start, edits, ({ title, lines: first, configuration }, script) => {
      const settings = { configuration, today: '2026-11-25' };
      const analyser = createAnalyser();
      let lines = first;
      const textOf = () => `# ${title}\n\n## Responsibilities\n\n${lines.join('\n')}\n`;
      const versions: Analysis[] = [analyser.analyse(textOf(), settings)];
      const freshOnes: Analysis[] = [];
      for (const { at, remove, insert, other, from } of script) {
        const place = at % (lines.length + 1);
        lines = [...lines.slice(0, place), ...insert, ...lines.slice(place + remove)];
        const previous = versions[Math.min(from, versions.length - 1)];
        const options = other === undefined ? settings : { ...settings, foreignDuties: other };
        const analysis = analyser.analyse(textOf(), options, previous);
        const fresh = createAnalyser().analyse(textOf(), options);
        const [kept, made] = [analysis, fresh].map(({ findings, omitted, description }) => ({
          findings,
          omitted,
          description,
        }));
        if (!isDeepStrictEqual(kept, made)) expect(kept).toEqual(made);
        versions.unshift(analysis);
        freshOnes.unshift(fresh);
      }
      // Judged duties are put together when they are asked for, here long after.
      freshOnes.forEach((fresh, i) => {
        const [kept, made] = [[...(versions[i]?.judged ?? [])], [...fresh.judged]];
        if (!isDeepStrictEqual(kept, made)) expect(kept).toEqual(made);
      });
    }),
    { seed: seedOr(20_261_125), numRuns: runs(60) },
  );
});

test('two edits of one version are each compared with that version', () => {
  const options = { configuration: defaultConfiguration, today: '2026-11-25' };
  const both = (own: string) =>
    `# Technology leadership\n\n## CTO\n\n- Own the product roadmap\n- Lead the digital transformation\n\n## CIO\n\n- ${own}\n`;
  const analyser = createAnalyser();
  const first = analyser.analyse(both('Run the help desk'), options);
  for (let i = 0; i < 2; i++) {
    const { findings } = analyser.analyse(both('Own digital transformation'), options, first);
    expect(findings.map(({ rule }) => rule)).toContain('duplicate-duty');
  }
});

test('the claims of the role that has fewer are another list when that is the other role, were they the same words', () => {
  const options = { configuration: defaultConfiguration, today: '2026-11-25' };
  const both = '- Lead the digital transformation\n- Own the product roadmap\n';
  const before = `# Technology leadership\n\n## CTO\n\n${both}\n## CIO\n\n${both}`;
  const after = `${before}- Run the help desk\n`;
  const analyser = createAnalyser();
  const { findings } = analyser.analyse(after, options, analyser.analyse(before, options));
  expect(findings).toEqual(createAnalyser().analyse(after, options).findings);
});
