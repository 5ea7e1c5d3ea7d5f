import { describe, expect, test } from 'vitest';
import { misattributedDuty } from '../../server/src/rules/misattributed-duty';
import { mixedDuty } from '../../server/src/rules/mixed-duty';
import { expectMarked, readMarks } from '../support/markedFindings';
import { checkPlainly } from '../support/plainAttributor';

function expectBoth(marked: string): void {
  const read = readMarks(marked);
  expectMarked(read, [...checkPlainly(mixedDuty, read.text), ...checkPlainly(misattributedDuty, read.text)]);
}

function under(role: string, line: string): string {
  return `# ${role}\n\n## Duties\n\n- Mentor people\n${line}\n`;
}

describe('hits cover the clause that is wrong', () => {
  test.each([
    ['second clause', under('CTO', '- Own the product and [[run the help desk]]{mixed-duty}')],
    ['first clause', under('CTO', '- [[Run the help desk]]{mixed-duty} and own the product')],
    [
      'clause in the middle',
      under('CTO', '- Own the product, [[run the help desk]]{mixed-duty} and ship products'),
    ],
    ['the CIO’s', under('CIO', '- Run the help desk and [[own the product]]{mixed-duty}')],
    ['markup in the clause', under('CTO', '- Own the product and [[run the **help desk]]{mixed-duty}**')],
    [
      'from the first to the last',
      under(
        'CTO',
        '- Own the product, [[run the help desk, mentor people and staff the help desk]]{mixed-duty}',
      ),
    ],
    [
      'clause of a duty that is shared otherwise',
      under('CTO', '- Mentor people and [[run the help desk]]{misattributed-duty}'),
    ],
    [
      'all clauses, hence the duty',
      under('CTO', '- [[Run the help desk and staff the help desk]]{misattributed-duty}'),
    ],
  ])('%s', (_name, marked) => {
    expectBoth(marked);
  });
});

describe('non-hits', () => {
  test.each([
    ['two right clauses', under('CTO', '- Own the product and ship products')],
    ['a right and a general clause', under('CTO', '- Own the product and mentor people')],
    ['collaboration', under('CTO', '- Partner with the CIO on the product and the help desk')],
    ['the wrong clause is unsure', under('CTO', '- Own the product and run the help desk ~0.4')],
    [
      'the right clause is unsure, and so is the wrong one',
      under('CTO', '- Own the product ~0.5 and the help desk ~0.5'),
    ],
    ['merged role', under('CTO/CIO', '- Own the product and run the help desk')],
    ['code', under('CTO', '\n```\nOwn the product and run the help desk\n```')],
    ['quote', under('CTO', '\n> Own the product and run the help desk')],
    ['link target', under('CTO', '- Own the [product](https://example.com/and-help-desk)')],
  ])('%s', (_name, marked) => {
    expectBoth(marked);
  });
});

test('the message says both sides and the reason', () => {
  const [finding] = checkPlainly(mixedDuty, under('CTO', '- Own the product and run the help desk'));
  expect(finding).toMatchObject({ owner: 'cio', dimension: 'ownership', probability: 0.95, duty: 1 });
  expect(finding?.message).toBe(
    "This clause reads as the CIO's, while the rest is the CTO's: “help desk”. What customers use belongs to the CTO; what the company itself runs on belongs to the CIO.",
  );
});
