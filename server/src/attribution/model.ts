import type { Owner } from '../roles/role';
import type { Probabilities } from './attribution';
import { featureNames, lexiconNames } from './featureNames';
import { collectFeatures, type FeatureSink, highestSum, type Reading } from './features';
import compiled from './generated/model.json';
import { rememberByWord } from './language/words';
import { concepts, groups } from './lexicon/lexicon';
import { readModel } from './modelText';

/** How far a text leans towards each owner, compared with `shared`, which has 0 unless terms speak; larger is likelier. */
export type Scores = Readonly<Record<Owner, number>>;

const { names, pairs, weights, calibration, threshold, scale } = readModel(compiled, lexiconNames);
const ids = new Map<string, number>(names.map((name, id) => [name, id]));
const unknown = -1;
const idOf = (name: string): number => ids.get(name) ?? unknown;
const idOfWord = rememberByWord((lemma) => idOf(featureNames.word(lemma)));
const pairIds = readPairIds();

/** Ids of the features with long names, resolved once so that these are not built while text is read. */
const conceptIds = concepts.map(({ name }) => idOf(featureNames.concept(name)));
const groupIds = groups.map(({ name }) => idOf(featureNames.group(name)));
const groupStrengthIds = groups.map(({ name }) =>
  [0, 1, 2, 3].map((strength) => idOf(featureNames.groupStrength(name, strength))),
);
const sumIds = readSumIds();

/**
 * Adds up what the model knows about a reading.
 *
 * @param isPassedOver tokens that do not count, as for `collectFeatures`
 */
export function scoresOf(reading: Reading, isPassedOver?: readonly boolean[]): Scores {
  const sums = { cto: 0, cio: 0, shared: 0 };
  collectFeatures(reading, createSink(reading, sums), isPassedOver);
  return sums;
}

/** Turns scores into calibrated probabilities. */
export function probabilitiesOf(scores: Scores): Probabilities {
  const { slope, shift } = calibration;
  const cto = scores.cto * slope + (shift[0] ?? 0);
  const cio = scores.cio * slope + (shift[1] ?? 0);
  const shared = scores.shared * slope + (shift[2] ?? 0);
  const highest = Math.max(cto, cio, shared);
  const powers = {
    cto: Math.exp(cto - highest),
    cio: Math.exp(cio - highest),
    shared: Math.exp(shared - highest),
  };
  const sum = powers.cto + powers.cio + powers.shared;
  return { cto: powers.cto / sum, cio: powers.cio / sum, shared: powers.shared / sum };
}

/**
 * Whose duty it is: the likelier role, if it is likely enough; otherwise nobody's alone. The threshold is set for precision, since a
 * wrong underline costs more than a missed one.
 */
export function ownerOf({ cto, cio }: Probabilities): Owner {
  if (Math.max(cto, cio) < threshold) return 'shared';
  return cto >= cio ? 'cto' : 'cio';
}

function createSink({ tokens }: Reading, sums: { cto: number; cio: number }): FeatureSink {
  const words = tokens.map(idOfWord);
  const wordAt = (at: number): number => words[at] ?? unknown;
  const add = (id: number): void => {
    if (id === unknown) return;
    sums.cto += (weights[id * 2] ?? 0) * scale;
    sums.cio += (weights[id * 2 + 1] ?? 0) * scale;
  };
  return {
    whole(name) {
      add(idOf(name));
    },
    word(at) {
      add(wordAt(at));
    },
    wordPair(at) {
      add(idOfPair(wordAt(at), wordAt(at + 1)));
    },
    concept({ concept }) {
      add(conceptIds[concept.number] ?? unknown);
    },
    group({ concept: { group, strength } }) {
      add(groupIds[group.number] ?? unknown);
      add(groupStrengthIds[group.number]?.[strength] ?? unknown);
    },
    groupPair(first, second) {
      const a = groupIds[first.concept.group.number] ?? unknown;
      const b = groupIds[second.concept.group.number] ?? unknown;
      add(idOfPair(Math.min(a, b), Math.max(a, b)));
    },
    wordBeside(at, { concept: { group } }) {
      add(idOfPair(wordAt(at), groupIds[group.number] ?? unknown));
    },
    sums(cto, cio, shared) {
      add(sumIds.both[cto]?.[cio] ?? unknown);
      add(sumIds.cto[cto] ?? unknown);
      add(sumIds.cio[cio] ?? unknown);
      add(sumIds.shared[shared] ?? unknown);
    },
  };
}

function readPairIds(): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let i = 0; i < pairs.length; i += 2)
    found.set((pairs[i] ?? 0) * names.length + (pairs[i + 1] ?? 0), names.length + i / 2);
  return found;
}

function idOfPair(first: number, second: number): number {
  if (first === unknown || second === unknown) return unknown;
  return pairIds.get(first * names.length + second) ?? unknown;
}

function readSumIds() {
  const steps = Array.from({ length: highestSum + 1 }, (_, sum) => sum);
  return {
    both: steps.map((cto) => steps.map((cio) => idOf(featureNames.sums(cto, cio)))),
    cto: steps.map((sum) => idOf(featureNames.sum('cto', sum))),
    cio: steps.map((sum) => idOf(featureNames.sum('cio', sum))),
    shared: steps.map((sum) => idOf(featureNames.sum('shared', sum))),
  };
}
