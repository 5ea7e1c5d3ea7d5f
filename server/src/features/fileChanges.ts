import { DidChangeWatchedFilesNotification, type Connection } from 'vscode-languageserver';
import type { Dependencies } from './dependencies';

const globs = ['**/remit.json', '**/*.{md,markdown,mdown,mkd,mdx,qmd,rmd}', '**/{.gitignore,.remitignore}'];

/** `workspace/didChangeWatchedFiles`: has the client watch what matters and hands its reports on. */
export function register(connection: Connection, { abilities, events, logger }: Dependencies): void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    events.filesChanged.fire(changes);
  });

  events.initialized.event(() => {
    if (!abilities.registerFileWatchers) return;
    const watchers = globs.map((globPattern) => ({ globPattern }));
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => {
        logger.error('The editor will not tell when files change.', error);
      });
  });
}
