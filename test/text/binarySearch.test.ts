import { expect, test } from 'vitest';
import { countBefore } from '../../server/src/text/binarySearch';

test.each([
  ['none of none', [], 5, 0],
  ['none', [5, 6], 5, 0],
  ['some', [1, 4, 9, 9, 12], 9, 2],
  ['all', [1, 2, 3], 5, 3],
])('counts what comes before a place: %s', (_, places, place, expected) => {
  expect(countBefore(places.length, (i) => (places[i] ?? Infinity) < place)).toBe(expected);
});
