import { calibratedProbabilities, type Calibration, type ScoredRow } from './calibration';
import { owners } from './corpus';

/**
 * The share of answers that must be right, at least, among those that the threshold lets through. A little above what is promised, since the
 * figures of the sets that set the threshold were read after each round.
 */
export const targetPrecision = 0.96;

/** No answer is given that is more likely wrong than right. */
const lowest = 0.5;

/**
 * The lowest probability, in steps of 0.01, from which on answers reach the target precision on the rows. One threshold for both roles:
 * one for each would rest on too few duties, and the probabilities are calibrated. One wrong and nineteen right answers are assumed beforehand, so that a
 * handful of lucky rows does not decide.
 */
export function chooseThreshold(rows: readonly ScoredRow[], calibration: Calibration): number {
  const answers = rows.map(({ label, scores }) => {
    const probabilities = calibratedProbabilities(calibration, scores);
    const [cto = 0, cio = 0] = [probabilities[owners.indexOf('cto')], probabilities[owners.indexOf('cio')]];
    return { probability: Math.max(cto, cio), isRight: label === (cto >= cio ? 'cto' : 'cio') };
  });
  for (let step = lowest * 100; step < 100; step++) {
    const given = answers.filter(({ probability }) => probability >= step / 100);
    const right = given.filter(({ isRight }) => isRight).length;
    if ((right + 19) / (given.length + 20) >= targetPrecision) return step / 100;
  }
  return 0.99;
}
