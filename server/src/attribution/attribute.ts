import type { Owner, Role } from '../roles/role';
import type {
  Attribution,
  AttributionContext,
  Attributor,
  ClauseAttribution,
  Evidence,
  Probabilities,
  SharedReason,
} from './attribution';
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
  return (text, context) => new Judgement(text, context, finder);
}

/**
 * A judgement whose evidence and clauses are worked out when first asked for. Rules ask for the clauses of nearly every duty at once and for
 * evidence of few, so the reading is let go with the clauses: kept for thousands of duties, it would be most of what the program holds.
 */
class Judgement implements Attribution {
  readonly owner: Owner;
  readonly probability: Probabilities;
  readonly #text: string;
  readonly #context: AttributionContext;
  readonly #ownTerms: readonly Evidence[];
  readonly #plainReason: PlainReason | undefined;
  #reading: Reading | undefined;
  #evidence: readonly Evidence[] | undefined;
  #clauses: readonly ClauseAttribution[] | undefined;

  constructor(text: string, context: AttributionContext, terms: TermFinder) {
    const reading = readDuty(text, context);
    this.#text = text;
    this.#context = context;
    this.#reading = reading;
    this.#ownTerms = terms.find(text, reading.tokens);
    this.probability = probabilitiesOf(terms.addTo(scoresOf(reading), this.#ownTerms));
    this.owner = ownerOf(this.probability);
    this.#plainReason = this.owner === 'shared' ? plainReasonOf(reading, this.#ownTerms) : undefined;
  }

  get evidence(): readonly Evidence[] {
    return (this.#evidence ??= [...this.#ownTerms, ...findEvidence(this.#text, this.#readAgain())]);
  }

  get sharedBecause(): SharedReason | undefined {
    const { mayBeMixed, unlessMixed } = this.#plainReason ?? {};
    return mayBeMixed === true && isMixed(this.evidence) ? 'mixed' : unlessMixed;
  }

  get clauses(): readonly ClauseAttribution[] {
    if (this.#clauses === undefined) {
      this.#clauses = judgeClauses(this.#readAgain());
      this.#reading = undefined;
    }
    return this.#clauses;
  }

  #readAgain(): Reading {
    return this.#reading ?? readDuty(this.#text, this.#context);
  }
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
