import type { Analysis } from '../../analysis/analysis';
import type { DescribedRole } from '../../roles/role';
import type { Finding } from '../../rules/rule';
import type { FixedFile } from '../fixFiles';

/** The outcome of `check` for one file: what every format is made from. */
export interface FileReport {
  /** As the user would type it. */
  readonly file: string;
  readonly uri: string;
  readonly text: string;
  /** `null` for what is no description of either role. */
  readonly role: DescribedRole | null;
  readonly findings: readonly Finding[];
  /** Absent for a file that the charter ignores. */
  readonly analysis: Analysis | undefined;
}

/** The outcome of `check` as a whole. */
export interface CheckReport {
  readonly files: readonly FileReport[];
  /** What could not be read, a sentence each. */
  readonly problems: readonly string[];
  /** What `--fix` changed. */
  readonly fixed: readonly FixedFile[];
  readonly isColoured: boolean;
  /** Remit's own. */
  readonly version: string;
}

/** Writes a report down, with its last line end. */
export type Formatter = (report: CheckReport) => string;
