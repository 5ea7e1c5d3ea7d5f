import { lexiconNames, partsOf } from '../server/src/attribution/featureNames';
import { writeModel, type Model } from '../server/src/attribution/modelText';
import { calibrate, type Calibration } from './calibration';
import { contextOf, owners, type CorpusRow } from './corpus';
import type { SampleRow } from './sample';
import { chooseThreshold } from './threshold';
import { createScorer, fitModel, type TrainedModel } from './fitModel';

/** Weights are shipped as whole multiples of this. */
const weightScale = 0.01;

/** Real duties on which calibration and threshold are set. Their rows are read by the trainer alone. */
export const calibrationSamples: readonly string[] = [
  'training/sample/sealed.tsv',
  'training/sample/sealed-third.tsv',
];

/**
 * Trains on the whole corpus and returns the text of the shipped model file.
 *
 * Calibration and threshold are set on real duties that the model has not seen. Those of the corpus would flatter: knowledge was added
 * with their errors in view.
 */
export function trainShippedModel(rows: readonly CorpusRow[], sample: readonly SampleRow[]): string {
  const model = fitModel(rows);
  const score = createScorer(model);
  const real = sample.map((row) => ({ label: row.label, scores: score(row.text, contextOf(row)) }));
  const calibration = calibrate(real);
  return serialize(model, calibration, chooseThreshold(real, calibration));
}

function serialize({ features, weights }: TrainedModel, calibration: Calibration, threshold: number): string {
  const kept = features.flatMap((name, f) => {
    const [cto = 0, cio = 0, shared = 0] = owners.map((_, c) => weights[f * owners.length + c] ?? 0);
    const towards = [cto - shared, cio - shared].map((weight) => Math.round(weight / weightScale));
    return towards.some((weight) => weight !== 0) ? [{ name, weights: towards }] : [];
  });
  const model = { threshold, calibration, scale: weightScale, ...divide(kept) };
  return `${JSON.stringify(writeModel(model, lexiconNames))}\n`;
}

interface WeightedFeature {
  readonly name: string;
  /** Towards the CTO and the CIO, compared with shared. */
  readonly weights: readonly number[];
}

/** Parts the pairs from the other features; those that only pairs are made of weigh nothing. */
export function divide(features: readonly WeightedFeature[]): Pick<Model, 'names' | 'pairs' | 'weights'> {
  const weightsOf = new Map(features.map(({ name, weights }) => [name, weights]));
  const used = new Set(features.flatMap(({ name }) => partsOf(name) ?? [name]));
  const known = lexiconNames.names.filter((name) => used.has(name));
  const names = [...new Set([...known, ...[...used].sort()])];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const pairs = features
    .flatMap(({ name, weights }) => {
      const parts = partsOf(name)?.map((part) => numbers.get(part) ?? 0);
      return parts === undefined ? [] : [{ parts, weights }];
    })
    .sort(({ parts: a }, { parts: b }) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0));
  return {
    names,
    pairs: Int32Array.from(pairs.flatMap(({ parts }) => parts)),
    weights: Int32Array.from([
      ...names.flatMap((name) => weightsOf.get(name) ?? [0, 0]),
      ...pairs.flatMap(({ weights }) => weights),
    ]),
  };
}
