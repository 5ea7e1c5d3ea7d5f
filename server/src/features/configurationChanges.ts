import { DidChangeConfigurationNotification, MessageType, type Connection } from 'vscode-languageserver';
import type { Dependencies } from './dependencies';
import { showMessage } from './showMessage';

/** Settings changed: everything read from them is forgotten, and what is shown is asked for or sent again. */
export function register(connection: Connection, dependencies: Dependencies): void {
  const { abilities, settings, configurations, events, logger } = dependencies;

  // The same wrong setting comes with every file.
  const told = new Set<string>();

  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    told.clear();
    settings.clear(pushed);
    configurations.clear();
  });

  configurations.onProblem((problem) => {
    if (told.has(problem)) return;
    told.add(problem);
    showMessage(connection, MessageType.Warning, `Remit: ${problem}`);
  });

  events.initialized.event(() => {
    if (!abilities.registerConfiguration) return;
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'remit' })
      .catch((error: unknown) => {
        logger.error('The editor will not tell when settings change.', error);
      });
  });
}
