import type { DescribedRole, Role } from '../roles/role';
import type { Span } from '../text/span';

/** Why a document is analysed, or why not. Shown in the status item, `remit explain` and the hover on the title. */
export interface Recognition {
  readonly analysed: boolean;
  readonly role: DescribedRole | null;
  readonly source: RecognitionSource;
  /** For a person: `title names the Chief Technology Officer, with 2 duty sections`. */
  readonly reason: string;
}

export type RecognitionSource =
  | 'front-matter'
  | 'configuration'
  | 'command-line'
  | 'title'
  | 'headings'
  | 'table'
  | 'prose'
  | 'opted-out'
  | 'not-a-description'
  | 'too-large';

/** A part of the document that speaks about one role. Each duty belongs to exactly one. */
export interface RoleScope {
  readonly index: number;
  /** `unclear`: a description of a CTO or CIO that does not say of which. */
  readonly role: Role | 'merged' | 'unclear';
  /** The text that names the role (title, heading, table header, list label, subject); absent if declared elsewhere. */
  readonly name: Span | undefined;
  readonly source:
    'front-matter' | 'configuration' | 'command-line' | 'title' | 'heading' | 'table' | 'label' | 'subject';
}

/**
 * What a section is about. The first six hold duties; `excluded` covers qualifications, benefits, about us and the like;
 * `other` is a section that its heading does not explain and whose content does not look like duties.
 */
export type SectionKind =
  'duties' | 'purpose' | 'goals' | 'metrics' | 'relationships' | 'authority' | 'excluded' | 'other';

export interface Section {
  readonly index: number;
  readonly kind: SectionKind;
  /** Words of the heading, bold line or label; empty for the part before the first one. */
  readonly title: string;
  /** The heading's text in the document. */
  readonly heading: Span | undefined;
  /** 1-6 for headings; 7 for bold lines and labels, which rank below every heading. */
  readonly level: number;
  /** From the heading's first character to the start of the next section of the same or a higher rank. */
  readonly span: Span;
  readonly scope: number;
}

/** One duty, goal or measure: a list item's own text, a sentence of prose, or a table cell. */
export interface Duty {
  readonly index: number;
  readonly kind: 'item' | 'sentence' | 'cell';
  /** The duty's words in the document, without list marker, checkbox and surrounding space. */
  readonly span: Span;
  /**
   * The duty as plain text: markup, link targets and comments removed, entities resolved, each run of white space one space.
   * What attribution reads; its evidence spans are offsets into this text.
   */
  readonly text: string;
  /** Where runs of `text` stand in the document; see `toDocumentSpan`. */
  readonly runs: readonly TextRun[];
  readonly scope: number;
  readonly section: number;
  /**
   * The whole block that moves with the duty, in full lines with their line ends: the list item with its nested items, continuation
   * paragraphs and comments. For sentences and cells the duty's own span.
   */
  readonly block: Span;
  /** Nesting depth of a list item, from 0; 0 for everything else. */
  readonly depth: number;
}

/** `length` characters of the plain text from `text` on stand unchanged in the document from `document` on. */
export interface TextRun {
  readonly text: number;
  readonly document: number;
  readonly length: number;
}

/** A comment such as `<!-- remit-disable-next-line misattributed-duty -- board decision -->`, or the same in MDX: `{/* … * /}`. */
export interface Directive {
  readonly kind: 'disable-next-line' | 'disable' | 'enable' | 'disable-file' | 'unknown';
  /** Rules it names; empty means all. */
  readonly rules: readonly string[];
  readonly until: string | undefined;
  readonly reason: string | undefined;
  /** The comment. */
  readonly span: Span;
  /** What is wrong with it, with the place, if anything is: an unknown word, rule or date. */
  readonly problem: { readonly span: Span; readonly message: string } | undefined;
}

/** YAML between `---` lines at the top. Only `role` and `remit` concern Remit; the rest is left alone. */
export interface FrontMatter {
  /** With both fences and the last line end. */
  readonly span: Span;
  readonly role: { readonly value: DescribedRole; readonly span: Span } | undefined;
  /** `remit: false`. */
  readonly optedOut: boolean;
  /** Malformed YAML or a value of `role`/`remit` that Remit does not understand, with its place. */
  readonly problems: readonly { readonly span: Span; readonly message: string }[];
}

/** A Markdown document read as a job description. Immutable; offsets refer to `text`. */
export interface JobDescription {
  readonly text: string;
  readonly recognition: Recognition;
  readonly title: Span | undefined;
  readonly frontMatter: FrontMatter | undefined;
  readonly scopes: readonly RoleScope[];
  readonly sections: readonly Section[];
  /** In document order; empty when the document is not analysed. */
  readonly duties: readonly Duty[];
  /** In document order; also for documents that are not analysed. */
  readonly directives: readonly Directive[];
}
