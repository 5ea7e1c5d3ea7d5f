import { describe, expect, test } from 'vitest';
import { nextMarker } from '../../server/src/fixes/document/enumerator';
import { bulletSigns, doubtfulBullets } from '../../server/src/jobDescription/markdown/bullets';
import { itemAt } from '../../server/src/fixes/document/listItem';
import { applyFix } from '../support/applyFix';
import { own, slip, title, vision } from '../support/fixCases';
import { parse } from '../support/markedDuties';

const emoji = ['🚀', '✔️', '👍🏽', '👩‍💻'];
const bullets = [
  ...Array.from(bulletSigns),
  ...emoji,
  ...Array.from(doubtfulBullets),
  ':',
  '-',
  '*',
  '+',
  '\\-',
  '\\*',
  '\\+',
];
const counted = [
  ['1.', '2.', '3.'],
  ['1)', '2)', '3)'],
  ['1\\.', '2\\.', '3\\.'],
  ['(1)', '(2)', '(3)'],
  ['a)', 'b)', 'c)'],
  ['(a)', '(b)', '(c)'],
  ['(A)', '(B)', '(C)'],
  ['a.', 'b.', 'c.'],
  ['i.', 'ii.', 'iii.'],
  ['(i)', '(ii)', '(iii)'],
] as const;
const sameSign = (sign: string) => [sign, sign, sign] as const;

describe('whatever an item begins with, it is read as an item and its shape is known', () => {
  test.each(bullets)('%s', (sign) => {
    const text = `${title}${sign} ${own}\n${sign} ${slip}\n`;
    const { duties } = parse(text);
    expect(duties.map(({ kind }) => kind)).toEqual(['item', 'item']);
    expect(duties.map(({ span }) => itemAt(text, span.start)?.marker)).toEqual([sign, sign]);
  });
});

describe('an item moves with the wide gap behind its marker', () => {
  test.each([
    ['blanks', '         '],
    ['blanks that do not break', `${'\u00a0'.repeat(8)} `],
  ])('%s', (_name, gap) => {
    const before = `${title}·${gap}${own}\n\n·${gap}${slip}\n\n·${gap}${vision}\n`;
    const after = `${title}·${gap}${own}\n\n·${gap}${vision}\n\n## CIO duties\n\n·${gap}${slip}\n`;
    expect(applyFix(before, 'move-duty')).toBe(after);
  });
});

describe('an item moves with what it begins with', () => {
  const some = ['→', '§', 'o', ':', '\\-'].map(sameSign);
  // A tab reaches further behind a long marker than behind a short one.
  const lists = [...some, ...emoji.map(sameSign), ...counted].flatMap(([first, second, third]) =>
    (first.length > 1 ? [' ', '\t'] : [' ']).map((gap) => ({
      name: `${second}${gap === ' ' ? '' : ' and a tab'}`,
      gap,
      first,
      second,
      third,
    })),
  );
  test.each(lists)('$name', ({ gap, first, second, third }) => {
    const before = `${title}${first}${gap}${own}\n${second}${gap}${slip}\n${third}${gap}${vision}\n`;
    const after = `${title}${first}${gap}${own}\n${third}${gap}${vision}\n\n## CIO duties\n\n${first}${gap}${slip}\n`;
    expect(applyFix(before, 'move-duty')).toBe(after);
  });

  test.each(emoji)('%s without a space', (sign) => {
    const before = `${title}${sign}${own}\n${sign}${slip}\n${sign}${vision}\n`;
    const after = `${title}${sign}${own}\n${sign}${vision}\n\n## CIO duties\n\n${sign}${slip}\n`;
    expect(applyFix(before, 'move-duty')).toBe(after);
  });
});

describe('a line with a sign but no space is a sentence, which leaves the sign behind', () => {
  test.each(['•', '→', '✅'])('%s', (sign) => {
    const before = `${title}${sign}${own}\n${sign}${slip}\n${sign}${vision}\n`;
    const after = `${title}${sign}${own}\n${sign}${vision}\n\nThe CIO runs the internal help desk for all employees\n`;
    expect(applyFix(before, 'move-duty')).toBe(after);
  });
});

describe('the marker after', () => {
  test.each([
    ['(B)', '(A)', '(C)'],
    ['(Z)', '(Y)', '(Z)'],
    ['2\\.', '1\\.', '3\\.'],
    ['z)', 'y)', 'z)'],
    ['•', '•', '•'],
  ])('%s after %s is %s', (last, before, next) => {
    expect(nextMarker(last, before)).toBe(next);
  });
});
