import compiled from './generated/model.json';

/** Weights of one feature towards `cto`, `cio` and `shared`. */
export type FeatureWeights = readonly [number, number, number];

const weights = new Map<string, FeatureWeights>();
compiled.features.forEach((name, i) => {
  weights.set(name, [at(i * 3), at(i * 3 + 1), at(i * 3 + 2)]);
});

function at(index: number): number {
  return (compiled.weights[index] ?? 0) * compiled.scale;
}

/** Weights of a feature; undefined for one that training did not keep. */
export function weightsOf(feature: string): FeatureWeights | undefined {
  return weights.get(feature);
}

/** Probability that an owner must reach to be answered; below it the answer is `shared`. */
export const ownerThreshold: number = compiled.ownerThreshold;
