import type { Connection } from 'vscode-languageserver';
import type { AnalysedDocument } from '../workspace/documents';
import type { Dependencies } from './dependencies';
import { documentDiagnostics } from './documentDiagnostics';

/** `textDocument/publishDiagnostics` for clients that cannot pull: after every change, once for a burst of them. */
export function register(connection: Connection, dependencies: Dependencies): void {
  const { abilities, documents, texts, index, logger } = dependencies;
  if (abilities.pullDiagnostics) return;
  const waiting = new Set<string>();
  const sent = new Map<string, AnalysedDocument>();

  const publish = async (uri: string): Promise<void> => {
    waiting.delete(uri);
    const document = await documents.current(uri);
    if (document !== undefined && sent.get(uri) !== document) await send(document);
  };
  const send = (document: AnalysedDocument): Promise<void> => {
    const { uri, version } = document;
    sent.set(uri, document);
    return connection.sendDiagnostics({
      uri,
      version,
      diagnostics: documentDiagnostics(document, dependencies),
    });
  };
  const schedule = (uri: string): void => {
    if (waiting.has(uri)) return;
    waiting.add(uri);
    // After the messages that are here already, so that a burst of changes is analysed once.
    setTimeout(() => {
      publish(uri).catch((error: unknown) => {
        logger.error(`Diagnostics of ${uri} could not be sent.`, error);
      });
    }, 0);
  };
  const scheduleAll = (): void => {
    documents.all().forEach(schedule);
  };

  texts.onDidChangeContent(({ document }) => {
    schedule(document.uri);
  });
  texts.onDidClose(({ document: { uri } }) => {
    sent.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  documents.onDidInvalidate(scheduleAll);
  index.onDidChangeOpen(scheduleAll);
}
