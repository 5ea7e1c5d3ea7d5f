import type { Owner } from '../server/src/roles/role';
import { owners } from './corpus';
import { softmaxInPlace } from './softmaxRegression';

/** Makes probabilities honest: scores are multiplied by `slope`, then `shift` is added to each owner's. */
export interface Calibration {
  readonly slope: number;
  readonly shift: readonly number[];
}

/** A labelled text with its scores in the order of `owners`. */
export interface ScoredRow {
  readonly label: Owner;
  readonly scores: readonly number[];
}

/** Probabilities of calibrated scores, in the order of `owners`. */
export function calibratedProbabilities(
  { slope, shift }: Calibration,
  scores: readonly number[],
): Float64Array {
  return softmaxInPlace(Float64Array.from(scores, (score, c) => score * slope + (shift[c] ?? 0)));
}

const rounds = 1000;
const rate = 0.1;
/** Holds the shifts near zero, since a sample says little about how frequent each owner's duties are elsewhere. */
const shiftPenalty = 0.02;

/** Fits slope and shifts to labelled rows by gradient descent on the mean log loss. Deterministic; rounded to three decimals. */
export function calibrate(rows: readonly ScoredRow[]): Calibration {
  let slope = 1;
  let shift = owners.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    let slopeGradient = 0;
    const shiftGradient = shift.map((value) => shiftPenalty * value);
    for (const { label, scores } of rows) {
      const probabilities = calibratedProbabilities({ slope, shift }, scores);
      owners.forEach((owner, c) => {
        const error = ((probabilities[c] ?? 0) - (owner === label ? 1 : 0)) / rows.length;
        slopeGradient += error * (scores[c] ?? 0);
        shiftGradient[c] = (shiftGradient[c] ?? 0) + error;
      });
    }
    slope -= rate * slopeGradient;
    shift = shift.map((value, c) => value - rate * (shiftGradient[c] ?? 0));
  }
  return { slope: round3(slope), shift: shift.map(round3) };
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
