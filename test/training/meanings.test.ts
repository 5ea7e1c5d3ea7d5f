import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listLength } from '../../server/src/rules/duplicates/wordMeaningsText';
import { readCorpus } from '../../training/corpus';
import { divideIntoParts } from '../../training/meanings/divideIntoParts';
import { readExamples, textsOf } from '../../training/meanings/examples';
import { fitMeanings } from '../../training/meanings/fitMeanings';
import { trainMeanings } from '../../training/meanings/trainMeanings';
import { leadingDimensions, readCompany } from '../../training/meanings/wordCompany';
import { findNearDuplicates } from '../../training/nearDuplicates';
import { createRandom } from '../../training/random';
import { readGroups } from '../support/duplicateAccuracy';

const examples = readExamples('training/meanings/examples');
const dot = (points: Float64Array, d: number, a: number, b: number): number =>
  points
    .subarray(a * d, (a + 1) * d)
    .reduce((sum, coordinate, at) => sum + coordinate * (points[b * d + at] ?? 0), 0);

describe('the examples', () => {
  test('are many, in many wordings', () => {
    expect(examples.rewordings.length).toBeGreaterThan(4_000);
    for (const { same, other } of examples.accountabilities) {
      expect(same.length).toBeGreaterThanOrEqual(30);
      expect(other.length).toBeGreaterThanOrEqual(10);
    }
  });

  test('hold nothing near the duties on which the comparison is measured', () => {
    const measured = ['duplicateGroupsReworded', 'duplicateGroupsHeldOut'].flatMap((file) =>
      readGroups(`test/fixtures/${file}.txt`).flat(),
    );
    const long = measured.filter((text) => text.split(' ').length >= 8);
    expect(findNearDuplicates(textsOf(examples), long, new Set())).toEqual([]);
  });
});

test('words that keep the same company are near each other', () => {
  // 0 and 1 stand with 4 and 5, 2 and 3 with 6 and 7.
  const documents = Array.from(
    { length: 40 },
    (_, i) =>
      [
        [0, 4, 5],
        [1, 4, 5],
        [2, 6, 7],
        [3, 6, 7],
      ][i % 4] ?? [],
  );
  const points = leadingDimensions(readCompany(documents, 8), 2);
  expect(dot(points, 2, 0, 1)).toBeGreaterThan(0.95);
  expect(dot(points, 2, 2, 3)).toBeGreaterThan(0.95);
  expect(dot(points, 2, 0, 2)).toBeLessThan(0.5);
});

test('fitting moves rewordings together and neighbours apart', () => {
  const duty = (...words: number[]): Int32Array => Int32Array.from(words);
  // 0 is said as 1; 2 looks like 0 and is another thing; 3 is what is done, whatever the thing.
  const start = Float64Array.from([1, 0, 0.6, 0.8, 0.9, 0.44, -1, 0.1]);
  const group = { same: [duty(0, 3), duty(1, 3)], other: [duty(2, 3)] };
  const { points } = fitMeanings(
    {
      rewordings: [[duty(0, 3), duty(1, 3)]],
      accountabilities: [group],
      neighbours: [group],
      judged: [
        { pair: [duty(0), duty(1)], verdict: 'same' },
        { pair: [duty(0, 3), duty(2, 3)], verdict: 'different' },
      ],
    },
    start,
    new Float64Array(4).fill(1),
  );
  expect(dot(points, 2, 0, 1)).toBeGreaterThan(0.605);
  expect(dot(points, 2, 0, 2)).toBeLessThan(0.895);
});

test('points that are put together from parts stay near where they were', () => {
  const random = createRandom(2);
  const points = Float64Array.from({ length: 400 * 4 }, () => random() - 0.5);
  const { lists, entries } = divideIntoParts(points, 2, 2);
  let off = 0;
  points.forEach((coordinate, at) => {
    const [point, part] = [Math.floor(at / 4), Math.floor((at % 4) / 2)];
    const entry = entries[point * 2 + part] ?? 0;
    off = Math.max(
      off,
      Math.abs((lists[(part * listLength + entry) * 2 + (at % 2)] ?? 0) / 100 - coordinate),
    );
  });
  expect(off).toBeLessThan(0.15);
});

test('the shipped meanings are rebuilt from corpus and examples to the byte (npm run train)', () => {
  const isCurrent =
    readFileSync('server/src/rules/duplicates/generated/meanings.json', 'utf8') ===
    trainMeanings(readCorpus('training/corpus'), examples);
  expect(isCurrent, 'run npm run train').toBe(true);
});
