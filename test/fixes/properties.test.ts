import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { descriptionArbitrary } from '../support/descriptionArbitrary';
import { runs, seedOr } from '../support/runs';
import { brokenByFixAll, brokenByFixes } from '../support/fixPromises/brokenPromises';
import { alone } from '../support/fixPromises/reading';
import { variedDescriptionArbitrary, type Setting } from '../support/varied/setting';
import { wholeDescriptions } from '../support/wholeDescriptions';

const numRuns = runs(40);
const seed = seedOr(20_261_125);

/** The first promise that a fix does not keep, if any, with the texts before and after. */
function expectKept(setting: Setting): void {
  const [broken] = [...brokenByFixes(setting), ...brokenByFixAll(setting)];
  expect(broken === undefined ? '' : `${broken.promise}\n${broken.detail}`).toBe('');
}

describe('every fix of whole descriptions keeps what it promises', () => {
  test.each(wholeDescriptions())('$name', ({ text }) => {
    expectKept(alone(text));
  });
});

describe('every fix makes its finding go, adds none, leaves the rest as it was and can be undone', () => {
  test('in lists of any style', () => {
    fc.assert(fc.property(descriptionArbitrary.map(alone), expectKept), { seed, numRuns });
  }, 600_000);

  test('in tables, prose, HTML, quotes and nested lists, with comments, charter and another file', () => {
    fc.assert(fc.property(variedDescriptionArbitrary, expectKept), { seed, numRuns });
  }, 600_000);
});
