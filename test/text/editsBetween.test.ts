import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsBetween } from '../../server/src/text/editsBetween';
import { applyEdits } from '../../server/src/text/textEdit';

describe('edits between two texts', () => {
  const cases = [
    { name: 'nothing', before: 'a\nb\n', after: 'a\nb\n', edits: 0 },
    { name: 'one word', before: 'a\nred\nc\n', after: 'a\nbed\nc\n', edits: 1 },
    { name: 'two regions', before: 'a\nb\nc\nd\ne\n', after: 'A\nb\nc\nd\nE\n', edits: 2 },
    { name: 'a moved line', before: 'a\nb\nc\nd\n', after: 'b\nc\na\nd\n', edits: 2 },
    { name: 'from nothing', before: '', after: 'a\r\nb', edits: 1 },
    { name: 'to nothing', before: 'a\r\nb', after: '', edits: 1 },
  ];
  test.each(cases)('$name', ({ before, after, edits }) => {
    const found = editsBetween(before, after);
    expect(found).toHaveLength(edits);
    expect(applyEdits(before, found)).toBe(after);
  });

  test('lead from any text to any other and cut no character', () => {
    const line = fc.constantFrom('a\n', 'b\r\n', 'c\r', '\n', '😀 x\n', '😁 x\n', 'tail');
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = editsBetween(before, after);
        expect(applyEdits(before, edits)).toBe(after);
        for (const { newText } of edits) expect(isWellFormed(newText)).toBe(true);
      }),
      { seed: 20_261_125, numRuns: 2_000 },
    );
  });

  test('keep to linear time on long texts that differ everywhere', () => {
    const before = Array.from({ length: 20_000 }, (_, index) => `old ${String(index)}\n`).join('');
    const after = Array.from({ length: 20_000 }, (_, index) => `new ${String(index)}\n`).join('');
    const edits = editsBetween(before, after);
    expect(applyEdits(before, edits)).toBe(after);
  });
});

function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u.test(text);
}
