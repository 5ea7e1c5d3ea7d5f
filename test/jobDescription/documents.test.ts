import { describe, expect, test } from 'vitest';
import { defaultConfiguration } from '../../server/src/configuration/configuration';
import type { JobDescription } from '../../server/src/jobDescription/model';
import { parseJobDescription } from '../../server/src/jobDescription/parseJobDescription';
import { documentFixtures } from '../support/documentFixtures';
import { expectMarked, readMarks } from '../support/markedFindings';
import { analyseWith } from '../support/ruleCases';

/** Rules on a document as a whole have tests of their own; here they would ask every fixture to be a perfect description. */
const ofWholeDocuments = new Set(['unclaimed-dimension', 'missing-collaboration', 'unbalanced-merge']);

const fixtures = documentFixtures();

function countDuties({ recognition, duties, scopes }: JobDescription): string {
  if (!recognition.analysed) return 'none';
  const counts = new Map<string, number>();
  for (const { scope } of duties) {
    const role = scopes[scope]?.role ?? 'none';
    counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  return ['cto', 'cio', 'merged', 'unclear']
    .filter((role) => counts.has(role))
    .map((role) => `${role} ${String(counts.get(role))}`)
    .join(', ');
}

describe('whole documents', () => {
  test('are many', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(40);
  });

  test.each(fixtures)('$name: duties under their roles', ({ marked, duties }) => {
    const { text } = readMarks(marked);
    expect(countDuties(parseJobDescription(text, { configuration: defaultConfiguration }))).toBe(duties);
  });

  test.each(fixtures)('$name: findings', ({ marked }) => {
    const read = readMarks(marked);
    const { findings, failures } = analyseWith(read.text);
    expect(failures).toEqual([]);
    expectMarked(
      read,
      findings.filter(({ rule }) => !ofWholeDocuments.has(rule)),
    );
  });
});
