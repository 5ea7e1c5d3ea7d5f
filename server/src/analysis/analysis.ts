import type { Configuration } from '../configuration/configuration';
import type { JobDescription } from '../jobDescription/model';
import type { List } from '../rules/lazyList';
import type { Finding, ForeignDuty, ForeignDutyIndex, JudgedDuty } from '../rules/rule';
import type { JudgementMemory } from './judgementMemory';

/** What an analysis needs beside the text. */
export interface AnalysisOptions {
  readonly configuration: Configuration;
  /** Path as a hint for the role and for messages; never read. */
  readonly fileName?: string;
  readonly elsewhere?: readonly ForeignDuty[];
  /** In place of `elsewhere`, for a workspace that keeps its index up to date itself; see `createForeignDutyIndex`. */
  readonly foreignDuties?: ForeignDutyIndex;
  /** ISO date; suppressions with `until` compare with it. */
  readonly today: string;
}

/** Everything known about one version of a document: what editor, command line and report show. */
export interface Analysis {
  readonly description: JobDescription;
  readonly judged: List<JudgedDuty>;
  /** Sorted by place, then rule; suppressed ones left out, capped at `configuration.maxFindings`. */
  readonly findings: readonly Finding[];
  /** How many findings the cap left out. */
  readonly omitted: number;
  /** A rule that failed: named, so that it is seen, while the others still report. */
  readonly failures: readonly { readonly rule: string; readonly error: unknown }[];
  readonly options: AnalysisOptions;
  /** Judgements that the next analysis need not make again. */
  readonly memory: JudgementMemory;
}
