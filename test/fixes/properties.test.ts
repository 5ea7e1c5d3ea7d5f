import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixAll } from '../../server/src/analysis/fixAll';
import type { Fix } from '../../server/src/fixes/fix';
import { applyEdits } from '../../server/src/text/textEdit';
import { analyseText, fixesOf, inverse, newOnes, summarise, summary } from '../support/applyFix';
import { descriptionArbitrary } from '../support/descriptionArbitrary';
import { wholeDescriptions } from '../support/wholeDescriptions';

const runs = Number(process.env.REMIT_FIX_RUNS ?? 60);
const seed = 20_261_125;

/** Applies every fix of every finding, each to the text as it was. */
function checkEveryFix(text: string): void {
  const analysis = analyseText(text);
  const before = summary(analysis.findings, text);
  for (const finding of analysis.findings) {
    const fixes = fixesOf(analysis, finding);
    expect(fixes.filter(({ preferred }) => preferred).length).toBeLessThanOrEqual(1);
    for (const fix of fixes) {
      const fixed = applyEdits(text, fix.edits);
      const place = `${fix.kind} of “${text.slice(finding.span.start, finding.span.end)}” in:\n${text}\nto:\n${fixed}`;
      expect(applyEdits(fixed, inverse(text, fix.edits)), `undo ${place}`).toBe(text);
      const after = analyseText(fixed);
      const left = summary(after.findings, fixed);
      expect(after.description.recognition.analysed, `still a description after ${place}`).toBe(true);
      const own = summarise(finding, text);
      expect(count(left, own), `gone after ${place}`).toBeLessThan(count(before, own));
      expect(
        newOnes(before, left).filter((one) => !isExpected(one, finding.rule)),
        `new after ${place}`,
      ).toEqual([]);
      checkStyle(text, fixed, fix, place);
    }
  }
}

function count(all: readonly string[], one: string): number {
  return all.filter((other) => other === one).length;
}

/** Who declares a role, or makes a suppression understood, sees what follows from it. */
function isExpected(found: string, fixed: string): boolean {
  // A duty more or less changes the balance, by which a description is looked at as a whole.
  if (/^(?:unclaimed-dimension|missing-collaboration|role-mismatch)/u.test(found)) return true;
  if (fixed === 'unknown-directive') return found.startsWith('stale-suppression');
  return fixed === 'role-mismatch' || fixed === 'unclear-role';
}

function checkStyle(text: string, fixed: string, fix: Fix, place: string): void {
  const ends = (some: string) => new Set(some.match(/\r\n|\n|\r/gu));
  if (ends(text).size > 0)
    expect([...ends(text)], `line ends after ${place}`).toEqual(expect.arrayContaining([...ends(fixed)]));
  expect(/[\r\n]$/u.test(fixed), `last line end after ${place}`).toBe(/[\r\n]$/u.test(text));
  expect(blankRuns(fixed), `blank lines after ${place}`).toBeLessThanOrEqual(Math.max(1, blankRuns(text)));
  if (fix.kind !== 'move-duty') return;
  const [gone, came] = [newOnes(wordsOf(fixed), wordsOf(text)), newOnes(wordsOf(text), wordsOf(fixed))];
  if (!text.includes('|') && came.length > 0)
    expect(came.length, `words after ${place}`).toBeLessThanOrEqual(2 + gone.length);
}

/** Length of the longest run of blank lines. */
function blankRuns(text: string): number {
  return Math.max(
    0,
    ...(text.match(/(?:(?:\r\n|\n|\r)[ \t]*(?=[\r\n]))+/gu) ?? []).map(
      (run) => (run.match(/\r\n|\n|\r/gu) ?? []).length - 0,
    ),
  );
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\n|\r/u)
    .map((line) => line.trim().replace(/^(?:[-*+•]|\d+[.)])\s+(?:\[[ x]\]\s+)?/u, ''))
    .filter((line) => line !== '');
}

function checkFixAll(text: string): void {
  const analysis = analyseText(text);
  const edits = fixAll(analysis);
  edits.forEach(({ span }, index) => {
    expect(span.start).toBeGreaterThanOrEqual(edits[index - 1]?.span.end ?? 0);
  });
  const fixed = applyEdits(text, edits);
  const again = analyseText(fixed);
  expect(again.findings.length, fixed).toBeLessThanOrEqual(analysis.findings.length);
  expect(fixAll(again), `fixed point of:\n${text}\nis:\n${fixed}`).toEqual([]);
}

describe('every fix of whole descriptions', () => {
  test.each(wholeDescriptions())('$name', ({ text }) => {
    checkEveryFix(text);
    checkFixAll(text);
  });
});

describe('every fix of descriptions in any style', () => {
  test('makes its finding go, adds none and leaves the rest as it was', () => {
    fc.assert(fc.property(descriptionArbitrary, checkEveryFix), { seed, numRuns: runs });
  }, 600_000);

  test('all at once reach a fixed point', () => {
    fc.assert(fc.property(descriptionArbitrary, checkFixAll), { seed, numRuns: runs });
  }, 600_000);
});
