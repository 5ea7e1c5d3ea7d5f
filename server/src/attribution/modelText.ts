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
  /**
   * First those of the names, then those of the pairs: of feature `f` towards the CTO at `f * 2`, towards the CIO after it, both compared
   * with its weight towards shared, in multiples of `scale`.
   */
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
  /** For each first number of pairs how far it is from the one before, how many pairs it begins, and for each how far the second is from the one before. */
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

/** For each first number how far it is from the one before, how many pairs it begins, and how far each second number is from the one before. */
function stepsOf(pairs: Int32Array): readonly number[] {
  const seconds = new Map<number, number[]>();
  for (let i = 0; i < pairs.length; i += 2) {
    const [first = 0, second = 0] = pairs.subarray(i, i + 2);
    const begun = seconds.get(first);
    if (begun === undefined) seconds.set(first, [second]);
    else begun.push(second);
  }
  let before = 0;
  return [...seconds].flatMap(([first, begun]) => {
    const step = first - before;
    before = first;
    return [step, begun.length, ...stepsBetween(begun)];
  });
}

function addUp(steps: Int32Array): Int32Array {
  const pairs = new Int32Array(steps.length * 2);
  let length = 0;
  let first = 0;
  for (let at = 0; at < steps.length;) {
    first += steps[at++] ?? 0;
    let left = steps[at++] ?? 0;
    for (let second = 0; left > 0; left--) {
      second += steps[at++] ?? 0;
      pairs[length++] = first;
      pairs[length++] = second;
    }
  }
  return pairs.subarray(0, length);
}
