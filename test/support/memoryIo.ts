import { Readable, Writable } from 'node:stream';
import type { CommandIo } from '../../server/src/cli/io';

/** A process's streams in memory. */
export interface MemoryIo {
  readonly io: CommandIo;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

export function createMemoryIo(cwd: string, stdin: string | readonly Uint8Array[] = ''): MemoryIo {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    cwd,
    stdin: Readable.from(typeof stdin === 'string' ? [Buffer.from(stdin)] : stdin),
    stdout: collect(out),
    stderr: collect(err),
    isColoured: false,
    today: '2026-11-25',
    version: '1.2.3',
  };
  return { io, stdout: () => out.join(''), stderr: () => err.join('') };
}

function collect(parts: string[]): Writable {
  return new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      parts.push(chunk);
      done();
    },
  });
}
