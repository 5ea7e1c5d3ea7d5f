import { foldSign, readNumbers, unfoldSign, writeNumbers } from './numberText';

/** A trained model: the weights of feature `f` towards class `c` stand at `f * 3 + c`, in multiples of `scale`. */
export interface Model {
  /** Probability from which on a role is answered. */
  readonly threshold: number;
  readonly calibration: { readonly slope: number; readonly shift: readonly number[] };
  readonly scale: number;
  /** In alphabetical order. */
  readonly features: readonly string[];
  readonly weights: readonly number[];
}

/** A model as it is shipped: what a name shares with the one before it is left out. */
export interface CompactModel extends Omit<Model, 'features' | 'weights'> {
  /** How many characters each name shares with the one before it. */
  readonly shared: string;
  /** The rest of each name, one a line. */
  readonly names: string;
  readonly weights: string;
}

export function writeModel({ features, weights, ...rest }: Model): CompactModel {
  const shared = features.map((name, f) => sharedLength(features[f - 1] ?? '', name));
  return {
    ...rest,
    shared: writeNumbers(shared),
    names: features.map((name, f) => name.slice(shared[f])).join('\n'),
    weights: writeNumbers(weights.map(foldSign)),
  };
}

export function readModel({ shared, names, weights, ...rest }: CompactModel): Model {
  const lengths = readNumbers(shared);
  let name = '';
  const features = names.split('\n').map((ending, f) => (name = name.slice(0, lengths[f]) + ending));
  return { ...rest, features, weights: Array.from(readNumbers(weights), unfoldSign) };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
