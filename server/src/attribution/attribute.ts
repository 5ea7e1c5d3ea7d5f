import type { DimensionId } from '../roles/dimensions';
import type { Owner, Role } from '../roles/role';
import type {
  Attribution,
  AttributionContext,
  Attributor,
  Evidence,
  Probabilities,
  SharedReason,
} from './attribution';
import { readDuty, type Reading } from './features';
import type { ConceptMatch } from './lexicon/lexicon';
import { ownerThreshold, weightsOf } from './model';

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
export function createAttributor(_options: AttributorOptions = {}): Attributor {
  return (text, context) => attribute(text, context);
}

function attribute(text: string, context: AttributionContext): Attribution {
  const reading = readDuty(text, context);
  const probability = probabilitiesOf(reading);
  const owner = ownerOf(probability);
  return {
    owner,
    probability,
    evidence: evidenceOf(text, reading),
    sharedBecause: owner === 'shared' ? reasonOf(reading) : undefined,
    clauses: [],
  };
}

function probabilitiesOf(reading: Reading): Probabilities {
  const scores: [number, number, number] = [0, 0, 0];
  for (const { name } of reading.features) {
    const weights = weightsOf(name);
    if (weights === undefined) continue;
    scores[0] += weights[0];
    scores[1] += weights[1];
    scores[2] += weights[2];
  }
  const highest = Math.max(...scores);
  const [cto, cio, shared] = scores.map((score) => Math.exp(score - highest)) as [number, number, number];
  const sum = cto + cio + shared;
  return { cto: cto / sum, cio: cio / sum, shared: shared / sum };
}

function ownerOf({ cto, cio }: Probabilities): Owner {
  const likelier: Role = cto > cio ? 'cto' : 'cio';
  return Math.max(cto, cio) >= ownerThreshold ? likelier : 'shared';
}

function evidenceOf(text: string, reading: Reading): readonly Evidence[] {
  return reading.concepts
    .flatMap((match) => {
      const { pole, dimension } = match.concept.group;
      return pole === 'cto' || pole === 'cio'
        ? [evidenceAt(text, reading, match, pole, dimension ?? 'ownership')]
        : [];
    })
    .sort((a, b) => b.weight - a.weight || a.span.start - b.span.start);
}

function evidenceAt(
  text: string,
  { tokens }: Reading,
  match: ConceptMatch,
  pole: Role,
  dimension: DimensionId,
): Evidence {
  const span = { start: tokens[match.first]?.start ?? 0, end: tokens[match.end - 1]?.end ?? 0 };
  return {
    span,
    phrase: text.slice(span.start, span.end),
    concept: match.concept.name,
    dimension,
    pole,
    weight: match.concept.strength,
  };
}

function reasonOf({ concepts }: Reading): SharedReason {
  for (const reason of ['collaboration', 'boundary', 'mixed'] as const) {
    if (concepts.some(({ concept }) => concept.group.because === reason)) return reason;
  }
  const poles = new Set(concepts.map(({ concept }) => concept.group.pole));
  return poles.has('cto') && poles.has('cio') ? 'mixed' : 'general';
}
