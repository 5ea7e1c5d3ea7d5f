import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type Connection,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Dependencies } from './dependencies';
import { documentDiagnostics, resultIdOf } from './documentDiagnostics';

/** `textDocument/diagnostic`: the client asks when it wants to show; what it has already is answered `unchanged`. */
export function register(connection: Connection, dependencies: Dependencies): void {
  const { documents, abilities, logger } = dependencies;

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const document = await documents.current(textDocument.uri, token);
    if (token.isCancellationRequested) {
      return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    }
    const items = document === undefined ? [] : documentDiagnostics(document, dependencies);
    const resultId = resultIdOf(items);
    const report: DocumentDiagnosticReport =
      resultId === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    return report;
  });

  documents.onDidInvalidate(() => {
    if (!abilities.pullDiagnostics || !abilities.refreshDiagnostics) return;
    connection.languages.diagnostics.refresh().catch((error: unknown) => {
      logger.error('The editor refused to refresh its diagnostics.', error);
    });
  });
}
