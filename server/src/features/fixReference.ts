/** Which fix a code action stands for: ids only, so that the edit is always made from the analysis at hand. */
export type FixReference = FindingFix | AllFixes;

export interface FindingFix {
  readonly kind: 'finding';
  readonly uri: string;
  readonly version: number;
  readonly rule: string;
  /** Index among the document's findings. */
  readonly finding: number;
  /** Index among the finding's fixes. */
  readonly fix: number;
}

export interface AllFixes {
  readonly kind: 'all';
  readonly uri: string;
  readonly version: number;
}

/** Reads a code action's `data`, which went through the client; `undefined` when it is none of ours. */
export function parseFixReference(data: unknown): FixReference | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { kind, uri, version, rule, finding, fix } = data as Readonly<Record<string, unknown>>;
  if (typeof uri !== 'string' || typeof version !== 'number') return undefined;
  if (kind === 'all') return { kind, uri, version };
  const isComplete = typeof rule === 'string' && typeof finding === 'number' && typeof fix === 'number';
  return kind === 'finding' && isComplete ? { kind, uri, version, rule, finding, fix } : undefined;
}
