import type { Concepts, DutyConcepts } from './dutyConcepts';
import { actAlike, specificWeight } from './dutyConcepts';

/** Least similarity at which two duties are the same one; its effect is measured in docs/accuracy-duplicates.md. */
export const sameDutyThreshold = 0.6;

/** Reducing a thing and owning it are about the same, but hardly the same duty. */
const otherActionFactor = 0.6;

/**
 * How similar two duties are, 0 to 1: by all that they are about or by what each is about in the first place, whichever is more alike.
 */
export function similarityOf(a: DutyConcepts, b: DutyConcepts): number {
  return Math.max(
    ...setsOf(a).flatMap((concepts) => setsOf(b).map((others) => similarityOfConcepts(concepts, others))),
  );
}

/** The sets of concepts by which a duty is found, one or two. */
export function setsOf({ whole, core }: DutyConcepts): readonly Concepts[] {
  return whole === core ? [whole] : [whole, core];
}

/**
 * How much of what two duties are about they have in common, 0 to 1: the weight of the shared concepts against that of all. Two
 * duties that share no concept which tells duties apart have nothing in common, whatever general words they share.
 */
export function similarityOfConcepts(a: Concepts, b: Concepts): number {
  let shared = 0;
  let all = 0;
  let isSpecific = false;
  for (const [concept, weight] of a) {
    all += weight;
    if (!b.has(concept)) continue;
    shared += weight;
    if (weight === specificWeight) isSpecific = true;
  }
  for (const [concept, weight] of b) if (!a.has(concept)) all += weight;
  if (!isSpecific) return 0;
  return actAlike(a, b) ? shared / all : (shared / all) * otherActionFactor;
}
