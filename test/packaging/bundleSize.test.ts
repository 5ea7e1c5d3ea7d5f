import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createScratchFolder } from '../support/scratchFolder';

describe('as shipped', () => {
  test.each([
    ['server', 'server.js'],
    ['browser-server', 'browser/server.js'],
  ])('%s is smaller than a million bytes', (name, file) => {
    const folder = createScratchFolder().path;
    execFileSync(process.execPath, ['esbuild.mjs', name, `--outdir=${folder}`]);
    expect(statSync(join(folder, file)).size).toBeLessThan(1_000_000);
  });
});
