import type { JobDescription } from '../jobDescription/model';
import type { RuleContext } from '../rules/rule';
import type { Role } from '../roles/role';

/** What fixes can reach beside the analysed document. Whoever reads files fills it in; without it fixes stay in the document. */
export interface Surroundings {
  /** Descriptions of the other role in the workspace, the nearest first, as they are right now: unsaved text wins. */
  readonly counterparts: readonly Counterpart[];
  /** Where a description of a role would be made; absent where no file can be made. */
  readonly newFile?: (role: Role) => string;
  /** The charter of the document's folder; `text` is `undefined` when there is none yet. */
  readonly charter?: { readonly uri: string; readonly text: string | undefined };
}

/** Another description, read as the analysed one is. */
export interface Counterpart {
  readonly uri: string;
  readonly description: JobDescription;
}

/** What a fix sees. */
export type FixContext = RuleContext & { readonly surroundings?: Surroundings };
