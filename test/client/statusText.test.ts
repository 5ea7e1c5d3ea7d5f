import { describe, expect, test } from 'vitest';
import { parseAnalysisStatus } from '../../client/src/analysisStatus';
import type { AnalysisStatus } from '../../client/src/analysisStatus';
import { explanation, statusText } from '../../client/src/statusText';

const status: AnalysisStatus = {
  uri: 'file:///cto.md',
  state: 'analysed',
  role: 'cto',
  reason: 'the title names the role.',
  findings: 2,
  omitted: 0,
};

describe('the status item', () => {
  test.each<[string, Partial<AnalysisStatus>, string]>([
    ['a role and its findings', {}, 'Remit: CTO, 2 findings'],
    ['one finding', { findings: 1 }, 'Remit: CTO, 1 finding'],
    ['none', { findings: 0 }, 'Remit: CTO, no findings'],
    [
      'a cap',
      { findings: 100, omitted: 7 },
      'Remit: CTO, 100 findings, 7 more not shown (remit.maxFindings)',
    ],
    ['both roles', { role: 'both' }, 'Remit: CTO and CIO, 2 findings'],
    ['a merged role', { role: 'merged' }, 'Remit: CTO/CIO in one person, 2 findings'],
    ['an unclear role', { role: null }, 'Remit: role not declared, 2 findings'],
    ['no description', { state: 'not-analysed', role: null }, 'Remit: not analysed'],
    ['too large', { state: 'too-large', role: null }, 'Remit: too large to analyse'],
    ['a failure', { state: 'error' }, 'Remit: the analysis failed'],
  ])('%s', (_name, change, expected) => {
    const { text, detail } = statusText({ ...status, ...change });
    expect(text).toBe(expected);
    expect(detail).toBe(status.reason);
  });

  test('the explanation is a sentence with one full stop', () => {
    expect(explanation(status)).toBe(
      'Remit reads this file as a description of CTO: the title names the role. 2 findings.',
    );
    expect(explanation({ ...status, state: 'not-analysed', reason: 'no duty section found' })).toBe(
      'Remit does not analyse this file: no duty section found.',
    );
  });
});

describe('a status from the server', () => {
  test('is read as it is', () => {
    expect(parseAnalysisStatus({ ...status })).toEqual(status);
  });
  test('may leave out role and counts', () => {
    expect(parseAnalysisStatus({ uri: 'file:///a.md', state: 'not-analysed', reason: 'none' })).toEqual({
      ...status,
      ...{ uri: 'file:///a.md', state: 'not-analysed', reason: 'none', role: null, findings: 0 },
    });
  });
  test.each([null, undefined, 7, 'analysed', [], {}, { ...status, state: 'fine' }, { ...status, uri: 1 }])(
    '%j is none',
    (value) => {
      expect(parseAnalysisStatus(value)).toBeUndefined();
    },
  );
});
