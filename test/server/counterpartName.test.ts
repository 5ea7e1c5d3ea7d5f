import { expect, test } from 'vitest';
import { counterpartNames, distanceBetween } from '../../server/src/workspace/counterpartName';

test.each([
  ['cto.md', 'cio', 'cio.md'],
  ['acting-cto.md', 'cio', 'acting-cio.md'],
  ['CTO (Europe).md', 'cio', 'CIO (Europe).md'],
  ['cio_2026.markdown', 'cto', 'cto_2026.markdown'],
  ['chief-technology-officer.md', 'cio', 'chief-information-officer.md'],
  ['Chief_Information_Officer.md', 'cto', 'Chief_Technology_Officer.md'],
  ['Chief Technology Officer (CTO).md', 'cio', 'Chief Information Officer (CIO).md'],
  ['job.md', 'cio', 'cio.md'],
  ['sector.md', 'cio', 'cio.md'],
] as const)('beside %s the %s is described in %s', (fileName, role, expected) => {
  expect(counterpartNames(fileName, role)[0]).toBe(expected);
});

test('plain names follow, each once', () => {
  expect(counterpartNames('cto.md', 'cio')).toEqual(['cio.md', 'cio-2.md', 'cio-3.md']);
});

test.each([
  ['file:///w/hr/cto.md', 'file:///w/hr/cio.md', 0],
  ['file:///w/hr/cto.md', 'file:///w/cio.md', 1],
  ['file:///w/hr/cto.md', 'file:///w/it/cio.md', 2],
  ['file:///w/cto.md', 'file:///w/a/b/cio.md', 2],
])('from %s to %s', (from, to, expected) => {
  expect(distanceBetween(from, to)).toBe(expected);
});
