import type { InitializeParams } from 'vscode-languageserver';
import { relativePath } from './uris';

/** The workspace's folders as URIs; the innermost one that holds a file is the file's. */
export interface Folders {
  all(): readonly string[];
  of(uri: string): string | undefined;
  change(added: readonly string[], removed: readonly string[]): void;
}

export function createFolders(initial: readonly string[]): Folders {
  let folders = [...initial];
  return {
    all: () => folders,
    of: (uri) =>
      folders
        .filter((folder) => relativePath(folder, uri) !== undefined)
        .reduce<string | undefined>(
          (best, folder) => (folder.length > (best?.length ?? 0) ? folder : best),
          undefined,
        ),
    change(added, removed) {
      folders = [
        ...folders.filter((folder) => !removed.includes(folder) && !added.includes(folder)),
        ...added,
      ];
    },
  };
}

/** The folders that a client opens the server with; older clients name one root only. */
export function initialFolders(params: InitializeParams): readonly string[] {
  if (params.workspaceFolders !== undefined && params.workspaceFolders !== null) {
    return params.workspaceFolders.map(({ uri }) => uri);
  }
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what clients without folders send
  return params.rootUri === null ? [] : [params.rootUri];
}
