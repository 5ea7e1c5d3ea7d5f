import { nameFeatures, partsOf } from '../server/src/attribution/featureNames';
import { readDuty } from '../server/src/attribution/features';
import { contextOf, owners, type CorpusRow } from './corpus';
import { trainSoftmaxRegression, type TrainingRow } from './softmaxRegression';

/** A trained model before rounding: the weights of feature `f` towards class `c` stand at `f * 3 + c`. */
export interface TrainedModel {
  readonly features: readonly string[];
  readonly weights: Float64Array;
}

/** Rarer features are left out: their weights would be guesses. Pairs are many and say little beyond concepts and words. */
function fewestOccurrences(feature: string): number {
  if (isWordBeside(feature)) return 15;
  return isWordPair(feature) ? 10 : 3;
}

/** Words that say nothing about whose the duty is by standing in one text with a concept. */
const functionWords = new Set(
  'the a an of to and in for that with on by as is are it its or from at this their be'.split(' '),
);

/** Whether a feature is a word beside a group of concepts. */
function isWordBeside(feature: string): boolean {
  return feature.startsWith('b:');
}

function saysNothing(feature: string): boolean {
  return isWordBeside(feature) && functionWords.has(partsOf(feature)?.[0] ?? '');
}

/** Whether a feature is a pair of neighbouring words. */
function isWordPair(feature: string): boolean {
  return feature.includes(' ') && !feature.includes(':');
}

/**
 * How much a row counts. Real duties in other words are what users write; those written down from memory come near, then rows in the register
 * of real texts; the concrete, inventive ones teach contrasts but not frequencies.
 */
export function rowWeight({ slice }: CorpusRow): number {
  if (isRestated(slice)) return 2;
  if (slice.startsWith('recalled-')) return 1;
  if (slice.startsWith('real-')) return 0.5;
  return slice.startsWith('concrete-') ? 0.15 : 0.5;
}

/** Whether a slice holds real duties, restated in other words, whose labels are those of blind readers. */
export function isRestated(slice: string): boolean {
  return slice.startsWith('restated-');
}

/** How strongly a feature's weight is held near zero: knowledge may speak louder than single words. */
function penaltyOf(feature: string): number {
  if (
    /^(?:g:|sum:)/u.test(feature) ||
    feature === 'bias' ||
    feature === 'metric' ||
    feature === 'set-aside' ||
    feature === 'collaboration'
  )
    return 4;
  if (feature.startsWith('c:')) return 4;
  if (isWordBeside(feature)) return 30;
  return feature.startsWith('p:') ? 8 : 10;
}

/** Pairs are many and say little each: only those of which a weight is at least this are kept. */
const leastPairWeight = 0.08;

/**
 * Fits the weights to labelled rows, and once more without the pairs that turned out to say little. Deterministic.
 *
 * Half of each row is learned without its concepts, but for the company in which they put its words. Knowledge was often written with a row in
 * view and explains it better than it will explain the next one; so words learn to speak for themselves, and a text whose concepts the lexicon
 * does not know is not lost.
 */
export function fitModel(rows: readonly CorpusRow[]): TrainedModel {
  const read = rows.map((row) => {
    const reading = readDuty(row.text, contextOf(row));
    const names = nameFeatures(reading);
    const itsWords = [...nameFeatures({ ...reading, concepts: [] }), ...names.filter(isWordBeside)];
    return { names, itsWords, label: owners.indexOf(row.label), weight: rowWeight(row) / 2 };
  });
  const examples = read.flatMap(({ names, itsWords, label, weight }): readonly Example[] => [
    { names, label, weight },
    { names: itsWords, label, weight },
  ]);
  const frequent = frequentFeatures(read.map(({ names }) => names));
  const model = fitExamples(examples, frequent, 120);
  const telling = model.features.filter(
    (name, f) => partsOf(name) === undefined || strengthOf(model, f) >= leastPairWeight,
  );
  return fitExamples(examples, telling, 60, model);
}

/** The features of a row as it is learned. */
interface Example {
  readonly names: readonly string[];
  readonly label: number;
  readonly weight: number;
}

function frequentFeatures(names: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .flatMap(([name, count]) => (count >= fewestOccurrences(name) && !saysNothing(name) ? [name] : []))
    .sort();
}

function fitExamples(
  examples: readonly Example[],
  features: readonly string[],
  iterations: number,
  before?: TrainedModel,
): TrainedModel {
  const ids = new Map(features.map((name, id) => [name, id]));
  const trainingRows = examples.map(({ names, label, weight }): TrainingRow => {
    const indices = Int32Array.from(names.flatMap((name) => ids.get(name) ?? []));
    return { indices, values: new Float64Array(indices.length).fill(1), label, weight };
  });
  const weights = trainSoftmaxRegression(trainingRows, {
    classes: owners.length,
    features: features.length,
    penalties: Float64Array.from(features, penaltyOf),
    iterations,
    ...(before === undefined ? {} : { start: weightsOf(before, features) }),
  });
  return { features, weights };
}

/** What a model knows of some of its features. */
function weightsOf({ features, weights }: TrainedModel, some: readonly string[]): Float64Array {
  const ids = new Map(features.map((name, id) => [name, id]));
  return Float64Array.from(
    some.flatMap((name) => owners.map((_, c) => weights[(ids.get(name) ?? 0) * owners.length + c] ?? 0)),
  );
}

function strengthOf({ weights }: TrainedModel, feature: number): number {
  return Math.max(...owners.map((_, c) => Math.abs(weights[feature * owners.length + c] ?? 0)));
}

/** Scores of a text under a model, in the order of `owners`. */
export function createScorer({
  features,
  weights,
}: TrainedModel): (text: string, context: ReturnType<typeof contextOf>) => readonly number[] {
  const ids = new Map(features.map((name, id) => [name, id]));
  return (text, context) => {
    const scores = owners.map(() => 0);
    for (const name of nameFeatures(readDuty(text, context))) {
      const id = ids.get(name);
      if (id === undefined) continue;
      owners.forEach((_, c) => (scores[c] = (scores[c] ?? 0) + (weights[id * owners.length + c] ?? 0)));
    }
    return scores;
  };
}
