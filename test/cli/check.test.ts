import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommandLine } from '../../server/src/cli/program';
import { readReports } from '../support/checkReports';
import { ctoClean, ctoWithSlip, slip } from '../support/descriptions';
import { createMemoryIo } from '../support/memoryIo';
import { createScratchFolder, type ScratchFolder } from '../support/scratchFolder';

async function run(
  folder: ScratchFolder,
  args: readonly string[],
  stdin: string | readonly Uint8Array[] = '',
) {
  const { io, stdout, stderr } = createMemoryIo(folder.path, stdin);
  const status = await runCommandLine(args, io);
  return { status, stdout: stdout(), stderr: stderr() };
}

async function checkedFiles(folder: ScratchFolder, ...args: string[]): Promise<readonly string[]> {
  const { stdout } = await run(folder, ['check', '--format', 'json', ...args]);
  return readReports(stdout).map(({ file }) => file);
}

describe('which files', () => {
  const files = {
    '.gitignore': 'drafts/\n',
    'b.md': '',
    'a.markdown': '',
    'notes.txt': '',
    'hr/cto.md': '',
    'hr/deep/cio.md': '',
    'drafts/old.md': '',
    'node_modules/pkg/README.md': '',
    'node_modules/pkg/node_modules/inner/README.md': '',
  };

  test.each<[string, readonly string[], readonly string[]]>([
    ['nothing given: the current directory', [], ['a.markdown', 'b.md', 'hr/cto.md', 'hr/deep/cio.md']],
    ['a directory', ['hr'], ['hr/cto.md', 'hr/deep/cio.md']],
    ['a directory with a dot', ['./hr/'], ['hr/cto.md', 'hr/deep/cio.md']],
    ['files in their order', ['hr/cto.md', 'b.md'], ['hr/cto.md', 'b.md']],
    ['each file once', ['hr/cto.md', 'hr', './hr/cto.md'], ['hr/cto.md', 'hr/deep/cio.md']],
    ['a glob', ['**/c*.md'], ['hr/cto.md', 'hr/deep/cio.md']],
    ['a glob with braces', ['{a.markdown,b.md}'], ['a.markdown', 'b.md']],
    ['a glob passes over what is no Markdown', ['*'], ['a.markdown', 'b.md']],
    ['a file that is ignored, but named', ['drafts/old.md'], ['drafts/old.md']],
    ['a file with another ending, but named', ['notes.txt'], ['notes.txt']],
    [
      'node_modules, when named',
      ['node_modules'],
      ['node_modules/pkg/README.md', 'node_modules/pkg/node_modules/inner/README.md'],
    ],
    [
      'a glob into node_modules',
      ['node_modules/**/*.md'],
      ['node_modules/pkg/README.md', 'node_modules/pkg/node_modules/inner/README.md'],
    ],
  ])('%s', async (_, args, expected) => {
    expect(await checkedFiles(createScratchFolder(files), ...args)).toEqual(expected);
  });

  test('an absolute path stays absolute', async () => {
    const folder = createScratchFolder({ 'hr/cto.md': '' });
    const path = join(folder.path, 'hr', 'cto.md');
    expect(await checkedFiles(folder, path)).toEqual([path]);
  });

  test('a name with brackets is a file before it is a glob', async () => {
    expect(await checkedFiles(createScratchFolder({ '[cto].md': '' }), '[cto].md')).toEqual(['[cto].md']);
  });

  test('no Markdown at all is said, and is no failure', async () => {
    const { status, stdout } = await run(createScratchFolder(), ['check']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'There are no Markdown files to check.\n' });
  });
});

describe('what cannot be read', () => {
  test.each<[string, string, RegExp]>([
    ['a missing file', 'gone.md', /^remit: cannot read gone\.md: there is no such file or directory\.$/mu],
    ['a glob without a match', 'x/**/*.md', /^remit: no Markdown file matches x\/\*\*\/\*\.md\.$/mu],
    ['a link that leads nowhere', 'dangling.md', /^remit: cannot read dangling\.md: /mu],
    [
      'bytes that are no UTF-8',
      'latin1.md',
      /^remit: cannot read latin1\.md: line 2 is not UTF-8 text; save it as UTF-8\.$/mu,
    ],
    ['UTF-16', 'utf16.md', /^remit: cannot read utf16\.md: it is UTF-16/mu],
  ])('%s is named, and the others are checked', async (_, name, message) => {
    const folder = createScratchFolder({ 'cto.md': ctoWithSlip });
    symlinkSync('nowhere.md', join(folder.path, 'dangling.md'));
    writeFileSync(join(folder.path, 'latin1.md'), Buffer.from('# CTO\nGr\xf6\xdfe\n', 'latin1'));
    writeFileSync(join(folder.path, 'utf16.md'), Buffer.from('\uFEFF# CTO\n', 'utf16le'));
    const { status, stdout, stderr } = await run(folder, ['check', '--format', 'json', name, 'cto.md']);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(readReports(stdout).map(({ file, findings }) => [file, findings.length])).toEqual([['cto.md', 1]]);
  });
});

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
    const { status, stderr } = await run(folder, ['check', 'hr', ...args]);
    expect({ status, stderr }).toEqual({ status: expected, stderr: '' });
  });

  test('what it ignores is not even read, unless it is named', async () => {
    const folder = createScratchFolder({ 'remit.json': '{ "ignore": ["old/**"] }', 'cto.md': ctoWithSlip });
    folder.write('old/cto.md', '');
    writeFileSync(join(folder.path, 'old/cto.md'), Buffer.from('# CTO\nGr\xf6\xdfe\n', 'latin1'));
    for (const place of ['.', '**/*.md']) {
      const { status, stdout, stderr } = await run(folder, ['check', '--format', 'json', place]);
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      expect(readReports(stdout).map(({ file }) => file)).toEqual(['cto.md']);
    }
    expect((await run(folder, ['check', 'old', 'old/cto.md'])).status).toBe(2);
  });

  test('an ignored file has no role', async () => {
    const folder = createScratchFolder({ 'remit.json': '{ "ignore": ["*.md"] }', 'cto.md': ctoWithSlip });
    const { stdout } = await run(folder, ['check', '--format', 'json', 'cto.md']);
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
    const { status, stdout, stderr } = await run(folder, ['check', '--format', 'json']);
    expect(status).toBe(2);
    const lines = stderr.trim().split('\n');
    expect(lines[0]).toMatch(message);
    expect(new Set(lines).size).toBe(lines.length);
    expect(readReports(stdout).map(({ findings }) => findings.length)).toEqual([1, 0]);
  });

  test('a charter that is not there', async () => {
    const folder = createScratchFolder({ 'cto.md': ctoWithSlip });
    const { status, stderr } = await run(folder, ['check', '--config', 'no.json']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'remit: cannot read no.json: there is no such file or directory.\n',
    });
  });
});

describe('options', () => {
  test.each<[string, readonly string[], number]>([
    ['a warning', [], 1],
    ['as many warnings as allowed', ['--max-warnings', '1'], 0],
    ['more warnings than allowed', ['--max-warnings', '0'], 1],
    ['as the other role it is right', ['--role', 'cio'], 1],
  ])('%s', async (_, args, status) => {
    const folder = createScratchFolder({ 'cto.md': ctoWithSlip });
    expect((await run(folder, ['check', ...args])).status).toBe(status);
  });

  test('--role takes any file as that role’s description', async () => {
    const folder = createScratchFolder({ 'a.md': `## Responsibilities\n\n- ${slip}\n` });
    const { stdout } = await run(folder, ['check', '--format', 'json', '--role', 'cto', 'a.md']);
    expect(readReports(stdout)).toMatchObject([{ role: 'cto', findings: [{ rule: 'misattributed-duty' }] }]);
  });

  test('--quiet leaves out what does not bear on the status', async () => {
    const charter = '{ "severity": { "misattributed-duty": "information" } }';
    const folder = createScratchFolder({ 'remit.json': charter, 'cto.md': ctoWithSlip });
    expect((await run(folder, ['check'])).stdout).toContain('1 finding (1 note)');
    expect(await run(folder, ['check', '--quiet'])).toMatchObject({
      status: 0,
      stdout: 'Nothing found: 1 file checked, 1 job description.\n',
    });
  });

  test('the same duty of both roles in two files is found in both', async () => {
    const cio = `# Chief Information Officer\n\n## Duties\n\n- Run the internal help desk for employees\n- Own the corporate network\n`;
    const folder = createScratchFolder({ 'cio.md': cio, 'cto.md': ctoWithSlip });
    const { stdout } = await run(folder, ['check', '--format', 'json']);
    expect(readReports(stdout).map(({ findings }) => findings.map(({ rule }) => rule).sort())).toEqual([
      ['duplicate-duty'],
      ['duplicate-duty', 'misattributed-duty'],
    ]);
  });

  test.each<[string, readonly string[], string]>([
    ['unknown option', ['check', '--frob'], "unknown option '--frob'"],
    ['unknown command', ['chekc'], "unknown command 'chekc'"],
    ['unknown format', ['check', '--format', 'xml'], "argument 'xml' is invalid"],
    ['unknown role', ['check', '--role', 'ceo'], "argument 'ceo' is invalid"],
    ['no number', ['check', '--max-warnings', '-1'], "argument '-1' is invalid"],
    ['--stdin with paths', ['check', '--stdin', 'a.md'], 'no paths can be given'],
    ['--stdin with --fix', ['check', '--stdin', '--fix'], '--fix needs files'],
    ['--stdin-filename alone', ['check', '--stdin-filename', 'a.md'], '--stdin-filename needs --stdin'],
    ['explain without a file', ['explain'], "missing required argument 'file[:line]'"],
  ])('bad usage: %s', async (_, args, message) => {
    const { status, stdout, stderr } = await run(createScratchFolder(), args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('standard input', () => {
  test('is checked under the name that it is given', async () => {
    const charter = '{ "files": { "cto": ["hr/*.md"] } }';
    const folder = createScratchFolder({ 'remit.json': charter });
    const text = `## Responsibilities\n\n- ${slip}\n`;
    const args = ['check', '--format', 'json', '--stdin', '--stdin-filename', 'hr/new.md'];
    const { status, stdout } = await run(folder, args, text);
    expect(status).toBe(1);
    expect(readReports(stdout)).toMatchObject([
      { file: 'hr/new.md', role: 'cto', findings: [{ owner: 'cio' }] },
    ]);
  });

  test('that is empty or no UTF-8', async () => {
    const folder = createScratchFolder();
    expect((await run(folder, ['check', '--stdin'], '')).status).toBe(0);
    expect(await run(folder, ['check', '--stdin'], [Buffer.from([0x61, 0xff])])).toMatchObject({
      status: 2,
      stderr: 'remit: cannot read the standard input: line 1 is not UTF-8 text; save it as UTF-8.\n',
    });
  });
});

describe('--fix', () => {
  test('moves the duty, keeps byte order mark, line ends and permissions, and leaves nothing behind', async () => {
    const before = `\uFEFF${ctoWithSlip.replaceAll('\n', '\r\n')}`;
    const folder = createScratchFolder({ 'cto.md': before });
    chmodSync(join(folder.path, 'cto.md'), 0o640);
    const { status, stdout } = await run(folder, ['check', '--fix']);
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
    await run(folder, ['check', '--fix']);
    expect(statSync(join(folder.path, 'cto.md')).ino).toBe(before);
  });

  test('a link stays a link', async () => {
    const folder = createScratchFolder({ 'real/cto.md': ctoWithSlip });
    symlinkSync(join('real', 'cto.md'), join(folder.path, 'cto.md'));
    expect((await run(folder, ['check', '--fix', 'cto.md'])).status).toBe(0);
    expect(lstatSync(join(folder.path, 'cto.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder.path, 'real', 'cto.md'), 'utf8')).not.toBe(ctoWithSlip);
  });

  test('with json, what was fixed goes to stderr', async () => {
    const folder = createScratchFolder({ 'cto.md': ctoWithSlip });
    const { stdout, stderr } = await run(folder, ['check', '--fix', '--format', 'json']);
    expect(readReports(stdout)).toEqual([
      { file: 'cto.md', role: expect.any(String) as string, findings: [] },
    ]);
    expect(stderr).toBe('remit: fixed 1 finding in cto.md.\n');
  });

  test('a second run changes nothing', async () => {
    const folder = createScratchFolder({ 'cto.md': ctoWithSlip });
    await run(folder, ['check', '--fix']);
    const once = readFileSync(join(folder.path, 'cto.md'), 'utf8');
    expect((await run(folder, ['check', '--fix'])).stdout).not.toContain('Fixed');
    expect(readFileSync(join(folder.path, 'cto.md'), 'utf8')).toBe(once);
  });
});
