import { expect, test } from 'vitest';
import { fullCapabilities, poorCapabilities, pushCapabilities } from '../support/clientCapabilities';
import { ctoWithSlip } from '../support/descriptions';
import { startServer } from '../support/inProcessServer';

const uri = 'file:///project/cto.md';

test('tells what it can do', async () => {
  const { initializeResult } = await startServer();
  expect(initializeResult).toEqual({
    serverInfo: { name: 'remit' },
    capabilities: {
      textDocumentSync: { openClose: true, change: 2, save: true },
      diagnosticProvider: { identifier: 'remit', interFileDependencies: true, workspaceDiagnostics: false },
      hoverProvider: true,
      codeLensProvider: { resolveProvider: false },
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.remit'], resolveProvider: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  });
});

test('asks to be told of settings and files where the client can', async () => {
  const client = await startServer({ initialize: { capabilities: fullCapabilities } });
  await client.waitFor('client/registerCapability', () => client.registrations.length === 2);
  expect(client.registrations.map(({ method }) => method).sort()).toEqual([
    'workspace/didChangeConfiguration',
    'workspace/didChangeWatchedFiles',
  ]);
});

test('asks a poor client for nothing', async () => {
  const client = await startServer({ initialize: { capabilities: poorCapabilities } });
  await client.open(uri, ctoWithSlip);
  await client.waitFor('textDocument/publishDiagnostics');
  const methods = new Set(client.received.map(({ method }) => method));
  expect([...methods].sort()).toEqual(['remit/status', 'textDocument/publishDiagnostics']);
});

test('pulls where the client can, and pushes nothing there', async () => {
  const client = await startServer();
  await client.open(uri, ctoWithSlip);
  expect(await client.diagnostics(uri)).toHaveLength(1);
  expect(client.received.some(({ method }) => method === 'textDocument/publishDiagnostics')).toBe(false);
});

test('pushes with the version, and clears on closing', async () => {
  const client = await startServer({ initialize: { capabilities: pushCapabilities } });
  await client.open(uri, ctoWithSlip);
  expect(await client.waitFor('textDocument/publishDiagnostics')).toMatchObject({
    uri,
    version: 1,
    diagnostics: [{ code: 'misattributed-duty' }],
  });
  const before = client.received.length;
  await client.close(uri);
  expect(await client.waitFor('textDocument/publishDiagnostics', undefined, before)).toEqual({
    uri,
    diagnostics: [],
  });
});

test('analyses a burst of changes once', async () => {
  const client = await startServer({ initialize: { capabilities: pushCapabilities } });
  await client.open(uri, ctoWithSlip);
  const end = { line: 8, character: 0 };
  for (let version = 2; version <= 30; version++) {
    void client.change(uri, version, { range: { start: end, end }, text: '\n' });
  }
  await client.waitFor<{ version: number }>(
    'textDocument/publishDiagnostics',
    ({ version }) => version === 30,
  );
  const published = client.received.filter(({ method }) => method === 'textDocument/publishDiagnostics');
  expect(published.length).toBeLessThan(15);
});

test('answers nothing for closed and unknown documents', async () => {
  const client = await startServer();
  expect(await client.pull('file:///nowhere.md')).toMatchObject({ kind: 'full', items: [] });
  expect(await client.hover('file:///nowhere.md', 0, 0)).toBeNull();
  const place = { line: 0, character: 0 };
  expect(await client.actions('file:///nowhere.md', { start: place, end: place })).toEqual([]);
});

test('leaves other languages alone', async () => {
  const client = await startServer();
  await client.open('file:///project/cto.txt', ctoWithSlip, 'plaintext');
  expect(await client.diagnostics('file:///project/cto.txt')).toEqual([]);
});

test('analyses an unsaved Markdown document', async () => {
  const client = await startServer();
  await client.open('untitled:Untitled-1', ctoWithSlip, 'markdown');
  expect(await client.diagnostics('untitled:Untitled-1')).toHaveLength(1);
});
