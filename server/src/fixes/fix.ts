import type { TextEdit } from '../text/textEdit';

/** Every kind of fix, in the order in which they are offered. */
export const fixKinds = [
  'move-duty',
  'move-duty-to-file',
  'reword-collaboration',
  'reword-counterpart',
  'split-duty',
  'merge-duplicate',
  'drop-duplicate',
  'insert-duty',
  'declare-role',
  'correct-directive',
  'remove-suppression',
  'suppress-next-line',
  'suppress-file',
  'record-decision',
] as const;

export type FixKind = (typeof fixKinds)[number];

/** Edits to a file other than the analysed one. */
export interface FileEdit {
  readonly uri: string;
  /** The file does not exist yet and is made by the fix. */
  readonly create: boolean;
  readonly edits: readonly TextEdit[];
}

/** A change that makes a finding go away. Edits refer to the analysed text. */
export interface Fix {
  readonly kind: FixKind;
  /** In the imperative, for the light bulb: `Move to the CIO's duties`. */
  readonly title: string;
  /** At most one fix of a finding is; fix-all applies those. */
  readonly preferred: boolean;
  readonly edits: readonly TextEdit[];
  readonly elsewhere: readonly FileEdit[];
}
