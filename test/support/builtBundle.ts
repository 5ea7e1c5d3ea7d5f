import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const files = { server: 'server.js', cli: 'cli.js', 'browser-server': 'browser/server.js' } as const;

/** Path of a bundle in `dist/`, built first when it is missing or older than its sources. */
export function builtBundle(name: keyof typeof files): string {
  const path = join('dist', files[name]);
  if (!existsSync(path) || statSync(path).mtimeMs < newestIn('server/src')) {
    execFileSync(process.execPath, ['esbuild.mjs', name]);
  }
  return path;
}

function newestIn(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true });
  return Math.max(
    0,
    ...entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs;
    }),
  );
}
