import type { Connection } from 'vscode-languageserver';
import { fileNameOf, isMarkdown } from '../workspace/uris';
import type { Dependencies } from './dependencies';

/** Keeps the index of descriptions that are not open up to date, and has the open ones shown again when it changes. */
export function register(connection: Connection, dependencies: Dependencies): void {
  const { abilities, texts, folders, charters, configurations, documents, index, indexer, events, logger } =
    dependencies;

  const run = (work: () => Promise<unknown>): void => {
    const before = index.diskRevision();
    work()
      .then(() => {
        if (index.diskRevision() !== before) documents.invalidate();
      })
      .catch((error: unknown) => {
        logger.error('The descriptions of the workspace could not be read.', error);
      });
  };
  const readFolders = (chosen: readonly string[]): void => {
    run(() => Promise.all(chosen.map((folder) => indexer?.readFolder(folder) ?? charters.of(folder))));
  };

  texts.onDidClose(({ document: { uri } }) => {
    index.setClosed(uri);
  });
  events.initialized.event(() => {
    readFolders(folders.all());
    if (!abilities.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const uris = (changed: typeof added) => changed.map(({ uri }) => uri);
      folders.change(uris(added), uris(removed));
      for (const folder of uris(removed)) indexer?.dropFolder(folder);
      configurations.clear();
    });
  });
  configurations.onDidClear(() => {
    readFolders(folders.all());
  });
  events.filesChanged.event((changes) => {
    if (changes.some(({ uri }) => /^\.(?:git|remit)ignore$/u.test(fileNameOf(uri)))) {
      readFolders(folders.all());
      return;
    }
    const files = changes.map(({ uri }) => uri).filter(isMarkdown);
    if (files.length > 0) run(() => Promise.all(files.map(async (uri) => indexer?.readFile(uri))));
  });
}
