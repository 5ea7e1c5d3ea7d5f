import type { DescribedRole, Role } from '../roles/role';
import type { RuleId } from './ruleId';

export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** A topic that this organisation gives to a role whatever the domain model says. */
export interface CharterTopic {
  /** Words as a duty would use them: `cybersecurity`. */
  readonly topic: string;
  readonly owner: Role | 'shared';
  readonly reason: string | undefined;
  /** Where the charter says so, for hovers: `remit.json:12`. */
  readonly source: string;
}

/**
 * Everything that steers an analysis, resolved from charter, settings and command line for one file.
 * Defaults live in `defaultConfiguration` and nowhere else.
 */
export interface Configuration {
  readonly enabled: boolean;
  /** Overrides recognition: from the command line or a charter glob; `null` leaves it to the document. */
  readonly role: {
    readonly value: DescribedRole;
    readonly source: 'command-line' | 'configuration';
    readonly detail: string;
  } | null;
  readonly severities: Readonly<Partial<Record<RuleId, Severity>>>;
  /** In a small organisation misattribution is a hint. */
  readonly organisationSize: 'small' | 'large';
  /** One person holds both roles in this organisation: nothing is misattributed. */
  readonly mergedRole: boolean;
  readonly topics: readonly CharterTopic[];
  /** Extra terms that point to a role. */
  readonly terms: Readonly<Record<Role, readonly string[]>>;
  /** Extra headings that introduce duties. */
  readonly dutyHeadings: readonly string[];
  /** Findings a file; the rest is counted, not shown. */
  readonly maxFindings: number;
  /** UTF-16 units; longer documents are not analysed and say so. */
  readonly maxLength: number;
}

export const defaultConfiguration: Configuration = {
  enabled: true,
  role: null,
  severities: {},
  organisationSize: 'large',
  mergedRole: false,
  topics: [],
  terms: { cto: [], cio: [] },
  dutyHeadings: [],
  maxFindings: 100,
  maxLength: 2_000_000,
};
