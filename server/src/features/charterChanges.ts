import type { Connection } from 'vscode-languageserver';
import { isCharter } from '../workspace/uris';
import type { Dependencies } from './dependencies';

/**
 * Charters as they change: typed in the editor, saved, or changed on disk. A client that does not
 * watch files has the charters read again whenever a document is opened or saved.
 */
export function register(_: Connection, dependencies: Dependencies): void {
  const { abilities, texts, folders, charters, configurations, events, logger } = dependencies;

  const reload = async (folder: string): Promise<void> => {
    if (await charters.reload(folder)) configurations.clear();
  };
  const readFirst = (folder: string): void => {
    charters.of(folder).catch((error: unknown) => {
      logger.error(`The charter of ${folder} could not be read.`, error);
    });
  };
  const reloadFor = (uri: string): void => {
    const folder = folders.of(uri);
    if (folder === undefined) return;
    reload(folder).catch((error: unknown) => {
      logger.error(`The charter of ${folder} could not be read.`, error);
    });
  };

  events.initialized.event(() => {
    for (const folder of folders.all()) readFirst(folder);
  });
  texts.onDidChangeContent(({ document: { uri } }) => {
    if (isCharter(uri)) reloadFor(uri);
  });
  texts.onDidOpen(({ document: { uri } }) => {
    if (!abilities.registerFileWatchers) reloadFor(uri);
  });
  texts.onDidSave(({ document: { uri } }) => {
    if (isCharter(uri) || !abilities.registerFileWatchers) reloadFor(uri);
  });
  texts.onDidClose(({ document: { uri } }) => {
    if (isCharter(uri)) reloadFor(uri);
  });
  events.filesChanged.event((changes) => {
    for (const { uri } of changes) if (isCharter(uri)) reloadFor(uri);
  });
}
