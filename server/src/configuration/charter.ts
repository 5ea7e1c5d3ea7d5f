import type { DescribedRole, Role } from '../roles/role';
import type { Span } from '../text/span';
import type { CharterTopic, Severity } from './configuration';
import type { RuleId } from './ruleId';

/** A value with the place that it comes from: `remit.json:4` or `setting remit.severity`. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: string;
}

/** A glob with the role of the files that it matches. */
export interface RoleGlob {
  readonly glob: string;
  readonly role: DescribedRole;
}

/** What a charter or the settings may decide; absent means that they leave it open. */
export interface Choices {
  readonly enabled?: Sourced<boolean>;
  readonly organisationSize?: Sourced<'small' | 'large'>;
  readonly mergedRole?: Sourced<boolean>;
  readonly maxFindings?: Sourced<number>;
  readonly severities: Readonly<Partial<Record<RuleId, Sourced<Severity>>>>;
  readonly roleGlobs: readonly Sourced<RoleGlob>[];
}

/** An organisation's `remit.json`: the parts of it that are valid. */
export interface Charter extends Choices {
  readonly topics: readonly CharterTopic[];
  readonly terms: Readonly<Record<Role, readonly string[]>>;
  readonly dutyHeadings: readonly string[];
  readonly ignored: readonly Sourced<string>[];
}

/** What is wrong in a charter, where, and what to do. */
export interface CharterProblem {
  readonly span: Span;
  /** A sentence with advice. */
  readonly message: string;
  /** The file is no valid JSON here, which any reader of JSON finds. */
  readonly isSyntax?: true;
}
