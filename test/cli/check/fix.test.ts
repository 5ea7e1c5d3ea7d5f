import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReports } from '../../support/checkReports';
import { ctoClean, ctoWithSlip, slip } from '../../support/descriptions';
import { runRemit } from '../../support/runRemit';
import { createScratchFolder } from '../../support/scratchFolder';

describe('--fix', () => {
  test('moves the duty, keeps byte order mark, line ends and permissions, and leaves nothing behind', async () => {
    const before = `\uFEFF${ctoWithSlip.replaceAll('\n', '\r\n')}`;
    const folder = createScratchFolder({ 'cto.md': before });
    chmodSync(join(folder.path, 'cto.md'), 0o640);
    const { status, stdout } = await runRemit(folder, ['check', '--fix']);
    const after = readFileSync(join(folder.path, 'cto.md'), 'utf8');
    expect(status).toBe(0);
    expect(stdout).toContain('Fixed 1 finding in cto.md.');
    expect(after.startsWith('\uFEFF# Chief')).toBe(true);
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(after.split(slip)).toHaveLength(2);
    expect(statSync(join(folder.path, 'cto.md')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder.path)).toEqual(['cto.md']);
  });

  test('leaves files alone that have nothing to fix', async () => {
    const folder = createScratchFolder({ 'cto.md': ctoClean, 'readme.md': '# Readme\n' });
    const before = statSync(join(folder.path, 'cto.md')).ino;
    await runRemit(folder, ['check', '--fix']);
    expect(statSync(join(folder.path, 'cto.md')).ino).toBe(before);
  });

  test('a link stays a link', async () => {
    const folder = createScratchFolder({ 'real/cto.md': ctoWithSlip });
    symlinkSync(join('real', 'cto.md'), join(folder.path, 'cto.md'));
    expect((await runRemit(folder, ['check', '--fix', 'cto.md'])).status).toBe(0);
    expect(lstatSync(join(folder.path, 'cto.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder.path, 'real', 'cto.md'), 'utf8')).not.toBe(ctoWithSlip);
  });

  test('with json, what was fixed goes to stderr', async () => {
    const folder = createScratchFolder({ 'cto.md': ctoWithSlip });
    const { stdout, stderr } = await runRemit(folder, ['check', '--fix', '--format', 'json']);
    expect(readReports(stdout)).toEqual([
      { file: 'cto.md', role: expect.any(String) as string, findings: [] },
    ]);
    expect(stderr).toBe('remit: fixed 1 finding in cto.md.\n');
  });

  test('a second run changes nothing', async () => {
    const folder = createScratchFolder({ 'cto.md': ctoWithSlip });
    await runRemit(folder, ['check', '--fix']);
    const once = readFileSync(join(folder.path, 'cto.md'), 'utf8');
    expect((await runRemit(folder, ['check', '--fix'])).stdout).not.toContain('Fixed');
    expect(readFileSync(join(folder.path, 'cto.md'), 'utf8')).toBe(once);
  });
});
