import type { Configuration } from '../../configuration/configuration';
import type { Abbreviations } from '../../roles/roleNames';
import type { Span } from '../../text/span';
import type { ReadFrontMatter } from '../annotations/frontMatter';
import type { Recognition, RoleScope } from '../model';
import type { Naming } from '../naming/roleNaming';
import type { KindedSegment } from '../sections/sectionKinds';
import type { Structure } from './structure';

/** The answer, with the scope that holds whatever stands under no name of its own. */
export interface Decision {
  readonly recognition: Recognition;
  readonly base: Pick<RoleScope, 'role' | 'name' | 'source'>;
  /** Whether what stands under no name belongs to the description at all; in a handbook with a section on the CTO it does not. */
  readonly coversAll: boolean;
}

/** Everything that recognition looks at. */
export interface Features {
  readonly configuration: Configuration;
  readonly fileName: string | undefined;
  readonly frontMatter: ReadFrontMatter | undefined;
  readonly title: { readonly text: string; readonly span: Span } | undefined;
  /** What the title's text names, with its place in the document. */
  readonly titleName: (Naming & { readonly place: Span }) | undefined;
  readonly abbreviations: Abbreviations;
  readonly kinded: readonly KindedSegment[];
  readonly structure: Structure;
}
