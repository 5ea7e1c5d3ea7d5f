import type { Connection } from 'vscode-languageserver';
import type { AnalysedDocument } from '../workspace/documents';
import type { DescribedRole } from '../roles/role';
import type { Dependencies } from './dependencies';

/** Parameters of the notification `remit/status`, sent after each analysis for the editor's status item. */
export interface AnalysisStatus {
  readonly uri: string;
  readonly state: 'analysed' | 'not-analysed' | 'too-large' | 'error';
  readonly role: DescribedRole | null;
  /** Why the document is analysed, and as which role; or why not. */
  readonly reason: string;
  readonly findings: number;
  /** Findings that the cap left out. */
  readonly omitted: number;
}

export function register(connection: Connection, { documents }: Dependencies): void {
  documents.onDidAnalyse((document) => {
    void connection.sendNotification('remit/status', statusOf(document));
  });
}

/** The status of one analysed document. */
export function statusOf({ uri, outcome }: AnalysedDocument): AnalysisStatus {
  const nothing = { uri, role: null, findings: 0, omitted: 0 };
  switch (outcome.kind) {
    case 'off':
      return { ...nothing, state: 'not-analysed', reason: `Remit is switched off here by ${outcome.by}` };
    case 'failed':
      return { ...nothing, state: 'error', reason: messageOf(outcome.error) };
    case 'analysed': {
      const { description, findings, omitted, failures } = outcome.analysis;
      const { analysed, role, reason, source } = description.recognition;
      const counted = { uri, role, findings: findings.length, omitted };
      const [failure] = failures;
      if (failure !== undefined) {
        return {
          ...counted,
          state: 'error',
          reason: `the rule ${failure.rule} failed: ${messageOf(failure.error)}`,
        };
      }
      if (analysed) return { ...counted, state: 'analysed', reason };
      return { ...counted, state: source === 'too-large' ? 'too-large' : 'not-analysed', reason };
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
