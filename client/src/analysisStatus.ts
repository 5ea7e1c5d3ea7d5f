/** What the server says about one document in the notification `remit/status`. */
export interface AnalysisStatus {
  readonly uri: string;
  readonly state: AnalysisState;
  /** `cto`, `cio`, `both` or `merged`; `null` when none was recognised. */
  readonly role: string | null;
  /** How the role was found, or why the document is not analysed. */
  readonly reason: string;
  readonly findings: number;
  /** Findings that `remit.maxFindings` left out. */
  readonly omitted: number;
}

const states = ['analysed', 'not-analysed', 'too-large', 'error'] as const;
export type AnalysisState = (typeof states)[number];

export const statusNotification = 'remit/status';

/**
 * Reads the notification's parameters, which come from another process.
 * @returns `undefined` when they are not a status
 * @example parseAnalysisStatus({ uri: 'file:///cto.md', state: 'analysed', role: 'cto', reason: 'front matter', findings: 1, omitted: 0 })
 */
export function parseAnalysisStatus(value: unknown): AnalysisStatus | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { uri, state, role, reason, findings, omitted } = value as Record<string, unknown>;
  if (typeof uri !== 'string' || !isAnalysisState(state) || typeof reason !== 'string') return undefined;
  return {
    uri,
    state,
    role: typeof role === 'string' ? role : null,
    reason,
    findings: typeof findings === 'number' ? findings : 0,
    omitted: typeof omitted === 'number' ? omitted : 0,
  };
}

function isAnalysisState(value: unknown): value is AnalysisState {
  return states.some((state) => state === value);
}
