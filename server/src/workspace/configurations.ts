import type { Configuration } from '../configuration/configuration';
import { resolveConfiguration } from '../configuration/resolveConfiguration';
import type { Charters } from './charters';
import type { Folders } from './folders';
import type { Settings } from './settings';
import { fileNameOf, relativePath, uriKey } from './uris';

/** What is in force for a file; the same object until something that it rests on changes. */
export interface InForce {
  readonly configuration: Configuration;
  /** Path in the workspace folder, or the name of a file outside. */
  readonly path: string;
  /** What switched Remit on or off: `setting remit.enable`. */
  readonly enabledBy: string;
  /** Settings that were not understood, for a person. */
  readonly problems: readonly string[];
}

/** Settings and charter put together per file, once until they change. */
export interface Configurations {
  of(uri: string): Promise<InForce>;
  /** Whether nothing has changed since `of` gave this. */
  isCurrent(uri: string, inForce: InForce): boolean;
  /** For a file that is not open: its folder's settings serve, so that a thousand files are not a thousand questions. */
  ofUnopened(uri: string): Promise<InForce>;
  /** Settings or charters changed: nothing that was resolved holds any more. */
  clear(): void;
  onDidClear(listener: () => void): void;
  forget(uri: string): void;
  /** Called with settings that are wrong, when they are first met. */
  onProblem(listener: (problem: string) => void): void;
}

export function createConfigurations(
  settings: Settings,
  charters: Charters,
  folders: Folders,
): Configurations {
  const known = new Map<string, InForce>();
  const problemListeners: ((problem: string) => void)[] = [];
  const clearListeners: (() => void)[] = [];
  let generation = 0;

  const resolve = async (uri: string, folder: string | undefined, settingsOf: string): Promise<InForce> => {
    const charter = folder === undefined ? undefined : await charters.of(folder);
    const path = (folder === undefined ? undefined : relativePath(folder, uri)) ?? fileNameOf(uri);
    const { configuration, entries, problems } = resolveConfiguration({
      charter,
      settings: await settings.of(settingsOf),
      relativePath: path,
    });
    const enabledBy = entries.find(({ key }) => key === 'enabled')?.source ?? 'default';
    return { configuration, path, enabledBy, problems: problems.map(({ message }) => message) };
  };

  return {
    async of(uri) {
      for (;;) {
        const key = uriKey(uri);
        const found = known.get(key);
        if (found !== undefined) return found;
        const startedIn = generation;
        const resolved = await resolve(uri, folders.of(uri), uri);
        if (startedIn !== generation) continue;
        const first = known.get(key);
        if (first !== undefined) return first;
        known.set(key, resolved);
        for (const problem of resolved.problems) for (const listener of problemListeners) listener(problem);
        return resolved;
      }
    },
    isCurrent: (uri, inForce) => known.get(uriKey(uri)) === inForce,
    ofUnopened(uri) {
      const folder = folders.of(uri);
      return resolve(uri, folder, folder ?? uri);
    },
    clear() {
      generation++;
      known.clear();
      for (const listener of clearListeners) listener();
    },
    onDidClear: (listener) => void clearListeners.push(listener),
    forget: (uri) => {
      known.delete(uriKey(uri));
      settings.forget(uri);
    },
    onProblem: (listener) => void problemListeners.push(listener),
  };
}
