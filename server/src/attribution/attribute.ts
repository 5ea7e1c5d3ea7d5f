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

/** Evidence and clauses are worked out when first asked for: most duties are right where they stand and nobody asks. */
function attribute(text: string, context: AttributionContext, terms: TermFinder): Attribution {
  const reading = readDuty(text, context);
  const ownTerms = terms.find(text, reading.tokens);
  const probability = probabilitiesOf(terms.addTo(scoresOf(reading), ownTerms));
  const owner = ownerOf(probability);
  const evidence = once(() => [...ownTerms, ...findEvidence(text, reading)]);
  const clauses = once(() => judgeClauses(reading));
  return {
    owner,
    probability,
    get evidence() {
      return evidence();
    },
    get sharedBecause() {
      return owner === 'shared' ? reasonOf(reading, evidence()) : undefined;
    },
    get clauses() {
      return clauses();
    },
  };
}

function reasonOf({ concepts, isSetAside }: Reading, evidence: readonly Evidence[]): SharedReason {
  for (const reason of ['collaboration', 'boundary', 'mixed'] as const) {
    if (concepts.some(({ concept }) => concept.group.because === reason)) return reason;
  }
  const poles = new Set(evidence.map(({ pole }) => pole));
  if (poles.size === 2) return 'mixed';
  return isSetAside.includes(true) ? 'boundary' : 'general';
}

function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}
