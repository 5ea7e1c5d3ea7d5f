import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, createAnalyser, ruleContextOf } from '../../server/src/analysis/analyse';
import type { Analysis } from '../../server/src/analysis/analysis';
import { rememberJudgements } from '../../server/src/analysis/judgementMemory';
import { defaultConfiguration } from '../../server/src/configuration/configuration';
import { rules } from '../../server/src/rules';
import { descriptionArbitrary } from '../support/descriptionArbitrary';
import { plainAttributor } from '../support/plainAttributor';
import { cto, today } from '../support/ruleCases';
import { anyText } from '../support/anyText';

const options = { configuration: defaultConfiguration, today };

/** Lines of descriptions and of what stands between them, put together in any order. */
const line = fc.constantFrom(
  '# Chief Technology Officer',
  '# CIO',
  '# CTO/CIO',
  '## Responsibilities',
  '## Requirements',
  '## KPIs',
  '- Run the internal help desk for all employees',
  '- Build new products for customers and manage the ERP of the company',
  '  - Lead the IT department',
  '* Partner with the CIO on data',
  'The CTO runs the corporate network. They build products.',
  '| CTO | CIO |',
  '|---|---|',
  '| Run the help desk | Build products |',
  '---',
  'role: cto',
  'remit: true',
  '<!-- remit-disable-next-line misattributed-duty -->',
  '<!-- remit-disable -->',
  '<!-- remit-enable -->',
  '<!-- remit-disable nonsense until 2020-99-99 -->',
  '```',
  '> Run the help desk',
  '\uFEFF\uD800',
  '',
);
const ending = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
const document = fc
  .array(fc.tuple(line, ending), { maxLength: 30 })
  .map((lines) => lines.map(([words, end]) => words + end).join(''));

function expectSound({ findings, failures, description, judged }: Analysis): void {
  expect(failures).toEqual([]);
  let last = 0;
  for (const { span, duty, message } of findings) {
    expect(span.start).toBeGreaterThanOrEqual(last);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(description.text.length);
    expect(duty === null || judged.at(duty) !== undefined).toBe(true);
    expect(message).toMatch(/^\S.*[.?!]$/su);
    last = span.start;
  }
}

describe('on any text', () => {
  test('findings lie in the text, sorted, and no rule fails', () => {
    fc.assert(
      fc.property(fc.oneof(document, anyText(300)), (text) => {
        expectSound(analyse(text, options));
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  const eachLacksStrategy = [
    `# Technology leadership\n\n## Chief Information Officer\n`,
    '- Run the internal help desk for all employees\n'.repeat(8),
    `## Chief Technology Officer\n`,
    '- Lead the engineering teams that build our products\n'.repeat(8),
  ].join('\n');

  test('every rule finds in the order of the text', () => {
    fc.assert(
      fc.property(fc.oneof(document, descriptionArbitrary, fc.constant(eachLacksStrategy)), (text) => {
        const context = ruleContextOf(analyse(text, options));
        for (const rule of rules) {
          const starts = [...rule.check(context)].map(({ span }) => span.start);
          expect(starts, rule.id).toEqual([...starts].sort((a, b) => a - b));
        }
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  test('the same text gives the same findings, whatever was analysed before', () => {
    const analyser = createAnalyser();
    fc.assert(
      fc.property(document, document, (before, text) => {
        const fresh = analyse(text, options);
        const after = analyser.analyse(text, options, analyser.analyse(before, options));
        expect(after.findings).toEqual(fresh.findings);
        expect([...after.judged]).toEqual([...fresh.judged]);
      }),
      { seed: 42, numRuns: 100 },
    );
  });
});

describe('judgements', () => {
  test('are made once per text and context', () => {
    const asked: string[] = [];
    const memory = rememberJudgements(
      (text, context) => {
        asked.push(`${context.kind} ${text}`);
        return plainAttributor(text, context);
      },
      { cto: [], cio: [] },
      100,
    );
    memory.judge('Run the help desk', { kind: 'duty' });
    memory.judge('Run the help desk', { kind: 'metric' });
    memory.judge('Run the help desk', { kind: 'duty' });
    expect(asked).toEqual(['duty Run the help desk', 'metric Run the help desk']);
  });

  test('are forgotten before they fill the memory', () => {
    const memory = rememberJudgements(plainAttributor, { cto: [], cio: [] }, 100);
    for (let index = 0; index < 1000; index++) {
      memory.judge(`Duty ${String(index)}`, { kind: 'duty' });
      expect(memory.size).toBeLessThanOrEqual(100);
    }
  });

  test('are made again when the charter’s terms change', () => {
    const text = cto('- Own Workbench');
    const before = analyse(text, options);
    const terms = { cto: [], cio: ['Workbench'] };
    const after = analyse(text, { ...options, configuration: { ...defaultConfiguration, terms } }, before);
    expect(after.memory).not.toBe(before.memory);
    expect(analyse(text, options, before).memory).toBe(before.memory);
  });
});

test('files share what was judged', () => {
  const analyser = createAnalyser();
  const first = analyser.analyse(cto('- Mentor people'), options);
  expect(analyser.analyse(cto('- Mentor people'), options).memory).toBe(first.memory);
});
