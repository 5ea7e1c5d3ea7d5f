import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { resultIdOf } from '../../server/src/features/documentDiagnostics';

const diagnostic: Diagnostic = {
  range: { start: { line: 1, character: 2 }, end: { line: 1, character: 12 } },
  severity: 2,
  code: 'misattributed-duty',
  source: 'remit',
  message: 'This reads as the CIO’s.',
  data: { rule: 'misattributed-duty', duty: 3 },
};
const place = { uri: 'file:///cio.md', range: diagnostic.range };

test('diagnostics that differ in anything have another result id, the same ones the same', () => {
  const { range } = diagnostic;
  const variants: readonly (readonly Diagnostic[])[] = [
    [],
    [diagnostic],
    [diagnostic, diagnostic],
    [{ ...diagnostic, range: { ...range, start: { line: 0, character: 2 } } }],
    [{ ...diagnostic, range: { ...range, start: { line: 1, character: 1 } } }],
    [{ ...diagnostic, range: { ...range, end: { line: 2, character: 12 } } }],
    [{ ...diagnostic, range: { ...range, end: { line: 1, character: 13 } } }],
    [{ ...diagnostic, severity: 3 }],
    [{ ...diagnostic, code: 'misattributed-metric' }],
    [{ ...diagnostic, message: 'This reads as the CTO’s.' }],
    [{ ...diagnostic, tags: [1] }],
    [{ ...diagnostic, relatedInformation: [{ location: place, message: 'the CIO’s duty' }] }],
    [{ ...diagnostic, relatedInformation: [{ location: place, message: 'the CTO’s duty' }] }],
    [{ ...diagnostic, data: { rule: 'misattributed-duty', duty: 4 } }],
  ];
  const ids = variants.map(resultIdOf);
  expect(new Set(ids).size).toBe(variants.length);
  expect(variants.map((one) => resultIdOf(structuredClone([...one])))).toEqual(ids);
});
