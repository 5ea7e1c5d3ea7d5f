import { array, assert, boolean, constantFrom, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { createDutyIndex } from '../../../server/src/rules/duplicates/dutyIndex';
import { meaningOf, similarityOf } from '../../../server/src/rules/duplicates/dutyMeaning';
import { sameDutyThreshold } from '../../../server/src/rules/duplicates/threshold';
import { readGroups } from '../../support/duplicateAccuracy';

const duties = readGroups('test/fixtures/duplicateGroupsReworded.txt').slice(0, 40).flat();
const others = [
  'Lead and grow the team',
  'Partner with the CIO on data governance',
  'Own the Zephyr system',
  'Run the Kronos system',
  '',
  'Zephyr',
];

test('finds what a comparison with all duties finds, however it came to hold them', () => {
  const text = constantFrom(...duties, ...others);
  assert(
    property(
      array(tuple(boolean(), text), { maxLength: 150 }),
      array(text, { maxLength: 12 }),
      (edits, asked) => {
        const index = createDutyIndex<string>();
        const held = new Set<string>();
        edits.forEach(([isAdded, duty], step) => {
          if (isAdded) index.add(duty, duty);
          else if (held.has(duty)) index.remove(duty, duty);
          if (isAdded) held.add(duty);
          else held.delete(duty);
          if (step % 10 === 0) index.similarTo(asked[0] ?? '');
        });
        for (const duty of asked) {
          const found = new Set(index.similarTo(duty).flatMap(({ values }) => [...values]));
          const same = [...held].filter(
            (other) => similarityOf(meaningOf(duty), meaningOf(other)) >= sameDutyThreshold,
          );
          expect([...found].sort()).toEqual(same.sort());
        }
      },
    ),
    { seed: 11, numRuns: 60 },
  );
});

test('gives the most similar first', () => {
  const index = createDutyIndex<string>();
  for (const duty of duties) index.add(duty, duty);
  const claiming = duties.filter((duty) => meaningOf(duty).length > 0);
  expect(claiming.length).toBeGreaterThan(100);
  for (const duty of claiming) {
    const found = index.similarTo(duty);
    const similarities = found.map(({ similarity }) => similarity);
    expect(similarities).toEqual([...similarities].sort((a, b) => b - a));
    const first = found.filter(({ similarity }) => similarity === similarities[0]);
    expect(first.flatMap(({ values }) => [...values])).toContain(duty);
  }
});

test('words that were not learned resemble only themselves', () => {
  const [zephyr = [], kronos = [], again = []] = [
    'Administer and maintain the Zephyr registry',
    'Administer and maintain the Kronos registry',
    'Maintain and administer a Zephyr registry',
  ].map(meaningOf);
  expect(similarityOf(zephyr, kronos)).toBeLessThan(sameDutyThreshold);
  expect(similarityOf(zephyr, again)).toBeGreaterThan(0.95);
});

test('two duties are as similar either way round', () => {
  const meanings = [...duties, ...others].map((duty) => meaningOf(duty));
  for (const one of meanings) {
    for (const other of meanings) {
      const [there, back] = [similarityOf(one, other), similarityOf(other, one)];
      expect(there >= sameDutyThreshold).toBe(back >= sameDutyThreshold);
    }
  }
});
