import { foldSign, readNumbers, unfoldSign, writeNumbers } from './numberText';

/** A trained model. */
export interface Model {
  /** Probability from which on a role is answered. */
  readonly threshold: number;
  readonly calibration: { readonly slope: number; readonly shift: readonly number[] };
  readonly scale: number;
  /** Features that are no pairs, in alphabetical order. */
  readonly names: readonly string[];
  /** Features that are pairs of others: two numbers of names for each, rising. */
  readonly pairs: Int32Array;
  /** First those of the names, then those of the pairs: of feature `f` towards class `c` at `f * 3 + c`, in multiples of `scale`. */
  readonly weights: Int32Array;
}

/** A model as it is shipped. */
export interface CompactModel extends Omit<Model, 'names' | 'pairs' | 'weights'> {
  /** How many characters each name shares with the one before it. */
  readonly shared: string;
  /** The rest of each name, one a line. */
  readonly names: string;
  /** How far the first number of each pair is from that of the pair before; the second likewise, from 0 where the first differs. */
  readonly pairs: string;
  readonly weights: string;
}

export function writeModel({ names, pairs, weights, ...rest }: Model): CompactModel {
  const shared = names.map((name, f) => sharedLength(names[f - 1] ?? '', name));
  return {
    ...rest,
    shared: writeNumbers(shared),
    names: names.map((name, f) => name.slice(shared[f])).join('\n'),
    pairs: writeNumbers(stepsOf(pairs)),
    weights: writeNumbers(Array.from(weights, foldSign)),
  };
}

export function readModel({ shared, names, pairs, weights, ...rest }: CompactModel): Model {
  const lengths = readNumbers(shared);
  let name = '';
  return {
    ...rest,
    names: names.split('\n').map((ending, f) => (name = name.slice(0, lengths[f]) + ending)),
    pairs: addUp(readNumbers(pairs)),
    weights: readNumbers(weights).map(unfoldSign),
  };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function stepsOf(pairs: Int32Array): readonly number[] {
  const steps: number[] = [];
  let before = [0, 0];
  for (let i = 0; i < pairs.length; i += 2) {
    const [first = 0, second = 0] = pairs.subarray(i, i + 2);
    const [firstBefore = 0, secondBefore = 0] = before;
    steps.push(first - firstBefore, first === firstBefore ? second - secondBefore : second);
    before = [first, second];
  }
  return steps;
}

function addUp(steps: Int32Array): Int32Array {
  const pairs = new Int32Array(steps.length);
  let first = 0;
  let second = 0;
  for (let i = 0; i < steps.length; i += 2) {
    const step = steps[i] ?? 0;
    first += step;
    second = (step === 0 ? second : 0) + (steps[i + 1] ?? 0);
    pairs[i] = first;
    pairs[i + 1] = second;
  }
  return pairs;
}
