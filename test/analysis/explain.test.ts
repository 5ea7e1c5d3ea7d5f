import { describe, expect, test } from 'vitest';
import { explainDuty } from '../../server/src/analysis/explainDuty';
import { explainRecognition } from '../../server/src/analysis/explainRecognition';
import { dimensions } from '../../server/src/roles/dimensions';
import { analyseWith, cio, cto } from '../support/ruleCases';

const slip = '- Run the internal help desk for all employees';

describe('a duty', () => {
  test('that is wrong: owner, certainty, phrases, dimension, principle, advice, page', () => {
    const text = explainDuty(analyseWith(cto(slip)), 2);
    expect(text).toMatch(
      /^\*\*Reads as the CIO's duty\*\* \(.+, \d\d %\), but stands under the CTO\. What says so: [^.]*help desk”[^.]*\.$/mu,
    );
    expect(text).toMatch(/^- \*\*CTO\*\*: .+\n- \*\*CIO\*\*: .+$/mu);
    expect(dimensions.some(({ principle }) => text.includes(`\n\n*${principle}*\n\n`))).toBe(true);
    expect(text).toContain("**What to do:** move it to the CIO's duties");
    expect(text).toContain(
      '[misattributed-duty](https://github.com/remit-lint/remit/blob/main/docs/rules/misattributed-duty.md)',
    );
  });

  test('that is wrong: in four paragraphs, what to do before the poles, which a small hover hides', () => {
    const paragraphs = explainDuty(analyseWith(cto(slip)), 2).split('\n\n');
    expect(paragraphs).toHaveLength(4);
    expect(paragraphs[2]).toContain('**What to do:**');
    expect(paragraphs[3]).toContain('- **CTO**');
  });

  test('that is wrong in a measure', () => {
    const text = explainDuty(
      analyseWith(cio('\n## KPIs\n\n- Revenue from new products launched to customers')),
      2,
    );
    expect(text).toContain("**Reads as the CTO's measure**");
    expect(text).toContain('misattributed-metric.md');
  });

  test('that is wrong in a clause', () => {
    const text = explainDuty(
      analyseWith(
        cto('- Build new products for our customers and run the internal help desk for all employees'),
      ),
      2,
    );
    expect(text).toContain("**“run the internal help desk for all employees” reads as the CIO's duty**");
    expect(text).toContain('mixed-duty.md');
  });

  test('that is right: briefly', () => {
    const text = explainDuty(analyseWith(cio(slip)), 2);
    expect(text).toMatch(/^\*\*Rightly the CIO's\*\* \(.+, \d\d %\): “[^.]*help desk”[^.]*\.$/u);
  });

  test.each([
    ['collaboration', cto('- Partner with the CIO on the internal help desk'), 'working with the other role'],
    ['general', cto('- Mentor the leadership team'), 'fits either role'],
  ])('on shared ground: %s', (_name, text, reason) => {
    const explained = explainDuty(analyseWith(text), 2);
    expect(explained).toMatch(/^\*\*Shared ground/u);
    expect(explained).toContain(reason);
  });

  test('that leans to a role without being sure is not called shared', () => {
    const analysis = analyseWith(cto('- Mentor the leadership team'));
    const judged = [...analysis.judged].map(
      ({ duty, attribution: { owner, evidence, sharedBecause, clauses } }) => {
        const probability = { cto: 0.8, cio: 0.05, shared: 0.15 };
        return { duty, attribution: { owner, evidence, sharedBecause, clauses, probability } };
      },
    );
    expect(explainDuty({ ...analysis, judged }, 2)).toBe(
      '**Leans to the CTO** (likely, 80 %), not clearly enough to say more.',
    );
  });

  test('in a merged role', () => {
    const text = explainDuty(
      analyseWith(`# CTO/CIO\n\n## Duties\n\n${slip}\n- Lead product engineering\n`),
      0,
    );
    expect(text).toContain("**Reads as the CIO's**");
    expect(text).toContain('One person holds both roles here');
  });

  test.each([
    [
      'a comment',
      cto(`<!-- remit-disable-next-line -- the board's wish -->\n${slip}`),
      {},
      "a comment in line 7 silences it (the board's wish)",
    ],
    ['a severity', cto(slip), { severities: { 'misattributed-duty': 'off' } }, 'is switched off'],
  ] as const)('that is not underlined because of %s', (_name, text, configuration, reason) => {
    expect(explainDuty(analyseWith(text, configuration), 2)).toContain(reason);
  });

  test('that does not exist', () => {
    expect(explainDuty(analyseWith(cto(slip)), 99)).toBe('');
  });
});

describe('a file', () => {
  test('that is analysed: as what, why, how its duties read, what is reported', () => {
    expect(explainRecognition(analyseWith(cto(slip)))).toBe(
      `**Analysed as a description of the CTO:** title names the Chief Technology Officer, with 1 duty section.

How the duties read:

- Under the CTO: of 3 duties, 2 as the CTO's, 1 as the CIO's and 0 as nobody's alone.

1 finding.`,
    );
  });

  test('whose lines on whom the role works with are no duties', () => {
    const text = cto(
      `${slip}\n\n## Working relationships\n\n- The CEO and the board\n- Heads of sales and support`,
    );
    expect(explainRecognition(analyseWith(text))).toContain(
      "- Under the CTO: of 3 duties, 2 as the CTO's, 1 as the CIO's and 0 as nobody's alone.",
    );
  });

  test('that is not: why, and what would change it', () => {
    const text = explainRecognition(analyseWith('# Notes\n\nNothing here.\n'));
    expect(text).toMatch(/^\*\*Not analysed:\*\* .+\.$/mu);
    expect(text).toContain('`role: cto`');
  });

  test('that opted out is not asked to opt in', () => {
    const text = explainRecognition(analyseWith(`---\nremit: false\n---\n\n${cto(slip)}`));
    expect(text).toBe('**Not analysed:** front matter says `remit: false`.');
  });
});
