import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

/** A folder on disk that lives as long as the test. */
export interface ScratchFolder {
  readonly path: string;
  readonly uri: string;
  uriOf(name: string): string;
  write(name: string, text: string): void;
  remove(name: string): void;
}

export function createScratchFolder(files: Readonly<Record<string, string>> = {}): ScratchFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'remit-')));
  onTestFinished(() => {
    rmSync(path, { recursive: true });
  });
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    path,
    uri: pathToFileURL(path).href,
    uriOf: (name) => pathToFileURL(join(path, name)).href,
    write,
    remove: (name) => {
      rmSync(join(path, name));
    },
  };
}
