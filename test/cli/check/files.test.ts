import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReports } from '../../support/checkReports';
import { ctoWithSlip, slip } from '../../support/descriptions';
import { checkedFiles, runRemit } from '../../support/runRemit';
import { createScratchFolder } from '../../support/scratchFolder';

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
    const { status, stdout } = await runRemit(createScratchFolder(), ['check']);
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
    const { status, stdout, stderr } = await runRemit(folder, ['check', '--format', 'json', name, 'cto.md']);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(readReports(stdout).map(({ file, findings }) => [file, findings.length])).toEqual([['cto.md', 1]]);
  });
});

describe('standard input', () => {
  test('is checked under the name that it is given', async () => {
    const charter = '{ "files": { "cto": ["hr/*.md"] } }';
    const folder = createScratchFolder({ 'remit.json': charter });
    const text = `## Responsibilities\n\n- ${slip}\n`;
    const args = ['check', '--format', 'json', '--stdin', '--stdin-filename', 'hr/new.md'];
    const { status, stdout } = await runRemit(folder, args, text);
    expect(status).toBe(1);
    expect(readReports(stdout)).toMatchObject([
      { file: 'hr/new.md', role: 'cto', findings: [{ owner: 'cio' }] },
    ]);
  });

  test('that is empty or no UTF-8', async () => {
    const folder = createScratchFolder();
    expect((await runRemit(folder, ['check', '--stdin'], '')).status).toBe(0);
    expect(await runRemit(folder, ['check', '--stdin'], [Buffer.from([0x61, 0xff])])).toMatchObject({
      status: 2,
      stderr: 'remit: cannot read the standard input: line 1 is not UTF-8 text; save it as UTF-8.\n',
    });
  });
});
