import { array, assert, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  kinOfWord,
  kinship,
  likenessOfWords,
  numberOfWord,
  weightOfWord,
} from '../../../server/src/rules/duplicates/wordMeanings';
import {
  listLength,
  pointsOf,
  readMeanings,
  writeMeanings,
} from '../../../server/src/rules/duplicates/wordMeaningsText';

const likeness = (a: string, b: string): number => likenessOfWords(numberOfWord(a), numberOfWord(b));

describe('what was learned', () => {
  test.each([
    ['vendor', 'supplier', 'budget'],
    ['roadmap', 'plan', 'laptop'],
    ['hire', 'recruit', 'archive'],
    ['employee', 'staff', 'customer'],
    ['backup', 'restore', 'patent'],
  ])('%s is nearer to %s than to %s', (word, near, far) => {
    expect(likeness(word, near)).toBeGreaterThan(kinship);
    expect(likeness(word, far)).toBeLessThan(likeness(word, near) - 0.2);
  });

  test('what a duty is about tells more than what is done', () => {
    for (const act of ['manage', 'lead', 'ensure'])
      expect(weightOfWord(numberOfWord(act))).toBeLessThan(weightOfWord(numberOfWord('helpdesk')) / 2);
  });

  test('the kin of a word are all that are near it', () => {
    const vendor = numberOfWord('vendor');
    const kin = kinOfWord(vendor);
    expect(kin).toContain(vendor);
    expect(kin).toContain(numberOfWord('supplier'));
    expect(kin.length).toBeLessThan(200);
    for (const other of kin) expect(likenessOfWords(vendor, other)).toBeGreaterThanOrEqual(kinship);
  });

  test('a word that was not learned is its only kin', () => {
    const zephyr = numberOfWord('zephyr');
    expect(zephyr).toBeLessThan(0);
    expect(kinOfWord(zephyr)).toEqual([zephyr]);
    expect(likenessOfWords(zephyr, numberOfWord('kronos'))).toBe(0);
  });
});

test('meanings are read as they were written, and their points have length 1', () => {
  const [parts, partLength] = [2, 3];
  const coordinate = integer({ min: -100, max: 100 });
  const lists = array(coordinate, {
    minLength: parts * listLength * partLength,
    maxLength: parts * listLength * partLength,
  });
  const entry = integer({ min: 0, max: listLength - 1 });
  assert(
    property(lists, array(tuple(entry, entry, entry), { maxLength: 30 }), (numbers, rows) => {
      const meanings = {
        words: rows.map((_, i) => `w${String(i).padStart(2, '0')}`),
        weights: Int32Array.from(rows, ([weight]) => weight),
        parts,
        partLength,
        lists: Int32Array.from(numbers),
        entries: Int32Array.from(rows.flatMap(([, a, b]) => [a, b])),
      };
      expect(readMeanings(writeMeanings(meanings))).toEqual(meanings);
      const points = pointsOf(meanings);
      rows.forEach((_, i) => {
        const length = Math.hypot(...points.subarray(i * 6, i * 6 + 6));
        expect(length === 0 || Math.abs(length - 1) < 1e-5).toBe(true);
      });
    }),
    { seed: 3, numRuns: 30 },
  );
});
