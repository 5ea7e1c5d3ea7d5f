import { expect, test } from 'vitest';
import { withoutSyntax } from '../../client/src/charterProblems';

test('leaves out what any reader of JSON finds, and only that', () => {
  const problems = [{ code: 'charter-syntax' }, { code: 'charter' }, { code: 'misattributed-duty' }, {}];
  expect(withoutSyntax(problems)).toEqual(problems.slice(1));
});
