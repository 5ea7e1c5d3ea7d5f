import { likenessOfReadings, type WordReading } from './byWords';
import { actAlike, specificWeight, type Concepts } from './dutyConcepts';
import { sameDutyThreshold } from './threshold';

/** What a duty, or its beginning, is about. */
export interface ConceptReading {
  readonly kind: 'concepts';
  readonly concepts: Concepts;
  /** Of the whole duty. */
  readonly words: WordReading;
  /** The weight of all of them. */
  readonly total: number;
}

/** Names in common do not make two duties the same whose other words speak of other things. */
const leastLikeness = sameDutyThreshold;

/** Reducing a thing and owning it are about the same, but hardly the same duty. */
const otherActionFactor = 0.6;

/** @param words of the whole duty, whatever part of it the concepts are of */
export function readConcepts(concepts: Concepts, words: WordReading): ConceptReading {
  let total = 0;
  for (const weight of concepts.values()) total += weight;
  return { kind: 'concepts', concepts, words, total };
}

/**
 * How much of what two duties are about they have in common, 0 to 1: the weight of the shared concepts against that of all. Two
 * duties that share no concept which tells duties apart have nothing in common, whatever general words they share. Duties of the same name
 * whose words are not alike at all are no more similar than these.
 */
export function similarityByConcepts(a: ConceptReading, b: ConceptReading): number {
  let shared = 0;
  let isSpecific = false;
  for (const [concept, weight] of a.concepts) {
    if (!b.concepts.has(concept)) continue;
    shared += weight;
    if (weight === specificWeight) isSpecific = true;
  }
  if (!isSpecific) return 0;
  const isActAlike = actAlike(a.concepts, b.concepts);
  const similarity = (shared / (a.total + b.total - shared)) * (isActAlike ? 1 : otherActionFactor);
  if (similarity < sameDutyThreshold) return similarity;
  const likeness = likenessOfReadings(a.words, b.words);
  return likeness < leastLikeness ? Math.min(similarity, likeness) : similarity;
}

/**
 * All that may be the same duty by its concepts. They are followed from the rarest on until what is left could not make a duty similar enough,
 * so that common ones seldom are.
 *
 * @param under what is found under a concept
 */
export function candidatesByConcepts<G extends { readonly reading: { readonly total: number } }>(
  { concepts, total }: ConceptReading,
  under: (concept: string) => ReadonlySet<G>,
): ReadonlySet<G> {
  const rarestFirst = [...concepts]
    .map(([concept, weight]) => ({ weight, found: under(concept) }))
    .sort((a, b) => a.found.size - b.found.size);
  const [least, most] = [sameDutyThreshold * total, total / sameDutyThreshold];
  let left = total;
  const candidates = new Set<G>();
  for (const { weight, found } of rarestFirst) {
    if (left < least) break;
    for (const group of found)
      if (group.reading.total >= least && group.reading.total <= most) candidates.add(group);
    left -= weight;
  }
  return candidates;
}
