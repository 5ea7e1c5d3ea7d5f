import type { Connection } from 'vscode-languageserver';
import type { ClientAbilities } from './clientAbilities';
import type { Logger } from './logger';
import { uriKey } from './uris';

const section = 'remit';

/** The client's `remit` settings as they came, still to be parsed; asked for once per resource until they change. */
export interface Settings {
  of(uri: string): Promise<unknown>;
  /** Forgets everything. `pushed` is what a client that cannot be asked sent along, `{ remit: {…} }` or the section itself. */
  clear(pushed?: unknown): void;
  forget(uri: string): void;
}

/** `initial` are settings out of `initializationOptions`, for clients that have no other way. */
export function createSettings(
  connection: Pick<Connection, 'workspace'>,
  abilities: Pick<ClientAbilities, 'configuration'>,
  logger: Logger,
  initial: unknown,
): Settings {
  const cache = new Map<string, Promise<unknown>>();
  let pushed = sectionOf(initial);

  const ask = async (uri: string): Promise<unknown> => {
    try {
      const answer: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section });
      return answer ?? pushed;
    } catch (error) {
      logger.error(`The editor did not tell its settings for ${uri}; defaults are in force.`, error);
      return pushed;
    }
  };

  return {
    of(uri) {
      if (!abilities.configuration) return Promise.resolve(pushed);
      const key = uriKey(uri);
      const known = cache.get(key) ?? ask(uri);
      cache.set(key, known);
      return known;
    },
    clear(settings) {
      cache.clear();
      if (settings !== undefined && settings !== null) pushed = sectionOf(settings);
    },
    forget: (uri) => {
      cache.delete(uriKey(uri));
    },
  };
}

function sectionOf(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return undefined;
  return section in settings ? settings[section] : settings;
}
