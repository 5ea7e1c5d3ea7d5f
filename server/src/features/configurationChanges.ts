import { DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver';
import type { Dependencies } from './dependencies';

/** Settings changed: everything read from them is forgotten, and what is shown is asked for or sent again. */
export function register(connection: Connection, dependencies: Dependencies): void {
  const { abilities, settings, configurations, events, logger } = dependencies;

  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    settings.clear(pushed);
    configurations.clear();
  });

  configurations.onProblem((problem) => {
    connection.window.showWarningMessage(`Remit's settings: ${problem}`);
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
