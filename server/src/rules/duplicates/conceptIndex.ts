import type { ConceptReader, Concepts } from './dutyConcepts';
import { createConceptReader } from './dutyConcepts';
import { sameDutyThreshold, setsOf, similarityOfConcepts } from './similarity';

/** Finds texts that say the same as another. Duties with the same concepts are kept as one, so that copies cost nothing. */
export interface ConceptIndex<T> {
  add(text: string, value: T): void;
  remove(text: string, value: T): void;
  /**
   * Values of the duties that are the same by meaning, by how similar they are; ties in the order of their addition. A value may come
   * twice, for the whole of its duty and for the core.
   */
  similarTo(text: string): readonly Similar<T>[];
}

/** Duties with the same concepts, as found from a text. */
export interface Similar<T> {
  readonly similarity: number;
  /** In the order of their addition. */
  readonly values: ReadonlySet<T>;
}

interface Group<T> extends Meaning {
  readonly values: Set<T>;
  /** Counts the groups in the order of their making. */
  readonly order: number;
}

interface Meaning {
  readonly concepts: Concepts;
  /** Weight of all its concepts. */
  readonly total: number;
}

interface Match<T> extends Similar<T> {
  readonly group: Group<T>;
}

/** What was found for a text, kept true while groups come and go. */
interface Remembered<T> {
  readonly meanings: readonly Meaning[];
  matches: Match<T>[];
}

const rememberedTexts = 20_000;

/** With more changes between two look-ups it is cheaper to forget what was found. */
const mostChanges = 64;

/**
 * Makes an empty index. A look-up probes concepts from the rarest on and stops when what is left could not make a text similar enough, so
 * that common words are seldom followed and the cost of many texts stays near-linear. What it finds is remembered: after an edit
 * nearly all texts are the same.
 */
export function createConceptIndex<T>(conceptsOf: ConceptReader = createConceptReader()): ConceptIndex<T> {
  const groups = new Map<string, Group<T>>();
  const postings = new Map<string, Set<Group<T>>>();
  const remembered = new Map<string, Remembered<T>>();
  let changes = 0;
  let made = 0;

  const noteChange = (apply: (found: Remembered<T>) => void): void => {
    if (++changes > mostChanges) remembered.clear();
    for (const found of remembered.values()) apply(found);
  };
  const candidatesFor = ({ concepts, total }: Meaning): ReadonlySet<Group<T>> => {
    if (![...concepts.keys()].some((concept) => postings.has(concept))) return new Set();
    const rarestFirst = [...concepts]
      .map(([concept, weight]) => ({ weight, found: postings.get(concept) }))
      .sort((a, b) => (a.found?.size ?? 0) - (b.found?.size ?? 0));
    const [least, most] = [sameDutyThreshold * total, total / sameDutyThreshold];
    let left = total;
    const candidates = new Set<Group<T>>();
    for (const { weight, found } of rarestFirst) {
      if (left < least) break;
      for (const group of found ?? []) if (group.total >= least && group.total <= most) candidates.add(group);
      left -= weight;
    }
    return candidates;
  };

  const addTo = (concepts: Concepts, value: T): void => {
    const key = keyOf(concepts);
    if (key === '') return;
    const known = groups.get(key);
    if (known !== undefined) {
      known.values.add(value);
      return;
    }
    const group = { ...meaningOf(concepts), values: new Set([value]), order: made++ };
    groups.set(key, group);
    for (const concept of concepts.keys()) postingsOf(postings, concept).add(group);
    noteChange((found) => {
      const match = bestMatch(found.meanings, group);
      if (match !== undefined) found.matches = [...found.matches, match].sort(bySimilarity);
    });
  };
  const removeFrom = (concepts: Concepts, value: T): void => {
    const key = keyOf(concepts);
    const group = groups.get(key);
    group?.values.delete(value);
    if (group?.values.size !== 0) return;
    groups.delete(key);
    for (const concept of group.concepts.keys()) {
      const found = postings.get(concept);
      found?.delete(group);
      if (found?.size === 0) postings.delete(concept);
    }
    noteChange((found) => {
      if (found.matches.some((match) => match.group === group))
        found.matches = found.matches.filter((match) => match.group !== group);
    });
  };

  return {
    add(text, value) {
      for (const concepts of setsOf(conceptsOf(text))) addTo(concepts, value);
    },
    remove(text, value) {
      for (const concepts of setsOf(conceptsOf(text))) removeFrom(concepts, value);
    },
    similarTo(text) {
      changes = 0;
      const known = remembered.get(text);
      if (known !== undefined) return known.matches;
      const meanings = setsOf(conceptsOf(text)).map(meaningOf);
      const candidates = new Set(meanings.flatMap((meaning) => [...candidatesFor(meaning)]));
      const matches = [...candidates].flatMap((group) => bestMatch(meanings, group) ?? []).sort(bySimilarity);
      if (remembered.size >= rememberedTexts) remembered.clear();
      remembered.set(text, { meanings, matches });
      return matches;
    },
  };
}

function meaningOf(concepts: Concepts): Meaning {
  return { concepts, total: sum(concepts) };
}

function bestMatch<T>(meanings: readonly Meaning[], group: Group<T>): Match<T> | undefined {
  const found = meanings.flatMap((meaning) => matchOf(meaning, group) ?? []);
  return found.reduce<Match<T> | undefined>(
    (best, match) => (best === undefined || match.similarity > best.similarity ? match : best),
    undefined,
  );
}

function matchOf<T>({ concepts, total }: Meaning, group: Group<T>): Match<T> | undefined {
  if (group.total < sameDutyThreshold * total || group.total > total / sameDutyThreshold) return undefined;
  const similarity = similarityOfConcepts(concepts, group.concepts);
  return similarity >= sameDutyThreshold ? { similarity, values: group.values, group } : undefined;
}

function bySimilarity<T>(a: Match<T>, b: Match<T>): number {
  return b.similarity - a.similarity || a.group.order - b.group.order;
}

function postingsOf<T>(postings: Map<string, Set<Group<T>>>, concept: string): Set<Group<T>> {
  const known = postings.get(concept);
  if (known !== undefined) return known;
  const created = new Set<Group<T>>();
  postings.set(concept, created);
  return created;
}

function keyOf(concepts: Concepts): string {
  return [...concepts.keys()].sort().join(' ');
}

function sum(concepts: Concepts): number {
  let total = 0;
  for (const weight of concepts.values()) total += weight;
  return total;
}
