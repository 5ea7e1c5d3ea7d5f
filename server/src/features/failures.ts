import { MessageType, type Connection } from 'vscode-languageserver';
import { fileNameOf } from '../workspace/uris';
import type { AnalysedDocument } from '../workspace/documents';
import type { Dependencies } from './dependencies';
import { showMessage } from './showMessage';

/**
 * One clear message for what broke, once per file and rule until it works again; the trace goes to the log. The rest of the
 * server goes on.
 */
export function register(connection: Connection, { documents, texts, logger }: Dependencies): void {
  const told = new Map<string, string>();

  documents.onDidAnalyse((document) => {
    const failures = failuresOf(document);
    const known = told.get(document.uri);
    const summary = failures.map(({ message }) => message).join('\n');
    if (summary === (known ?? '')) return;
    told.set(document.uri, summary);
    for (const { message, error } of failures) {
      showMessage(
        connection,
        MessageType.Error,
        `${message} See the log for the details; the rest of Remit goes on.`,
      );
      logger.error(`${message} (${document.uri}, version ${String(document.version)})`, error);
    }
  });
  texts.onDidClose(({ document }) => {
    told.delete(document.uri);
  });
}

interface Failure {
  readonly message: string;
  readonly error: unknown;
}

function failuresOf({ uri, outcome }: AnalysedDocument): readonly Failure[] {
  const name = fileNameOf(uri);
  switch (outcome.kind) {
    case 'off':
      return [];
    case 'failed':
      return [{ message: `Remit could not analyse ${name}.`, error: outcome.error }];
    case 'analysed':
      return outcome.analysis.failures.map(({ rule, error }) => ({
        message: `Remit's rule ${rule} failed in ${name}; the other rules still report.`,
        error,
      }));
  }
}
