import { expect, test } from 'vitest';
import { fixKinds } from '../../server/src/fixes/fix';
import { fixProviders } from '../../server/src/fixes/fixesFor';
import { fixesIn } from '../support/applyFix';
import { ctoWithSlip } from '../support/descriptions';

test('every kind has a provider, in the order in which fixes are offered', () => {
  expect(fixProviders.map(({ kind }) => kind)).toEqual([...fixKinds]);
});

test('the fixes of a finding come in one order, with one preferred', () => {
  const fixes = fixesIn(ctoWithSlip);
  const kinds = fixes.map(({ kind }) => kind);
  expect(kinds).toEqual(fixKinds.filter((kind) => kinds.includes(kind)));
  expect(fixes.filter(({ preferred }) => preferred).map(({ title }) => title)).toEqual([
    "Move to the CIO's duties",
  ]);
  expect(fixes.map(({ title }) => title)).toEqual(
    expect.arrayContaining([
      'Reword as working with the CIO',
      'Suppress misattributed-duty here, with a reason',
      'Suppress misattributed-duty in this file, with a reason',
    ]),
  );
});
