import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ListOptions } from '../../server/src/workspace/host';
import { nodeFiles } from '../../server/src/workspace/nodeFiles';
import { relativePath } from '../../server/src/workspace/uris';
import { createScratchFolder, type ScratchFolder } from '../support/scratchFolder';

const everything: ListOptions = { limit: 100, ignores: [], cancelled: () => false };

async function listed(
  { uri }: ScratchFolder,
  options = everything,
): Promise<readonly (string | undefined)[]> {
  return (await nodeFiles.listMarkdown(uri, options)).map((file) => relativePath(uri, file));
}

test('lists Markdown only, the folder before its folders, in a fixed order', async () => {
  const folder = createScratchFolder({
    'b.md': '',
    'a.markdown': '',
    'notes.txt': '',
    'hr/c.md': '',
    'hr/deep/d.mdx': '',
  });
  expect(await listed(folder)).toEqual(['a.markdown', 'b.md', 'hr/c.md', 'hr/deep/d.mdx']);
});

test('leaves out dependencies, what ignore files and what patterns exclude', async () => {
  const folder = createScratchFolder({
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

test('tells of a folder that cannot be listed', async () => {
  const folder = createScratchFolder({ 'file.md': '' });
  const told: string[] = [];
  const options = { ...everything, unreadable: (uri: string) => told.push(uri) };
  expect(await nodeFiles.listMarkdown(folder.uriOf('file.md'), options)).toEqual([]);
  expect(told).toEqual([folder.uriOf('file.md')]);
});

test('isIgnored agrees with the list', async () => {
  const names = ['a.md', 'build/b.md', 'hr/c.md', 'hr/d.md', 'node_modules/x/e.md'];
  const folder = createScratchFolder({
    ...Object.fromEntries(names.map((name) => [name, ''])),
    '.gitignore': 'build\n',
    'hr/.gitignore': 'd.md\n',
  });
  const found = await listed(folder);
  for (const name of names) {
    const ignored = await nodeFiles.isIgnored(folder.uri, folder.uriOf(name), []);
    expect([name, ignored]).toEqual([name, !found.includes(name)]);
  }
});

test('does not run in circles', async () => {
  const folder = createScratchFolder({ 'hr/cto.md': '' });
  symlinkSync(folder.path, join(folder.path, 'hr', 'again'));
  expect(await listed(folder)).toEqual(['hr/cto.md']);
});

test('stops at the limit and when cancelled', async () => {
  const folder = createScratchFolder({ 'a.md': '', 'b.md': '', 'c.md': '' });
  expect(await listed(folder, { ...everything, limit: 2 })).toEqual(['a.md', 'b.md']);
  expect(await listed(folder, { ...everything, cancelled: () => true })).toEqual([]);
});

test('reads text; what is absent, too long, a folder or elsewhere is undefined', async () => {
  const folder = createScratchFolder({ 'cto.md': '\uFEFF# CTO\r\n' });
  expect(await nodeFiles.read(folder.uriOf('cto.md'), 100)).toBe('\uFEFF# CTO\r\n');
  expect(await nodeFiles.read(folder.uriOf('cto.md'), 3)).toBeUndefined();
  expect(await nodeFiles.read(folder.uriOf('cio.md'), 100)).toBeUndefined();
  expect(await nodeFiles.read(folder.uriOf(''), 100_000)).toBeUndefined();
  expect(await nodeFiles.read('untitled:Untitled-1', 100)).toBeUndefined();
});
