import type { Connection } from 'vscode-languageserver';

/** Where the server writes what a person may want to read later; standard output belongs to the protocol. */
export interface Logger {
  info(message: string): void;
  /** An unexpected failure: what was being done, and the error with its trace. */
  error(message: string, error: unknown): void;
}

/** Writes to the client's log, in VS Code the output channel `Remit`. */
export function createLogger({ console }: Pick<Connection, 'console'>): Logger {
  return {
    info: (message) => {
      console.info(message);
    },
    error: (message, error) => {
      console.error(`${message}\n${describe(error)}`);
    },
  };
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const trace = error.stack ?? error.message;
  return error.cause === undefined ? trace : `${trace}\ncaused by ${describe(error.cause)}`;
}
