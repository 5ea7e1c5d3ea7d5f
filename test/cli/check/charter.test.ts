import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReports } from '../../support/checkReports';
import { ctoClean, ctoWithSlip } from '../../support/descriptions';
import { runRemit } from '../../support/runRemit';
import { createScratchFolder } from '../../support/scratchFolder';

describe('charter', () => {
  const off = '{ "severity": { "misattributed-duty": "off" } }';

  test.each<[string, Readonly<Record<string, string>>, readonly string[], number]>([
    ['none', {}, [], 1],
    ['beside the file', { 'hr/remit.json': off }, [], 0],
    ['above the file', { 'remit.json': off }, [], 0],
    ['the nearest one counts', { 'remit.json': off, 'hr/remit.json': '{}' }, [], 1],
    ['not from above the repository', { 'remit.json': off, 'hr/.git/HEAD': '' }, [], 1],
    [
      '--config in place of all others',
      { 'remit.json': off, 'other.json': '{}' },
      ['--config', 'other.json'],
      1,
    ],
    ['comments and trailing commas', { 'remit.json': `// why\n${off.replace(/ \}$/u, ', }')}` }, [], 0],
    ['ignore', { 'remit.json': '{ "ignore": ["hr/**"] }' }, [], 0],
    ['globs name the role', { 'remit.json': '{ "files": { "cio": ["hr/*.md"] } }' }, [], 1],
  ])('%s', async (_, files, args, expected) => {
    const folder = createScratchFolder({ ...files, 'hr/cto.md': ctoWithSlip });
    const { status, stderr } = await runRemit(folder, ['check', 'hr', ...args]);
    expect({ status, stderr }).toEqual({ status: expected, stderr: '' });
  });

  test('what it ignores is not even read, unless it is named', async () => {
    const folder = createScratchFolder({ 'remit.json': '{ "ignore": ["old/**"] }', 'cto.md': ctoWithSlip });
    folder.write('old/cto.md', '');
    writeFileSync(join(folder.path, 'old/cto.md'), Buffer.from('# CTO\nGr\xf6\xdfe\n', 'latin1'));
    for (const place of ['.', '**/*.md']) {
      const { status, stdout, stderr } = await runRemit(folder, ['check', '--format', 'json', place]);
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      expect(readReports(stdout).map(({ file }) => file)).toEqual(['cto.md']);
    }
    expect((await runRemit(folder, ['check', 'old', 'old/cto.md'])).status).toBe(2);
  });

  test('an ignored file has no role', async () => {
    const folder = createScratchFolder({ 'remit.json': '{ "ignore": ["*.md"] }', 'cto.md': ctoWithSlip });
    const { stdout } = await runRemit(folder, ['check', '--format', 'json', 'cto.md']);
    expect(readReports(stdout)).toEqual([{ file: 'cto.md', role: null, findings: [] }]);
  });

  test.each<[string, string, RegExp]>([
    [
      'an unknown key',
      '{\n  "organizationSize": "small"\n}',
      /^remit: remit\.json:2:3: .*organisationSize/mu,
    ],
    ['broken JSON', '{ "organisationSize": small }', /^remit: remit\.json:1:23: This word is not known/mu],
    ['no object', '[]', /^remit: remit\.json:1:1: A charter is an object/mu],
  ])('%s is named once with its place, and the files are checked', async (_, text, message) => {
    const folder = createScratchFolder({ 'remit.json': text, 'a.md': ctoWithSlip, 'b.md': ctoClean });
    const { status, stdout, stderr } = await runRemit(folder, ['check', '--format', 'json']);
    expect(status).toBe(2);
    const lines = stderr.trim().split('\n');
    expect(lines[0]).toMatch(message);
    expect(new Set(lines).size).toBe(lines.length);
    expect(readReports(stdout).map(({ findings }) => findings.length)).toEqual([1, 0]);
  });

  test('a charter that is not there', async () => {
    const folder = createScratchFolder({ 'cto.md': ctoWithSlip });
    const { status, stderr } = await runRemit(folder, ['check', '--config', 'no.json']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'remit: cannot read no.json: there is no such file or directory.\n',
    });
  });
});
