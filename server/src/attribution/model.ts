import type { Owner } from '../roles/role';
import type { Probabilities } from './attribution';
import { featureNames } from './featureNames';
import { collectFeatures, type FeatureSink, highestSum, type Reading } from './features';
import compiled from './generated/model.json';
import { concepts, groups } from './lexicon/lexicon';

/** Sums of the weights towards each owner; larger is likelier. */
export type Scores = Readonly<Record<Owner, number>>;

const ids = new Map<string, number>(compiled.features.map((name, id) => [name, id]));
const weights = Float64Array.from(compiled.weights, (weight) => weight * compiled.scale);
const unknown = -1;
const idOf = (name: string): number => ids.get(name) ?? unknown;

/** Ids of the features with structured names, resolved once so that no name is built while text is read. */
const wordPairs = readWordPairs();
const conceptIds = new Map(concepts.map((concept) => [concept, idOf(featureNames.concept(concept.name))]));
const groupIds = new Map(groups.map((group) => [group, readGroupIds(group.name)]));
const pairIds = new Map(
  groups.map((first) => [
    first,
    new Map(groups.map((second) => [second, idOf(featureNames.groupPair(first.name, second.name))])),
  ]),
);
const sumIds = readSumIds();

/**
 * Adds up what the model knows about a reading.
 *
 * @param isPassedOver tokens that do not count, as for `collectFeatures`
 */
export function scoresOf(reading: Reading, isPassedOver?: readonly boolean[]): Scores {
  const sums = [0, 0, 0];
  collectFeatures(reading, createSink(sums), isPassedOver);
  const [cto = 0, cio = 0, shared = 0] = sums;
  return { cto, cio, shared };
}

/** Turns scores into calibrated probabilities. */
export function probabilitiesOf(scores: Scores): Probabilities {
  const { slope, shift } = compiled.calibration;
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
 * Whose duty it is: the likelier role, if it is likely enough; otherwise nobody's alone. The thresholds are set for precision, since a
 * wrong underline costs more than a missed one.
 */
export function ownerOf({ cto, cio }: Probabilities): Owner {
  if (cto >= cio) return cto >= compiled.thresholds.cto ? 'cto' : 'shared';
  return cio >= compiled.thresholds.cio ? 'cio' : 'shared';
}

function createSink(sums: number[]): FeatureSink {
  const add = (id: number): void => {
    if (id === unknown) return;
    sums[0] = (sums[0] ?? 0) + (weights[id * 3] ?? 0);
    sums[1] = (sums[1] ?? 0) + (weights[id * 3 + 1] ?? 0);
    sums[2] = (sums[2] ?? 0) + (weights[id * 3 + 2] ?? 0);
  };
  return {
    whole(name) {
      add(idOf(name));
    },
    word(lemma) {
      add(idOf(lemma));
    },
    wordPair(first, second) {
      add(wordPairs.get(first)?.get(second) ?? unknown);
    },
    concept({ concept }) {
      add(conceptIds.get(concept) ?? unknown);
    },
    group({ concept: { group, strength } }) {
      const found = groupIds.get(group);
      add(found?.any ?? unknown);
      add(found?.byStrength[strength] ?? unknown);
    },
    groupPair(first, second) {
      add(pairIds.get(first.concept.group)?.get(second.concept.group) ?? unknown);
    },
    sums(cto, cio, shared) {
      add(sumIds.both[cto]?.[cio] ?? unknown);
      add(sumIds.cto[cto] ?? unknown);
      add(sumIds.cio[cio] ?? unknown);
      add(sumIds.shared[shared] ?? unknown);
    },
  };
}

function readWordPairs(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const pairs = new Map<string, Map<string, number>>();
  compiled.features.forEach((name, id) => {
    const space = name.indexOf(' ');
    if (space === -1 || /^[cgp]:/u.test(name)) return;
    const first = name.slice(0, space);
    const seconds = pairs.get(first) ?? new Map<string, number>();
    seconds.set(name.slice(space + 1), id);
    pairs.set(first, seconds);
  });
  return pairs;
}

function readGroupIds(name: string): { readonly any: number; readonly byStrength: readonly number[] } {
  return {
    any: idOf(featureNames.group(name)),
    byStrength: [0, 1, 2, 3].map((strength) => idOf(featureNames.groupStrength(name, strength))),
  };
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
