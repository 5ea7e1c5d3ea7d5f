import type { Finding } from '../rules/rule';
import type { Fix, FixKind } from './fix';
import type { FixContext } from './surroundings';

/** A fix before it is known whether it is the preferred one of its finding. */
export type Proposal = Omit<Fix, 'kind' | 'preferred' | 'elsewhere'> & {
  readonly elsewhere?: Fix['elsewhere'];
  /** Whether fix-all may apply it unseen. */
  readonly safe: boolean;
};

/** One kind of fix. */
export interface FixProvider {
  readonly kind: FixKind;
  /** What it can do about a finding; nothing when it could not do that well. Reads the analysis at hand and makes none. */
  readonly propose: (context: FixContext, finding: Finding) => readonly Proposal[];
}
