import type { Attribution } from '../attribution/attribution';
import type { CharterTopic, Configuration, Severity } from '../configuration/configuration';
import type { RuleId } from '../configuration/ruleId';
import type { Duty, JobDescription } from '../jobDescription/model';
import type { DimensionId } from '../roles/dimensions';
import type { Owner, Role } from '../roles/role';
import type { Span } from '../text/span';
import type { MeaningReader } from './duplicates/dutyMeaning';
import type { List } from './lazyList';

/** A duty together with whose it is. */
export interface JudgedDuty {
  readonly duty: Duty;
  readonly attribution: Attribution;
  /** The charter's topic that decided the owner, in place of the words alone. */
  readonly decidedBy?: CharterTopic;
}

/** What a rule sees: the whole description, judged, and what is known beside it. */
export interface RuleContext {
  readonly description: JobDescription;
  readonly judged: List<JudgedDuty>;
  readonly configuration: Configuration;
  /** Path of the document, by which fixes know how it takes comments. */
  readonly fileName?: string;
  /** Duties of the other descriptions in the workspace, for rules that look across files. */
  readonly elsewhere: readonly ForeignDuty[];
  /** The same duties, ready to be searched; built from `elsewhere` when absent. */
  readonly foreignDuties?: ForeignDutyIndex;
  /** The version before an edit, read with the same configuration; it only makes rules faster. */
  readonly before?: EarlierVersion;
  /** What duties are about, remembered from one analysis to the next. */
  readonly meaningOf?: MeaningReader;
  /** What the other rules found, before suppression; only for rules that judge suppressions, which run last. */
  readonly reported?: readonly (RawFinding & { readonly rule: RuleId })[];
  /** ISO date such as `2026-11-25`, handed in so that rules stay pure; suppressions with `until` compare with it. */
  readonly today: string;
}

/** The version of a document before an edit. */
export interface EarlierVersion {
  readonly description: JobDescription;
  readonly judged: List<JudgedDuty>;
  /**
   * How many of the first and of the last duties are in both versions, with the same words and attribution, under the same kind of section
   * and the same role; their places may differ.
   */
  readonly same: { readonly first: number; readonly last: number };
}

/** A duty of another file. */
export interface ForeignDuty {
  readonly uri: string;
  readonly role: Owner;
  readonly text: string;
  readonly span: Span;
}

/** Finds duties of other files that say the same as a text. */
export interface ForeignDutyIndex {
  /** Those of a role, most similar first; at most a handful. */
  similarTo(text: string, role: Role): readonly ForeignDuty[];
}

/** What a rule reports; severity and suppression are applied by the caller. */
export interface RawFinding {
  readonly span: Span;
  /** A sentence with the matched words and the reason; no blame. */
  readonly message: string;
  readonly owner: Owner | null;
  readonly dimension: DimensionId | null;
  readonly probability: number | null;
  /** Index of the duty that it is about. */
  readonly duty: number | null;
  readonly related?: readonly RelatedPlace[];
}

/** Another place that helps to understand a finding; `uri` absent means the same document. */
export interface RelatedPlace {
  readonly uri?: string;
  readonly span: Span;
  readonly message: string;
}

export interface Finding extends RawFinding {
  readonly rule: RuleId;
  readonly severity: Exclude<Severity, 'off'>;
}

/** An example of a rule's documentation page, which is also a test. */
export interface RuleExample {
  readonly title: string;
  /** Markdown with findings marked as in the fixtures: `- [[Run the help desk]]{misattributed-duty}`. */
  readonly markdown: string;
}

/** The page of a rule; in the rule's file, but apart from it, so that what ships goes without. */
export interface RuleDocumentation {
  /** Paragraphs of Markdown: why it matters and what to do. */
  readonly description: string;
  /** Two wrong ones and two right ones. */
  readonly wrong: readonly RuleExample[];
  readonly right: readonly RuleExample[];
}

/** One rule: what it is and its check. One file a rule, together with its `documentation`. */
export interface Rule {
  readonly id: RuleId;
  readonly defaultSeverity: Severity;
  /** What it finds, in a noun phrase: `a duty that belongs to the other role`. */
  readonly summary: string;
  /** Runs after the others and sees in `reported` what they found. */
  readonly judgesSuppressions?: boolean;
  /** What it finds, in the order of the text. */
  check(context: RuleContext): List<RawFinding>;
}
