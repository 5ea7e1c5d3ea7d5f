import type { ConceptReader, DutyConcepts } from './dutyConcepts';
import { createConceptReader } from './dutyConcepts';
import { sameDutyThreshold, similarityOf } from './similarity';

/** Finds texts that say the same as another. Duties with the same concepts are kept as one, so that copies cost nothing. */
export interface ConceptIndex<T> {
  add(text: string, value: T): void;
  remove(text: string, value: T): void;
  /** Values of the duties that are the same by meaning, most similar first; ties in the order of their addition. */
  similarTo(text: string): Iterable<T>;
}

interface Group<T> {
  readonly concepts: DutyConcepts;
  /** Weight of all its concepts. */
  readonly total: number;
  readonly values: Set<T>;
}

/**
 * Makes an empty index. A look-up probes concepts from the rarest on and stops when what is left could not make a text similar enough, so
 * that common words are seldom followed and the cost of many texts stays near-linear.
 */
export function createConceptIndex<T>(conceptsOf: ConceptReader = createConceptReader()): ConceptIndex<T> {
  const groups = new Map<string, Group<T>>();
  const postings = new Map<string, Set<Group<T>>>();

  const candidatesFor = (concepts: DutyConcepts): ReadonlySet<Group<T>> => {
    if (![...concepts.keys()].some((concept) => postings.has(concept))) return new Set();
    const rarestFirst = [...concepts]
      .map(([concept, weight]) => ({ weight, found: postings.get(concept) }))
      .sort((a, b) => (a.found?.size ?? 0) - (b.found?.size ?? 0));
    const total = sum(concepts);
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

  return {
    add(text, value) {
      const concepts = conceptsOf(text);
      const key = keyOf(concepts);
      if (key === '') return;
      const group = groups.get(key) ?? { concepts, total: sum(concepts), values: new Set<T>() };
      if (!groups.has(key)) {
        groups.set(key, group);
        for (const concept of concepts.keys()) postingsOf(postings, concept).add(group);
      }
      group.values.add(value);
    },
    remove(text, value) {
      const key = keyOf(conceptsOf(text));
      const group = groups.get(key);
      group?.values.delete(value);
      if (group?.values.size !== 0) return;
      groups.delete(key);
      for (const concept of group.concepts.keys()) {
        const found = postings.get(concept);
        found?.delete(group);
        if (found?.size === 0) postings.delete(concept);
      }
    },
    *similarTo(text) {
      const concepts = conceptsOf(text);
      const similar = [...candidatesFor(concepts)]
        .map((group) => ({ group, similarity: similarityOf(concepts, group.concepts) }))
        .filter(({ similarity }) => similarity >= sameDutyThreshold)
        .sort((a, b) => b.similarity - a.similarity);
      for (const { group } of similar) yield* group.values;
    },
  };
}

function postingsOf<T>(postings: Map<string, Set<Group<T>>>, concept: string): Set<Group<T>> {
  const known = postings.get(concept);
  if (known !== undefined) return known;
  const created = new Set<Group<T>>();
  postings.set(concept, created);
  return created;
}

function keyOf(concepts: DutyConcepts): string {
  return [...concepts.keys()].sort().join(' ');
}

function sum(concepts: DutyConcepts): number {
  let total = 0;
  for (const weight of concepts.values()) total += weight;
  return total;
}
