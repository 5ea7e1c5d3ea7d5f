import { expect } from 'vitest';
import { analyse, ruleContextOf } from '../../server/src/analysis/analyse';
import type { Analysis } from '../../server/src/analysis/analysis';
import type { Configuration } from '../../server/src/configuration/configuration';
import { defaultConfiguration } from '../../server/src/configuration/configuration';
import type { Fix, FixKind } from '../../server/src/fixes/fix';
import { fixesFor } from '../../server/src/fixes/fixesFor';
import type { Surroundings } from '../../server/src/fixes/surroundings';
import type { Finding } from '../../server/src/rules/rule';
import type { TextEdit } from '../../server/src/text/textEdit';
import { applyEdits } from '../../server/src/text/textEdit';

/** How a fix is looked for and applied in a test. */
export interface FixOptions {
  readonly surroundings?: Surroundings;
  readonly configuration?: Partial<Configuration>;
  /** Which of the fixes of this kind, from 0. */
  readonly choice?: number;
  /** The rule whose finding is fixed; the first finding otherwise. */
  readonly rule?: string;
}

export function analyseText(text: string, configuration: Partial<Configuration> = {}): Analysis {
  return analyse(text, { configuration: { ...defaultConfiguration, ...configuration }, today: '2026-11-25' });
}

/** The fixes of the first finding, of the rule if one is given. */
export function fixesIn(text: string, options: FixOptions = {}): readonly Fix[] {
  const analysis = analyseText(text, options.configuration);
  const finding = analysis.findings.find(({ rule }) => options.rule === undefined || rule === options.rule);
  expect(finding, 'there is a finding to fix').toBeDefined();
  return finding === undefined ? [] : fixesOf(analysis, finding, options.surroundings);
}

export function fixesOf(analysis: Analysis, finding: Finding, surroundings?: Surroundings): readonly Fix[] {
  const context = ruleContextOf(analysis);
  return fixesFor(surroundings === undefined ? context : { ...context, surroundings }, finding);
}

/** Applies a fix of this kind to the first finding and checks that the finding goes and none comes. */
export function applyFix(text: string, kind: FixKind, options: FixOptions = {}): string {
  const fix = fixesIn(text, options).filter((candidate) => candidate.kind === kind)[options.choice ?? 0];
  expect(fix, `${kind} is offered`).toBeDefined();
  if (fix === undefined) return text;
  const fixed = applyEdits(text, fix.edits);
  expect(applyEdits(fixed, inverse(text, fix.edits)), 'undoing restores the text').toBe(text);
  const before = summary(analyseText(text, options.configuration).findings, text);
  const after = summary(analyseText(fixed, options.configuration).findings, fixed);
  if (fix.elsewhere.length === 0 || fix.edits.length > 0) {
    expect(after.length, 'its finding is gone').toBeLessThan(before.length);
    expect(newOnes(before, after), 'no finding is new').toEqual([]);
  }
  return fixed;
}

/** Edits that undo `edits`, for the text after them. */
export function inverse(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ span, newText }) => {
      const start = span.start + shift;
      shift += newText.length - (span.end - span.start);
      return { span: { start, end: start + newText.length }, newText: text.slice(span.start, span.end) };
    });
}

/** Findings by rule, dimension of a gap, and words, since their places shift. */
export function summary(findings: readonly Finding[], text: string): readonly string[] {
  return findings.map((finding) => summarise(finding, text));
}

export function summarise({ rule, span, dimension }: Finding, text: string): string {
  const gap = rule === 'unclaimed-dimension' ? ` (${String(dimension)})` : '';
  return `${rule}${gap}: ${text.slice(span.start, span.end)}`;
}

/** What is in `after` more often than in `before`. */
export function newOnes(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...before];
  return after.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
