import { describe, test } from 'vitest';
import { cto, expectRule } from '../support/ruleCases';

const rule = 'stale-suppression';
const slip = '- Run the internal help desk for all employees';

describe('hits', () => {
  test.each([
    [
      'next line is right',
      cto('[[<!-- remit-disable-next-line -->]]{stale-suppression}\n- Mentor the leadership team'),
    ],
    [
      'another rule than the one that reports',
      cto(`[[<!-- remit-disable-next-line mixed-duty -->]]{stale-suppression}\n${slip}`),
    ],
    [
      'the date is past',
      cto(
        `[[<!-- remit-disable-next-line misattributed-duty until 2026-11-24 -->]]{stale-suppression}\n${slip}`,
      ),
    ],
    [
      'the idle one of two above each other',
      cto(
        `<!-- remit-disable-next-line misattributed-duty -->\n[[<!-- remit-disable-next-line mixed-duty -->]]{stale-suppression}\n${slip}`,
      ),
    ],
    ['after the finding', cto(`${slip}\n\n[[<!-- remit-disable -->]]{stale-suppression}`)],
    ['whole file', `[[<!-- remit-disable-file duplicate-duty -->]]{stale-suppression}\n\n${cto('')}`],
    [
      'enabled again before the finding',
      cto(`[[<!-- remit-disable -->]]{stale-suppression}\n<!-- remit-enable -->\n${slip}`),
    ],
    [
      'end of the document',
      `${cto('- Mentor the leadership team')}\n[[<!-- remit-disable-next-line -->]]{stale-suppression}`,
    ],
  ])('%s', (_name, marked) => {
    expectRule(rule, marked);
  });
});

describe('non-hits', () => {
  test.each([
    ['next line', cto(`<!-- remit-disable-next-line misattributed-duty -->\n${slip}`)],
    ['next line after a blank one', cto(`\n<!-- remit-disable-next-line misattributed-duty -->\n\n${slip}`)],
    ['last day of the date', cto(`<!-- remit-disable-next-line until 2026-11-25 -->\n${slip}`)],
    ['range', cto(`\n<!-- remit-disable misattributed-duty -->\n\n${slip}\n\n<!-- remit-enable -->`)],
    [
      'range of which one rule is enabled again',
      cto(`\n<!-- remit-disable -->\n<!-- remit-enable mixed-duty -->\n\n${slip}`),
    ],
    [
      'two comments for one finding',
      `<!-- remit-disable-file -->\n\n${cto(`<!-- remit-disable-next-line -->\n${slip}`)}`,
    ],
    [
      'with a problem of its own',
      cto('<!-- remit-disable-next-line nonsense -->\n- Mentor the leadership team'),
    ],
    ['of this very rule', `<!-- remit-disable-file stale-suppression -->\n\n${cto('')}`],
    ['in code', cto('\n```\n<!-- remit-disable -->\n```')],
  ])('%s', (_name, marked) => {
    expectRule(rule, marked);
  });

  test('of a rule that is off', () => {
    const text = cto(`<!-- remit-disable-next-line misattributed-duty -->\n${slip}`);
    expectRule(rule, text, { severities: { 'misattributed-duty': 'off' } });
  });
});
