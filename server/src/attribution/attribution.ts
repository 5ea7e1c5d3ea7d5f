import type { DimensionId } from '../roles/dimensions';
import type { Owner, Role } from '../roles/role';
import type { Span } from '../text/span';

/** What the surroundings say about a duty before its words are read. */
export interface AttributionContext {
  /** `metric` covers goals as well; `relationship` a reporting line or working relationship. */
  readonly kind: 'duty' | 'metric' | 'relationship';
}

/** Probabilities of the three answers; they sum to 1. Calibrated: of answers given with 0.8 about 80 % are right. */
export type Probabilities = Readonly<Record<Owner, number>>;

/** A phrase that moved the judgement: removing it weakens the answer that it points to. */
export interface Evidence {
  /** Half-open UTF-16 offsets into the duty's plain text. */
  readonly span: Span;
  /** The words at `span`. */
  readonly phrase: string;
  /** Name of the concept for a person: `help desk`. */
  readonly concept: string;
  readonly dimension: DimensionId;
  readonly pole: Role;
  /** How far it moved the score towards its pole; larger is stronger, always positive. */
  readonly weight: number;
  /** What the other role has in this concept's place, where the lexicon knows it: `the product roadmap`. */
  readonly counterpart?: string;
}

/** A clause of a duty that carries a judgement of its own. */
export interface ClauseAttribution {
  readonly span: Span;
  readonly owner: Owner;
  readonly probability: Probabilities;
}

/** Why a duty is nobody's alone. */
export type SharedReason = 'collaboration' | 'boundary' | 'mixed' | 'general';

/** Whose duty a text is, how sure that is, and why. Some of it is worked out when it is read, so spreading an attribution loses it. */
export interface Attribution {
  readonly owner: Owner;
  readonly probability: Probabilities;
  /** Strongest first; phrases of either pole. */
  readonly evidence: readonly Evidence[];
  /** Why a shared duty is shared, where the text says so: it is collaboration, a boundary, or a mix of both sides. */
  readonly sharedBecause: SharedReason | undefined;
  /** Coordinated clauses with their own judgement; one or none when the duty does not divide. */
  readonly clauses: readonly ClauseAttribution[];
}

/** Judges duties. Pure: the same text and context always give the same answer. */
export type Attributor = (text: string, context: AttributionContext) => Attribution;
