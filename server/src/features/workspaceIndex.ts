import type { Connection } from 'vscode-languageserver';
import { fileNameOf, isMarkdown } from '../workspace/uris';
import type { Dependencies } from './dependencies';

/** Milliseconds in which changes of settings and charters are gathered, since each has every file read again. */
const gathering = 200;

/**
 * Keeps the index of descriptions that are not open up to date, and has the open ones shown again when it changes. Nothing is
 * read before the first description is open: there is nothing to compare with then.
 */
export function register(connection: Connection, dependencies: Dependencies): void {
  const { abilities, texts, folders, configurations, documents, index, indexer, events, logger } =
    dependencies;
  let isNeeded = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = (work: readonly Promise<void>[]): void => {
    const before = index.diskRevision();
    Promise.all(work)
      .then(() => {
        if (index.diskRevision() !== before) documents.invalidate();
      })
      .catch((error: unknown) => {
        logger.error('The descriptions of the workspace could not be read.', error);
      });
  };
  const readFolders = (): void => {
    if (isNeeded && indexer !== undefined) run(folders.all().map((folder) => indexer.readFolder(folder)));
  };
  const readFoldersSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(readFolders, gathering);
  };

  documents.onDidAnalyse(({ outcome }) => {
    if (isNeeded || outcome.kind !== 'analysed' || !outcome.analysis.description.recognition.analysed) return;
    isNeeded = true;
    readFolders();
  });
  texts.onDidClose(({ document: { uri } }) => {
    index.setClosed(uri);
  });
  configurations.onDidClear(readFoldersSoon);
  events.filesChanged.event((changes) => {
    const uris = changes.map(({ uri }) => uri);
    if (uris.some((uri) => /^\.(?:git|remit)ignore$/u.test(fileNameOf(uri)))) readFolders();
    else if (isNeeded && indexer !== undefined)
      run(uris.filter(isMarkdown).map((uri) => indexer.readFile(uri)));
  });
  events.initialized.event(() => {
    if (!abilities.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const uris = (changed: typeof added) => changed.map(({ uri }) => uri);
      folders.change(uris(added), uris(removed));
      for (const folder of uris(removed)) indexer?.dropFolder(folder);
      configurations.clear();
    });
  });
}
