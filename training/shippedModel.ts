import { writeModel } from '../server/src/attribution/modelText';
import { calibrate, type Calibration, type ScoredRow } from './calibration';
import { contextOf, owners, type CorpusRow } from './corpus';
import { crossScore } from './crossValidation';
import type { SampleRow } from './sample';
import { chooseThreshold } from './threshold';
import { createScorer, fitModel, type TrainedModel } from './fitModel';

const folds = 3;

/** Weights are shipped as whole multiples of this. */
const weightScale = 0.01;

/** Pairs are many and say little each: only those that say at least this much ship. */
const leastPairWeight = 0.06;

/**
 * Trains on the whole corpus and returns the text of the shipped model file.
 *
 * Calibration and threshold are set on duties that the scoring model has not seen: the corpus rows in the register of real texts, by
 * cross-validation, and the half of the real sample that is looked at. The rows of the corpus count so that the owners' shares
 * are those of the sample, since precision depends on how frequent each owner's duties are.
 */
export function trainShippedModel(rows: readonly CorpusRow[], sample: readonly SampleRow[]): string {
  const model = fitModel(rows);
  const score = createScorer(model);
  const real = sample.map((row): ScoredRow => ({
    label: row.label,
    scores: score(row.text, contextOf(row)),
    weight: 1,
  }));
  const held = crossScore(rows, folds).filter(({ row }) => row.slice.startsWith('real-'));
  const shares = new Map(
    owners.map((owner) => [
      owner,
      real.filter(({ label }) => label === owner).length /
        held.filter(({ row }) => row.label === owner).length,
    ]),
  );
  const written = held.map(({ row, scores }): ScoredRow => ({
    label: row.label,
    scores,
    weight: shares.get(row.label) ?? 1,
  }));
  const calibration = calibrate([...written, ...real]);
  return serialize(model, calibration, chooseThreshold([...written, ...real], calibration));
}

function serialize({ features, weights }: TrainedModel, calibration: Calibration, threshold: number): string {
  const rounded = features.map((_, f) =>
    owners.map((__, c) => Math.round((weights[f * owners.length + c] ?? 0) / weightScale)),
  );
  const kept = features.flatMap((name, f) => {
    const weights = rounded[f] ?? [];
    const least = isPair(name) ? leastPairWeight / weightScale : 1;
    return weights.some((weight) => Math.abs(weight) >= least) ? [{ name, weights }] : [];
  });
  const compact = writeModel({
    threshold,
    calibration,
    scale: weightScale,
    features: kept.map(({ name }) => name),
    weights: kept.flatMap((feature) => feature.weights),
  });
  return `${JSON.stringify(compact)}\n`;
}

function isPair(feature: string): boolean {
  return feature.startsWith('p:') || (feature.includes(' ') && !feature.includes(':'));
}
