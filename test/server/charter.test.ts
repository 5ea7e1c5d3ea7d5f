import { expect, test } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { nodeFiles } from '../../server/src/workspace/nodeFiles';
import { poorCapabilities } from '../support/clientCapabilities';
import { ctoWithSlip } from '../support/descriptions';
import { startServer } from '../support/inProcessServer';
import type { LanguageClient } from '../support/languageClient';
import { createScratchFolder, type ScratchFolder } from '../support/scratchFolder';

const published = 'textDocument/publishDiagnostics';
const small = '{ "organisationSize": "small" } // we are ten people';

async function startIn(folder: ScratchFolder, initialize = {}): Promise<LanguageClient> {
  return startServer({
    host: { files: nodeFiles },
    initialize: { workspaceFolders: [{ uri: folder.uri, name: 'work' }], ...initialize },
  });
}

async function severity(client: LanguageClient, uri: string): Promise<number | undefined> {
  const found = (await client.diagnostics(uri)).find(({ code }) => code === 'misattributed-duty');
  return found?.severity;
}

function changedOnDisk(client: LanguageClient, uri: string, type = 2): Promise<void> {
  return client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
}

test('a charter is in force for its folder only', async () => {
  const folder = createScratchFolder({
    'a/remit.json': small,
    'a/cto.md': ctoWithSlip,
    'b/cto.md': ctoWithSlip,
  });
  const workspaceFolders = ['a', 'b'].map((name) => ({ name, uri: folder.uriOf(name) }));
  const client = await startIn(folder, { workspaceFolders });
  for (const name of ['a/cto.md', 'b/cto.md']) await client.open(folder.uriOf(name), ctoWithSlip);
  expect(await severity(client, folder.uriOf('a/cto.md'))).toBe(4);
  expect(await severity(client, folder.uriOf('b/cto.md'))).toBe(2);
});

test('a charter that is made, changed and deleted on disk is followed', async () => {
  const folder = createScratchFolder();
  const client = await startIn(folder);
  const uri = folder.uriOf('cto.md');
  await client.open(uri, ctoWithSlip);
  expect(await severity(client, uri)).toBe(2);
  const changes: readonly [() => void, number][] = [
    [
      () => {
        folder.write('remit.json', small);
      },
      4,
    ],
    [
      () => {
        folder.write('remit.json', '{ "severity": { "misattributed-duty": "error" } }');
      },
      1,
    ],
    [
      () => {
        folder.remove('remit.json');
      },
      2,
    ],
  ];
  for (const [change, expected] of changes) {
    const before = client.received.length;
    change();
    await changedOnDisk(client, folder.uriOf('remit.json'));
    await client.waitFor('workspace/diagnostic/refresh', undefined, before);
    expect(await severity(client, uri)).toBe(expected);
  }
});

test('the unsaved text of a charter wins, and the file counts again when it is closed', async () => {
  const folder = createScratchFolder({ 'remit.json': small });
  const client = await startIn(folder);
  const uri = folder.uriOf('cto.md');
  const charter = folder.uriOf('remit.json');
  await client.open(uri, ctoWithSlip);
  expect(await severity(client, uri)).toBe(4);
  await client.open(charter, '{ "organisationSize": "large" }', 'jsonc');
  await client.waitFor('workspace/diagnostic/refresh');
  expect(await severity(client, uri)).toBe(2);
  const before = client.received.length;
  await client.close(charter);
  await client.waitFor('workspace/diagnostic/refresh', undefined, before);
  expect(await severity(client, uri)).toBe(4);
});

test.each([
  ['broken JSON', '{ "organisationSize": '],
  ['a wrong value', '{\n  "organisationSize": "tiny"\n}'],
  ['no object', '[]'],
])('%s: diagnostics in the charter, and the last good one stays in force', async (_, broken) => {
  const folder = createScratchFolder({ 'remit.json': small });
  const client = await startIn(folder);
  const uri = folder.uriOf('cto.md');
  const charter = folder.uriOf('remit.json');
  await client.open(uri, ctoWithSlip);
  expect(await severity(client, uri)).toBe(4);
  folder.write('remit.json', broken);
  await changedOnDisk(client, charter);
  const { diagnostics } = await client.waitFor<PublishDiagnosticsParams>(
    published,
    (params) => params.uri === charter,
  );
  expect(diagnostics[0]).toMatchObject({ source: 'remit', severity: 1 });
  expect(await severity(client, uri)).toBe(4);
  const before = client.received.length;
  folder.write('remit.json', '{}');
  await changedOnDisk(client, charter);
  expect(await client.waitFor<PublishDiagnosticsParams>(published, undefined, before)).toEqual({
    uri: charter,
    diagnostics: [],
  });
  await client.waitFor('workspace/diagnostic/refresh', undefined, before);
  expect(await severity(client, uri)).toBe(2);
});

test('a charter that is broken from the start is told without any document open', async () => {
  const folder = createScratchFolder({ 'remit.json': '{\n  "organizationSize": "small"\n}' });
  const client = await startIn(folder);
  const { uri, diagnostics } = await client.waitFor<PublishDiagnosticsParams>(published);
  expect(uri).toBe(folder.uriOf('remit.json'));
  expect(diagnostics).toMatchObject([{ range: { start: { line: 1, character: 2 } } }]);
  expect(diagnostics[0]?.message).toContain('organisationSize');
});

test('without file watching the charter is read again when a document is saved', async () => {
  const folder = createScratchFolder();
  const client = await startIn(folder, { capabilities: poorCapabilities });
  const uri = folder.uriOf('cto.md');
  await client.open(uri, ctoWithSlip);
  await client.waitFor<PublishDiagnosticsParams>(
    published,
    ({ diagnostics }) => diagnostics[0]?.severity === 2,
  );
  folder.write('remit.json', small);
  await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  await client.waitFor<PublishDiagnosticsParams>(
    published,
    ({ diagnostics }) => diagnostics[0]?.severity === 4,
  );
});
