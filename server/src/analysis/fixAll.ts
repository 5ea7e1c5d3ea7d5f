import { fixesFor } from '../fixes/fixesFor';
import type { Fix } from '../fixes/fix';
import type { TextEdit } from '../text/textEdit';
import { applyEdits } from '../text/textEdit';
import { editsBetween } from '../text/editsBetween';
import { analyse, ruleContextOf } from './analyse';
import type { Analysis } from './analysis';

/** Rounds of fixing; more than any document needs, since each makes at least one finding go away. */
const mostRounds = 1_000;

/**
 * Applies the preferred fix of every finding, drops those that would overlap, and goes on with what is left until nothing
 * more gets better. A fix is kept only if its finding goes away and none comes in its place. Fixes that reach into other
 * files are left out.
 *
 * @returns edits to the analysed text, one a changed region, in order; none when nothing can be fixed. The fixed text has no edits.
 */
export function fixAll(analysis: Analysis): readonly TextEdit[] {
  let current = analysis;
  for (let round = 0; round < mostRounds; round++) {
    const next = improve(current);
    if (next === undefined) break;
    current = next;
  }
  return editsBetween(analysis.description.text, current.description.text);
}

function improve(analysis: Analysis): Analysis | undefined {
  const context = ruleContextOf(analysis);
  const fixes = analysis.findings.flatMap((finding) =>
    fixesFor(context, finding).filter(({ preferred, elsewhere }) => preferred && elsewhere.length === 0),
  );
  const batch = compatible(fixes);
  if (batch.length === 0) return undefined;
  const together = attempt(analysis, batch);
  if (together !== undefined || batch.length === 1) return together ?? oneByOne(analysis, fixes.slice(1));
  return oneByOne(analysis, fixes);
}

function oneByOne(analysis: Analysis, fixes: readonly Fix[]): Analysis | undefined {
  for (const fix of fixes) {
    const next = attempt(analysis, [fix]);
    if (next !== undefined) return next;
  }
  return undefined;
}

/** The analysis after these fixes, if each made a finding go away. */
function attempt(analysis: Analysis, fixes: readonly Fix[]): Analysis | undefined {
  const edits = fixes.flatMap((fix) => fix.edits);
  const next = analyse(applyEdits(analysis.description.text, edits), analysis.options, analysis);
  return count(next) <= count(analysis) - fixes.length ? next : undefined;
}

function count({ findings, omitted }: Analysis): number {
  return findings.length + omitted;
}

/** Fixes that do not get in each other's way, the earlier ones first. */
function compatible(fixes: readonly Fix[]): readonly Fix[] {
  const chosen: Fix[] = [];
  for (const fix of fixes) {
    if (chosen.every((other) => areApart(fix, other))) chosen.push(fix);
  }
  return chosen;
}

function areApart(a: Fix, b: Fix): boolean {
  return a.edits.every((one) => b.edits.every((other) => areEditsApart(one, other)));
}

/** Insertions at one place keep their order, which is right for items with bullets; numbers and headings would repeat. */
function areEditsApart(a: TextEdit, b: TextEdit): boolean {
  const areInsertions = a.span.start === a.span.end && b.span.start === b.span.end;
  if (areInsertions && a.span.start === b.span.start) return isBullet(a.newText) && isBullet(b.newText);
  return a.span.end < b.span.start || b.span.end < a.span.start;
}

function isBullet(text: string): boolean {
  return /^\s*[-*+]\s/u.test(text);
}
