import type * as fileSystem from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { runCommandLine } from '../../server/src/cli/program';
import { ctoWithSlip } from '../support/descriptions';
import { createMemoryIo } from '../support/memoryIo';
import { createScratchFolder } from '../support/scratchFolder';

type FileSystem = typeof fileSystem;

// Permissions do not stop a test that runs as root.
vi.mock('node:fs/promises', async (original) => {
  const real = await original<FileSystem>();
  const refused = Object.assign(new Error('refused'), { code: 'EACCES' });
  return {
    ...real,
    readdir: (path: string, options: { withFileTypes: true }) =>
      path.endsWith('locked') ? Promise.reject(refused) : real.readdir(path, options),
  };
});

test('a folder that cannot be listed is named, and the others are checked', async () => {
  const folder = createScratchFolder({ 'hr/locked/cto.md': ctoWithSlip, 'hr/cto.md': ctoWithSlip });
  const { io, stdout, stderr } = createMemoryIo(folder.path);
  expect(await runCommandLine(['check', '--format', 'json', 'hr'], io)).toBe(2);
  expect(stderr()).toBe('remit: cannot read hr/locked: you are not allowed to; check its permissions.\n');
  expect(JSON.parse(stdout())).toMatchObject([{ file: 'hr/cto.md' }]);
});
