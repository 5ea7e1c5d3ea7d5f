import { expect } from 'vitest';
import { createAnalyser } from '../../server/src/analysis/analyse';
import type { AnalysisOptions } from '../../server/src/analysis/analysis';
import type { Configuration } from '../../server/src/configuration/configuration';
import { defaultConfiguration } from '../../server/src/configuration/configuration';
import type { RuleId } from '../../server/src/configuration/ruleId';
import { expectMarked, readMarks } from './markedFindings';

const analyser = createAnalyser();

export const today = '2026-11-25';

/** Analyses with the defaults, but for what is given. */
export function analyseWith(
  text: string,
  configuration: Partial<Configuration> = {},
  options: Partial<AnalysisOptions> = {},
) {
  return analyser.analyse(text, {
    configuration: { ...defaultConfiguration, ...configuration },
    today,
    ...options,
  });
}

/**
 * Expects that the findings of one rule are those that are marked, no more and no fewer. What other rules find is passed over, so that a
 * case stays about its rule; whole documents with all rules are in the fixtures.
 */
export function expectRule(
  rule: RuleId,
  marked: string,
  configuration: Partial<Configuration> = {},
  options: Partial<AnalysisOptions> = {},
): void {
  const read = readMarks(marked);
  const { findings, failures } = analyseWith(read.text, configuration, options);
  expect(failures).toEqual([]);
  expectMarked(
    read,
    findings.filter((finding) => finding.rule === rule),
  );
}

/** A CTO's description with two right duties and these lines. */
export function cto(lines: string, heading = 'Responsibilities'): string {
  return `# Chief Technology Officer\n\n## ${heading}\n\n- Lead product engineering\n- Define the product architecture\n${lines}\n`;
}

/** A CIO's description with two right duties and these lines. */
export function cio(lines: string, heading = 'Responsibilities'): string {
  return `# Chief Information Officer\n\n## ${heading}\n\n- Manage the ERP system of the company\n- Lead the IT department\n${lines}\n`;
}
