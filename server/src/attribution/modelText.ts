import { addSteps, foldSign, readNumbers, stepsBetween, unfoldSign, writeNumbers } from './numberText';
import { readWords, writeWords } from './wordText';

/** A trained model. */
export interface Model {
  /** Probability from which on a role is answered. */
  readonly threshold: number;
  readonly calibration: { readonly slope: number; readonly shift: readonly number[] };
  readonly scale: number;
  /** Features that are no pairs: first those that the lexicon has names for, in its order, then the others in alphabetical order. */
  readonly names: readonly string[];
  /** Features that are pairs of others: two numbers of names for each, rising. */
  readonly pairs: Int32Array;
  /** First those of the names, then those of the pairs: of feature `f` towards class `c` at `f * 3 + c`, in multiples of `scale`. */
  readonly weights: Int32Array;
}

/** What a lexicon has names for, which a model need not repeat. */
export interface LexiconNames {
  /** Differs from one lexicon to another if the names do. */
  readonly edition: string;
  readonly names: readonly string[];
}

/** A model as it is shipped. */
export interface CompactModel extends Omit<Model, 'names' | 'pairs' | 'weights'> {
  /** The edition of the lexicon that it was trained with. */
  readonly lexicon: string;
  /** Which of the lexicon's names it knows: how far each is from the one before. */
  readonly known: string;
  /** The names that the lexicon does not have. */
  readonly names: string;
  /** How far the first number of each pair is from that of the pair before; the second likewise, from 0 where the first differs. */
  readonly pairs: string;
  readonly weights: string;
}

export function writeModel({ names, pairs, weights, ...rest }: Model, lexicon: LexiconNames): CompactModel {
  const numbers = new Map(lexicon.names.map((name, number) => [name, number]));
  return {
    ...rest,
    lexicon: lexicon.edition,
    known: writeNumbers(stepsBetween(names.flatMap((name) => numbers.get(name) ?? []))),
    names: writeWords(names.filter((name) => !numbers.has(name))),
    pairs: writeNumbers(stepsOf(pairs)),
    weights: writeNumbers(Array.from(weights, foldSign)),
  };
}

/** @throws Error when it was trained with another edition of the lexicon, whose names had other numbers */
export function readModel(
  { lexicon: edition, known, names, pairs, weights, ...rest }: CompactModel,
  lexicon: LexiconNames,
): Model {
  if (edition !== lexicon.edition) throw new Error('model: trained with another lexicon (npm run train)');
  const inLexicon = Array.from(addSteps(readNumbers(known)), (number) => lexicon.names[number] ?? '');
  return {
    ...rest,
    names: [...inLexicon, ...readWords(names)],
    pairs: addUp(readNumbers(pairs)),
    weights: readNumbers(weights).map(unfoldSign),
  };
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
