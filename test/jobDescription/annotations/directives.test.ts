import { describe, expect, test } from 'vitest';
import { parse } from '../../support/markedDuties';

function read(text: string) {
  return parse(text).directives.map(({ kind, rules, until, reason, problem }) => ({
    kind,
    rules: rules.join(' '),
    until,
    reason,
    problem: problem === undefined ? undefined : text.slice(problem.span.start, problem.span.end),
  }));
}

const none = { rules: '', until: undefined, reason: undefined, problem: undefined };

describe('directives', () => {
  test.each([
    ['next line', '<!-- remit-disable-next-line -->', { ...none, kind: 'disable-next-line' }],
    ['one rule', '<!-- remit-disable mixed-duty -->', { ...none, kind: 'disable', rules: 'mixed-duty' }],
    [
      'two rules',
      '<!--remit-enable mixed-duty, duplicate-duty-->',
      { ...none, kind: 'enable', rules: 'mixed-duty duplicate-duty' },
    ],
    ['file', '<!-- remit-disable-file -- a draft -->', { ...none, kind: 'disable-file', reason: 'a draft' }],
    [
      'everything',
      '<!-- remit-disable-next-line misattributed-duty until 2027-06-30 -- board\n decision -->',
      {
        kind: 'disable-next-line',
        rules: 'misattributed-duty',
        until: '2027-06-30',
        reason: 'board decision',
        problem: undefined,
      },
    ],
    ['MDX', '{/* remit-disable mixed-duty */}', { ...none, kind: 'disable', rules: 'mixed-duty' }],
    [
      'MDX without spaces, on two lines',
      '{/*remit-disable-next-line misattributed-duty until 2027-06-30 -- board\n decision*/}',
      {
        kind: 'disable-next-line',
        rules: 'misattributed-duty',
        until: '2027-06-30',
        reason: 'board decision',
        problem: undefined,
      },
    ],
    [
      'unknown rule in MDX',
      '{/* remit-disable no-such-rule */}',
      { ...none, kind: 'disable', problem: 'no-such-rule' },
    ],
    [
      'unknown word',
      '<!-- remit-disable-line -->',
      { ...none, kind: 'unknown', problem: 'remit-disable-line' },
    ],
    [
      'missing hyphen',
      '<!-- remit disable-next-line -->',
      { ...none, kind: 'unknown', problem: 'remit disable-next-line' },
    ],
    [
      'unknown rule',
      '<!-- remit-disable no-such-rule -->',
      { ...none, kind: 'disable', problem: 'no-such-rule' },
    ],
    [
      'impossible date',
      '<!-- remit-disable until 2027-02-29 -->',
      { ...none, kind: 'disable', problem: '2027-02-29' },
    ],
    [
      'leap day',
      '<!-- remit-disable until 2028-02-29 -->',
      { ...none, kind: 'disable', until: '2028-02-29' },
    ],
    ['date missing', '<!-- remit-disable until -->', { ...none, kind: 'disable', problem: 'until' }],
  ])('%s', (_name, text, expected) => {
    expect(read(`${text}\n`)).toEqual([expected]);
  });

  test.each([
    ['misattributed-dutty', '`misattributed-dutty` is no rule of Remit. Did you mean `misattributed-duty`?'],
    ['agreed', '`agreed` is no rule of Remit. Write a reason after ` -- `.'],
  ])('says what may be meant: %s', (word, message) => {
    const [directive] = parse(`<!-- remit-disable ${word} -->\n`).directives;
    expect(directive?.problem?.message).toBe(message);
  });

  test.each([
    ['between items', '- a\n<!-- remit-disable -->\n- b\n'],
    ['between items, indented', '- a\n\n  <!-- remit-disable -->\n\n- b\n'],
    ['inside an item', '- a <!-- remit-disable --> b\n'],
    ['in a paragraph', 'a <!-- remit-disable --> b\n'],
    ['in a table', '| a <!-- remit-disable --> | b |\n|---|---|\n| c | d |\n'],
    ['in HTML', '<div>\n<!-- remit-disable -->\n</div>\n'],
    ['in MDX between items', '- a\n{/* remit-disable */}\n- b\n'],
    ['in MDX inside an item', '- a {/* remit-disable */} b\n'],
    ['in MDX in a table', '| a {/* remit-disable */} | b |\n|---|---|\n| c | d |\n'],
    ['in MDX with old line ends', 'a\r\r{/* remit-disable\r*/}\r\rb\r'],
    ['in MDX with an arrow in the reason', '{/* remit-disable -- a --> b */}\n'],
  ])('are found %s', (_name, text) => {
    expect(read(text)).toHaveLength(1);
  });

  test.each([
    ['in a code block', '```\n<!-- remit-disable -->\n```\n'],
    ['in inline code', 'Write `<!-- remit-disable -->`.\n'],
    ['in code of MDX', '```\n{/* remit-disable */}\n```\n\nWrite `{/* remit-disable */}`.\n'],
    ['in MDX that is none', '{/* remit-disable\n\n{ remit-disable }\n'],
    ['in other comments', '<!-- remit is a tool -->\n<!-- see remit-disable -->\n'],
  ])('are not found %s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });
});
