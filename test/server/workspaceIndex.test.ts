import { expect, test } from 'vitest';
import { nodeFiles } from '../../server/src/workspace/nodeFiles';
import { cio, ctoClean } from '../support/descriptions';
import { startServer } from '../support/inProcessServer';
import type { LanguageClient } from '../support/languageClient';
import { createScratchFolder, type ScratchFolder } from '../support/scratchFolder';

const refresh = 'workspace/diagnostic/refresh';
const duplicate = 'Own digital transformation across the company';
const claimedByCio = cio.replace(
  '## Responsibilities\n',
  '## Responsibilities\n\n- Lead the digital transformation of the company',
);
const claimedByCto = ctoClean.replace('- Lead', `- ${duplicate}\n- Lead`);

async function startIn(folder: ScratchFolder, names = ['.']): Promise<LanguageClient> {
  const workspaceFolders = names.map((name) => ({ name, uri: folder.uriOf(name) }));
  return startServer({ host: { files: nodeFiles }, initialize: { workspaceFolders } });
}

async function duplicatesIn(client: LanguageClient, uri: string) {
  return (await client.diagnostics(uri)).filter(({ code }) => code === 'duplicate-duty');
}

async function changed(client: LanguageClient, ...files: readonly [string, 1 | 2 | 3][]): Promise<void> {
  const changes = files.map(([uri, type]) => ({ uri, type }));
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
}

/** The duplicates once they stand in these files; as an editor does, it asks again whenever it is told to, and only then. */
async function duplicatesOnceIn(client: LanguageClient, uri: string, ...files: readonly string[]) {
  for (;;) {
    const before = client.received.length;
    const found = await duplicatesIn(client, uri);
    const places = found.map(({ relatedInformation }) => relatedInformation?.[0]?.location.uri);
    if (places.join() === files.join()) return found;
    await client.waitFor(refresh, undefined, before);
  }
}

test('a duty that a file on disk claims too is found, with a link to it', async () => {
  const folder = createScratchFolder({ 'hr/cio.md': claimedByCio, 'README.md': '# Our CIO\n' });
  const client = await startIn(folder);
  const uri = folder.uriOf('cto.md');
  await client.open(uri, claimedByCto);
  const [found] = await duplicatesOnceIn(client, uri, folder.uriOf('hr/cio.md'));
  expect(found?.relatedInformation).toMatchObject([
    { location: { uri: folder.uriOf('hr/cio.md'), range: { start: { line: 4, character: 2 } } } },
  ]);
});

test('files that are made, changed, renamed and deleted are followed', async () => {
  const folder = createScratchFolder();
  const client = await startIn(folder);
  const uri = folder.uriOf('cto.md');
  await client.open(uri, claimedByCto);
  expect(await duplicatesIn(client, uri)).toEqual([]);

  folder.write('cio.md', claimedByCio);
  await changed(client, [folder.uriOf('cio.md'), 1]);
  await duplicatesOnceIn(client, uri, folder.uriOf('cio.md'));

  folder.remove('cio.md');
  folder.write('it/our cio.md', claimedByCio);
  await changed(client, [folder.uriOf('cio.md'), 3], [folder.uriOf('it/our cio.md'), 1]);
  await duplicatesOnceIn(client, uri, folder.uriOf('it/our cio.md'));

  folder.write('it/our cio.md', cio);
  await changed(client, [folder.uriOf('it/our cio.md'), 2]);
  await duplicatesOnceIn(client, uri);
});

test('the unsaved text of an open file wins over the file', async () => {
  const folder = createScratchFolder({ 'cio.md': claimedByCio });
  const client = await startIn(folder);
  const uri = folder.uriOf('cto.md');
  const other = folder.uriOf('cio.md');
  await client.open(uri, claimedByCto);
  await duplicatesOnceIn(client, uri, other);
  await client.open(other, cio);
  await client.pull(other);
  expect(await duplicatesIn(client, uri)).toEqual([]);
  await client.close(other);
  expect(await duplicatesIn(client, uri)).toHaveLength(1);
});

test('what ignore files exclude is not read, and is when they change', async () => {
  const folder = createScratchFolder({
    '.gitignore': 'drafts/\n',
    'drafts/cio.md': claimedByCio,
    'hr/cio.md': claimedByCio,
  });
  const client = await startIn(folder);
  const uri = folder.uriOf('cto.md');
  await client.open(uri, claimedByCto);
  await duplicatesOnceIn(client, uri, folder.uriOf('hr/cio.md'));
  folder.remove('hr/cio.md');
  folder.write('.gitignore', '');
  await changed(client, [folder.uriOf('.gitignore'), 2]);
  await duplicatesOnceIn(client, uri, folder.uriOf('drafts/cio.md'));
});

test('folders come and go', async () => {
  const folder = createScratchFolder({ 'one/a.md': '# Notes\n', 'two/cio.md': claimedByCio });
  const client = await startIn(folder, ['one']);
  const uri = folder.uriOf('one/cto.md');
  await client.open(uri, claimedByCto);
  expect(await duplicatesIn(client, uri)).toEqual([]);
  const two = { name: 'two', uri: folder.uriOf('two') };
  const change = (event: { added: object[]; removed: object[] }): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  await change({ added: [two], removed: [] });
  await duplicatesOnceIn(client, uri, folder.uriOf('two/cio.md'));
  await change({ added: [], removed: [two] });
  await duplicatesOnceIn(client, uri);
});

test('two open files are compared without any folder', async () => {
  const client = await startServer();
  await client.open('file:///a/cio.md', claimedByCio);
  await client.pull('file:///a/cio.md');
  await client.open('file:///b/cto.md', claimedByCto);
  expect(await duplicatesIn(client, 'file:///b/cto.md')).toHaveLength(1);
  expect(await duplicatesIn(client, 'file:///a/cio.md')).toHaveLength(1);
});
