import type { Owner } from '../roles/role';
import type { Probabilities } from './attribution';
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

/**
 * Whose duty it is: the likelier role, if it is likely enough; otherwise nobody's alone. The thresholds are set for precision, since a
 * wrong underline costs more than a missed one.
 */
export function ownerOf({ cto, cio }: Probabilities): Owner {
  if (cto >= cio) return cto >= compiled.thresholds.cto ? 'cto' : 'shared';
  return cio >= compiled.thresholds.cio ? 'cio' : 'shared';
}
