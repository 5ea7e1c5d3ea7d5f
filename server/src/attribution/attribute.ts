import type { Role } from '../roles/role';
import type { Attribution, AttributionContext, Attributor, Evidence, SharedReason } from './attribution';
import { judgeClauses } from './clauses';
import { findEvidence } from './evidence';
import { readDuty, type Reading } from './features';
import { ownerOf, probabilitiesOf, scoresOf } from './model';
import { createTermFinder, type TermFinder } from './terms';

/** What a caller may add to the shipped knowledge. */
export interface AttributorOptions {
  /** Phrases that point to a role in this organisation, from its charter. */
  readonly terms?: Readonly<Record<Role, readonly string[]>>;
}

/**
 * Makes a judge of duties.
 *
 * @example `createAttributor()('Run the help desk', { kind: 'duty' }).owner` is `'cio'`
 */
export function createAttributor({ terms = { cto: [], cio: [] } }: AttributorOptions = {}): Attributor {
  const finder = createTermFinder(terms);
  return (text, context) => attribute(text, context, finder);
}

/**
 * Evidence and clauses are worked out when first asked for. Rules ask for the clauses of nearly every duty at once and for evidence of few, so
 * the reading is let go with the clauses: kept for thousands of duties, it would be most of what the program holds.
 */
function attribute(text: string, context: AttributionContext, terms: TermFinder): Attribution {
  const reading = readDuty(text, context);
  const ownTerms = terms.find(text, reading.tokens);
  const probability = probabilitiesOf(terms.addTo(scoresOf(reading), ownTerms));
  const owner = ownerOf(probability);
  const plainReason = owner === 'shared' ? plainReasonOf(reading, ownTerms) : undefined;
  let kept: Reading | undefined = reading;
  const evidence = once(() => [...ownTerms, ...findEvidence(text, kept ?? readDuty(text, context))]);
  const clauses = once(() => {
    const found = judgeClauses(kept ?? readDuty(text, context));
    kept = undefined;
    return found;
  });
  const reason = once(() => (isMixed(evidence()) ? 'mixed' : plainReason?.unlessMixed));
  return {
    owner,
    probability,
    get evidence() {
      return evidence();
    },
    get sharedBecause() {
      return plainReason?.mayBeMixed === true ? reason() : plainReason?.unlessMixed;
    },
    get clauses() {
      return clauses();
    },
  };
}

/** Why a duty is shared, as far as it can be said without weighing evidence, which only a duty with words of both roles needs. */
interface PlainReason {
  readonly unlessMixed: SharedReason;
  readonly mayBeMixed: boolean;
}

function plainReasonOf(
  { concepts, isSetAside, isCollaboration }: Reading,
  ownTerms: readonly Evidence[],
): PlainReason {
  if (isCollaboration) return { unlessMixed: 'collaboration', mayBeMixed: false };
  for (const reason of ['collaboration', 'boundary', 'mixed'] as const) {
    if (concepts.some(({ concept }) => concept.group.because === reason))
      return { unlessMixed: reason, mayBeMixed: false };
  }
  const speaksOf = (role: Role): boolean =>
    ownTerms.some(({ pole }) => pole === role) || concepts.some(({ concept }) => concept.group.pole === role);
  return {
    unlessMixed: isSetAside.includes(true) ? 'boundary' : 'general',
    mayBeMixed: speaksOf('cto') && speaksOf('cio'),
  };
}

function isMixed(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ pole }) => pole === 'cto') && evidence.some(({ pole }) => pole === 'cio');
}

function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}
