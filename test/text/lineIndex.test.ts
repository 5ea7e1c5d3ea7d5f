import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCommonEnds } from '../../server/src/text/commonEnds';
import { createLineIndex } from '../../server/src/text/lineIndex';

test.each<[string, string, readonly number[]]>([
  ['no line end', 'one', [0]],
  ['nothing', '', [0]],
  ['line feeds', 'a\n\nb\n', [0, 2, 3, 5]],
  ['carriage returns', 'a\r\rb\r', [0, 2, 3, 5]],
  ['both together', 'a\r\n\r\nb', [0, 3, 5]],
  ['mixed', '\n\r\n\r\r\n', [0, 1, 3, 4, 6]],
])('lines start where the ones before end: %s', (_, text, starts) => {
  const lines = createLineIndex(text);
  expect(Array.from({ length: lines.lineCount }, (_unused, line) => lines.lineStart(line))).toEqual(starts);
});

test.each<[string, number, number, number]>([
  ['in a line', 1, 1, 4],
  ['before the line end', 0, 9, 1],
  ['beyond the last line', 9, 0, 7],
  ['before the first line', -1, 5, 0],
])('a place outside is clamped: %s', (_, line, character, offset) => {
  expect(createLineIndex('a\r\nbcde').offsetAt({ line, character })).toBe(offset);
});

const mess = fc
  .array(fc.constantFrom('a', 'b', '\n', '\r', '\r\n'), { maxLength: 12 })
  .map((pieces) => pieces.join(''));
const edit = fc.record({ at: fc.nat(12), remove: fc.nat(4), insert: mess });

test('after edits the lines are those of the text from scratch, and earlier ones stay', () => {
  fc.assert(
    fc.property(mess, fc.array(edit, { minLength: 1, maxLength: 4 }), (start, edits) => {
      const versions = [{ text: start, lines: createLineIndex(start) }];
      for (const { at, remove, insert } of edits) {
        const [{ text: before, lines } = { text: '', lines: createLineIndex('') }] = versions;
        const text = before.slice(0, at) + insert + before.slice(at + remove);
        const earlier = { lines, length: before.length, ends: findCommonEnds(before, text) };
        versions.unshift({ text, lines: createLineIndex(text, earlier) });
      }
      for (const { text, lines } of versions) {
        const fresh = createLineIndex(text);
        expect(lines.lineCount, JSON.stringify(text)).toBe(fresh.lineCount);
        for (let offset = 0; offset <= text.length; offset++)
          expect(lines.positionAt(offset), JSON.stringify(text)).toEqual(fresh.positionAt(offset));
      }
    }),
    { seed: 7, numRuns: 1000 },
  );
});
