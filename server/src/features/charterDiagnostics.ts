import { DiagnosticSeverity, type Connection } from 'vscode-languageserver';
import { createLineIndex } from '../text/lineIndex';
import { toRange } from './convert';
import type { Dependencies } from './dependencies';

/** What is wrong with a charter, in the charter's own file, open or not; always pushed, since only open files are pulled. */
export function register(connection: Connection, { charters }: Dependencies): void {
  const shown = new Set<string>();

  charters.onDidRead(({ uri, text, version, problems }) => {
    if (problems.length === 0 && !shown.delete(uri)) return;
    if (problems.length > 0) shown.add(uri);
    const lines = createLineIndex(text ?? '');
    const diagnostics = problems.map(({ span, message, isSyntax }) => ({
      range: toRange(lines, span),
      severity: DiagnosticSeverity.Error,
      source: 'remit',
      // Where another reader of JSON reports these, a client can leave them out.
      code: isSyntax === true ? 'charter-syntax' : 'charter',
      message,
    }));
    void connection.sendDiagnostics({ uri, diagnostics, ...(version === null ? {} : { version }) });
  });
}
