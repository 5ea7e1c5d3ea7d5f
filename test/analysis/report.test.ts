import { describe, expect, test } from 'vitest';
import { report, severityOf } from '../../server/src/analysis/report';
import type { Configuration } from '../../server/src/configuration/configuration';
import { misattributedDuty } from '../../server/src/rules/misattributed-duty';
import { LazyList } from '../../server/src/rules/lazyList';
import { rules } from '../../server/src/rules';
import type { Rule } from '../../server/src/rules/rule';
import { plainContext } from '../support/plainAttributor';

const text = '# CTO\n\n## Duties\n\n- Own the product\n- Run the help desk\n- Staff the help desk\n';

function reportOn(
  markdown: string,
  configuration: Partial<Configuration> = {},
  registry: readonly Rule[] = rules,
) {
  return report(plainContext(markdown, configuration), registry);
}

const failing: Rule = {
  ...misattributedDuty,
  id: 'mixed-duty',
  check: () => {
    throw new Error('broken');
  },
};

test('a broken rule is named, and the others report', () => {
  const { findings, failures } = reportOn(text, {}, [failing, misattributedDuty]);
  expect(failures).toEqual([{ rule: 'mixed-duty', error: new Error('broken') }]);
  expect(findings).toHaveLength(2);
});

test('the order of the registry never changes the result', () => {
  expect(reportOn(text, {}, [...rules].reverse())).toEqual(reportOn(text));
});

test('findings are capped in the order of the document, and the rest is counted', () => {
  const { findings, omitted } = reportOn(text, { maxFindings: 1 });
  expect(findings.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Run the help desk']);
  expect(omitted).toBe(1);
});

test('what is beyond the cap is counted, and not made', () => {
  const made: number[] = [];
  const many: Rule = {
    ...misattributedDuty,
    check: () =>
      new LazyList(1000, (index) => {
        made.push(index);
        const span = { start: index, end: index };
        return { span, message: 'Too many.', owner: null, dimension: null, probability: null, duty: null };
      }),
  };
  const { findings, omitted } = reportOn(text, { maxFindings: 3 }, [...rules, many]);
  expect(findings).toHaveLength(3);
  expect(omitted).toBe(999);
  expect(made).toEqual([0, 1, 2]);
});

test('nothing is found in what is no job description', () => {
  expect(reportOn('# Notes\n\n- Run the help desk\n\n<!-- remit-disable nonsense -->\n').findings).toEqual(
    [],
  );
});

describe('suppressions', () => {
  const slip = '- Run the help desk';
  const under = (lines: string): string => `# CTO\n\n## Duties\n\n- Own the product\n${lines}\n`;
  test.each([
    ['next line', under(`<!-- remit-disable-next-line misattributed-duty -->\n${slip}`), 0],
    ['next line, any rule', under(`<!-- remit-disable-next-line -->\n${slip}`), 0],
    ['next line only', under(`<!-- remit-disable-next-line -->\n${slip}\n${slip}`), 1],
    ['next line, another rule', under(`<!-- remit-disable-next-line mixed-duty -->\n${slip}`), 1],
    [
      'next line, several rules',
      under(`<!-- remit-disable-next-line mixed-duty, misattributed-duty -->\n${slip}`),
      0,
    ],
    ['with CRLF', under(`<!-- remit-disable-next-line -->\n${slip}`).replaceAll('\n', '\r\n'), 0],
    ['to the end', under(`\n<!-- remit-disable -->\n\n${slip}\n${slip}`), 0],
    [
      'to where it is enabled',
      under(`\n<!-- remit-disable -->\n\n${slip}\n\n<!-- remit-enable -->\n\n${slip}`),
      1,
    ],
    ['not before it', under(`${slip}\n\n<!-- remit-disable -->\n\n${slip}`), 1],
    [
      'enabled for another rule',
      under(`\n<!-- remit-disable -->\n<!-- remit-enable mixed-duty -->\n\n${slip}`),
      0,
    ],
    [
      'enabled for this rule',
      under(`\n<!-- remit-disable -->\n<!-- remit-enable misattributed-duty -->\n\n${slip}`),
      1,
    ],
    ['file, wherever it stands', under(`${slip}\n\n<!-- remit-disable-file misattributed-duty -->`), 0],
    ['until today', under(`<!-- remit-disable-next-line until 2026-11-25 -->\n${slip}`), 0],
    ['until yesterday', under(`<!-- remit-disable-next-line until 2026-11-24 -->\n${slip}`), 1],
    ['in code', under(`\n\`\`\`\n<!-- remit-disable-file -->\n\`\`\`\n\n${slip}`), 1],
    ['unknown rule', under(`<!-- remit-disable-next-line nonsense -->\n${slip}`), 1],
  ])('%s', (_name, markdown, count) => {
    const found = reportOn(markdown).findings.filter(({ rule }) => rule === 'misattributed-duty');
    expect(found).toHaveLength(count);
  });
});

describe('severity', () => {
  test.each([
    ['default', misattributedDuty, {}, 'warning'],
    ['chosen', misattributedDuty, { severities: { 'misattributed-duty': 'error' } }, 'error'],
    ['small organisation', misattributedDuty, { organisationSize: 'small' }, 'hint'],
    [
      'other rules in a small organisation',
      { id: 'duplicate-duty', defaultSeverity: 'warning' },
      { organisationSize: 'small' },
      'warning',
    ],
  ] as const)('%s', (_name, rule, configuration, severity) => {
    expect(severityOf(rule, { severities: {}, organisationSize: 'large', ...configuration })).toBe(severity);
  });

  test('off is not run', () => {
    const { findings, failures } = reportOn(
      text,
      { severities: { 'mixed-duty': 'off', 'misattributed-duty': 'off' } },
      [failing, misattributedDuty],
    );
    expect([findings, failures]).toEqual([[], []]);
  });
});
