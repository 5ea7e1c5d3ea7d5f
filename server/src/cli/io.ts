import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** What a command reads from and writes to, so that a test can stand in for the process. */
export interface CommandIo {
  readonly cwd: string;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly isColoured: boolean;
  /** ISO date; suppressions with `until` compare with it. */
  readonly today: string;
  /** Remit's own. */
  readonly version: string;
}

/** 0: nothing at warning or above; 1: findings; 2: bad usage, or a file or charter that could not be read. */
export type ExitStatus = 0 | 1 | 2;

/** Writes and waits while the reader is slower than the writer. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}

/** One line on stderr that says what is wrong. */
export function writeProblem({ stderr }: CommandIo, message: string): Promise<void> {
  return write(stderr, `remit: ${message}\n`);
}
