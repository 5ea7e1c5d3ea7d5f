import type { Role } from '../server/src/roles/role';
import { calibratedProbabilities, type Calibration, type ScoredRow } from './calibration';
import { owners } from './corpus';

/** The share of answers that must be right, at least, among those that a threshold lets through. */
export const targetPrecision = 0.95;

/** No answer is given that is more likely wrong than right. */
const lowest = 0.5;

/**
 * For each role the lowest probability, in steps of 0.01, from which on its answers reach the target precision on the rows. One wrong and
 * nineteen right answers are assumed beforehand, so that a handful of lucky rows does not decide.
 */
export function chooseThresholds(
  rows: readonly ScoredRow[],
  calibration: Calibration,
): Readonly<Record<Role, number>> {
  return { cto: chooseThreshold(rows, calibration, 'cto'), cio: chooseThreshold(rows, calibration, 'cio') };
}

function chooseThreshold(rows: readonly ScoredRow[], calibration: Calibration, role: Role): number {
  const answers = rows.flatMap(({ label, scores }) => {
    const probabilities = calibratedProbabilities(calibration, scores);
    const own = probabilities[owners.indexOf(role)] ?? 0;
    const other = probabilities[owners.indexOf(role === 'cto' ? 'cio' : 'cto')] ?? 0;
    return own >= other ? [{ probability: own, isRight: label === role }] : [];
  });
  for (let step = lowest * 100; step < 100; step++) {
    const given = answers.filter(({ probability }) => probability >= step / 100);
    const right = given.filter(({ isRight }) => isRight).length;
    if ((right + 19) / (given.length + 20) >= targetPrecision) return step / 100;
  }
  return 0.99;
}
