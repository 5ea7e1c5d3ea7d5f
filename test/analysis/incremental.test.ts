import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnalyser } from '../../server/src/analysis/analyse';
import type { CharterTopic, Configuration } from '../../server/src/configuration/configuration';
import { defaultConfiguration } from '../../server/src/configuration/configuration';

const duties = [
  'Run the internal help desk for all employees',
  'Running the IT service desk',
  'Own the product roadmap',
  'Lead the digital transformation and run the help desk',
  'Partner with the CTO on data governance',
  'Uptime of 99.9 %',
  'Manage cybersecurity awareness for employees',
  'Managing the awareness of employees for information security',
];
const headings = [
  '## Chief Technology Officer',
  '## Chief Information Officer',
  '### KPIs',
  '### Relationships',
];

const helpDesk: CharterTopic = {
  topic: 'help desk',
  owner: 'cto',
  reason: 'a decision of the board',
  source: 'remit.json:3',
};

const line = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...duties).map((duty) => `- ${duty}`) },
  { weight: 1, arbitrary: fc.constantFrom(...headings).map((heading) => `\n${heading}\n`) },
);
const edits = fc.array(
  fc.record({ at: fc.nat(), remove: fc.nat(2), insert: fc.array(line, { maxLength: 2 }) }),
  { minLength: 1, maxLength: 8 },
);

test('findings after edits are those of the text from scratch, in one document and another in turn', () => {
  const configuration: Configuration = { ...defaultConfiguration, topics: [helpDesk] };
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 4, maxLength: 24 }),
      edits,
      fc.boolean(),
      (start, script, byCharter) => {
        const options = {
          configuration: byCharter ? configuration : defaultConfiguration,
          today: '2026-11-25',
        };
        const analyser = createAnalyser();
        let lines = start;
        const textOf = () =>
          `# Technology leadership\n\n${headings.join('\n\n- Own it\n\n')}\n\n${lines.join('\n')}\n`;
        let analysis = analyser.analyse(textOf(), options);
        for (const { at, remove, insert } of script) {
          const place = at % (lines.length + 1);
          lines = [...lines.slice(0, place), ...insert, ...lines.slice(place + remove)];
          analysis = analyser.analyse(textOf(), options, analysis);
          expect(analysis.findings).toEqual(createAnalyser().analyse(textOf(), options).findings);
        }
      },
    ),
    { seed: 20261125, numRuns: 60 },
  );
});
