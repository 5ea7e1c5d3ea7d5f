import type { Owner } from '../roles/role';
import type { Probabilities } from './attribution';
import { featureNames } from './featureNames';
import { collectFeatures, type FeatureSink, highestSum, type Reading } from './features';
import compiled from './generated/model.json';
import { concepts, groups, type ConceptGroup } from './lexicon/lexicon';
import { readModel } from './modelText';

/** Sums of the weights towards each owner; larger is likelier. */
export type Scores = Readonly<Record<Owner, number>>;

const { features, calibration, threshold, scale, ...model } = readModel(compiled);
const ids = new Map<string, number>(features.map((name, id) => [name, id]));
const weights = Float64Array.from(model.weights, (weight) => weight * scale);
const unknown = -1;
const idOf = (name: string): number => ids.get(name) ?? unknown;

/** Ids of the features with long names, resolved once so that these are not built while text is read. */
const conceptIds = new Map(concepts.map((concept) => [concept, idOf(featureNames.concept(concept.name))]));
const groupIds = new Map(groups.map((group) => [group, readGroupIds(group.name)]));
const pairIds = new Map(groups.map((group) => [group, new Map<ConceptGroup, number>()]));
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
      add(idOf(featureNames.wordPair(first, second)));
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
      add(idOfPair(first.concept.group, second.concept.group));
    },
    sums(cto, cio, shared) {
      add(sumIds.both[cto]?.[cio] ?? unknown);
      add(sumIds.cto[cto] ?? unknown);
      add(sumIds.cio[cio] ?? unknown);
      add(sumIds.shared[shared] ?? unknown);
    },
  };
}

/** There are thousands of pairs and a text has a few: each is looked up when it is first met. */
function idOfPair(first: ConceptGroup, second: ConceptGroup): number {
  const known = pairIds.get(first)?.get(second);
  if (known !== undefined) return known;
  const id = idOf(featureNames.groupPair(first.name, second.name));
  pairIds.get(first)?.set(second, id);
  return id;
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
