import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { nodeFiles } from '../../server/src/workspace/nodeFiles';
import { relativePath } from '../../server/src/workspace/uris';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'remit-files-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const everything = { limit: 100, ignores: [], cancelled: () => false };

async function listed(folder: string, options = everything): Promise<readonly (string | undefined)[]> {
  const uri = pathToFileURL(folder).href;
  return (await nodeFiles.listMarkdown(uri, options)).map((file) => relativePath(uri, file));
}

test('lists Markdown only, the folder before its folders, in a fixed order', async () => {
  const folder = folderWith({
    'b.md': '',
    'a.markdown': '',
    'notes.txt': '',
    'hr/c.md': '',
    'hr/deep/d.mdx': '',
  });
  expect(await listed(folder)).toEqual(['a.markdown', 'b.md', 'hr/c.md', 'hr/deep/d.mdx']);
});

test('leaves out dependencies, what ignore files and what patterns exclude', async () => {
  const folder = folderWith({
    '.gitignore': 'build/\n*.draft.md\n',
    '.remitignore': 'old.md\n',
    'cto.md': '',
    'old.md': '',
    'cto.draft.md': '',
    'build/cto.md': '',
    'node_modules/a/README.md': '',
    '.git/x.md': '',
    'hr/.gitignore': '!cio.draft.md\n',
    'hr/cio.draft.md': '',
    'hr/cto.draft.md': '',
    'archive/cto.md': '',
  });
  expect(await listed(folder, { ...everything, ignores: ['archive'] })).toEqual([
    'cto.md',
    'hr/cio.draft.md',
  ]);
});

test('isIgnored agrees with the list', async () => {
  const names = ['a.md', 'build/b.md', 'hr/c.md', 'hr/d.md', 'node_modules/x/e.md'];
  const folder = folderWith({
    ...Object.fromEntries(names.map((name) => [name, ''])),
    '.gitignore': 'build\n',
    'hr/.gitignore': 'd.md\n',
  });
  const found = await listed(folder);
  for (const name of names) {
    const ignored = await nodeFiles.isIgnored(
      pathToFileURL(folder).href,
      pathToFileURL(join(folder, name)).href,
      [],
    );
    expect([name, ignored]).toEqual([name, !found.includes(name)]);
  }
});

test('does not run in circles', async () => {
  const folder = folderWith({ 'hr/cto.md': '' });
  symlinkSync(folder, join(folder, 'hr', 'again'));
  expect(await listed(folder)).toEqual(['hr/cto.md']);
});

test('stops at the limit and when cancelled', async () => {
  const folder = folderWith({ 'a.md': '', 'b.md': '', 'c.md': '' });
  expect(await listed(folder, { ...everything, limit: 2 })).toEqual(['a.md', 'b.md']);
  expect(await listed(folder, { ...everything, cancelled: () => true })).toEqual([]);
});

test('reads text; what is absent, too long, a folder or elsewhere is undefined', async () => {
  const folder = folderWith({ 'cto.md': '\uFEFF# CTO\r\n' });
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  expect(await nodeFiles.read(uri('cto.md'), 100)).toBe('\uFEFF# CTO\r\n');
  expect(await nodeFiles.read(uri('cto.md'), 3)).toBeUndefined();
  expect(await nodeFiles.read(uri('cio.md'), 100)).toBeUndefined();
  expect(await nodeFiles.read(uri(''), 100_000)).toBeUndefined();
  expect(await nodeFiles.read('untitled:Untitled-1', 100)).toBeUndefined();
});
