import { expect, test } from 'vitest';
import { poorCapabilities } from '../support/clientCapabilities';
import { ctoWithSlip } from '../support/descriptions';
import { startServer } from '../support/inProcessServer';

const uri = 'file:///project/cto.md';
const changed = 'workspace/didChangeConfiguration';

test('are asked for once per resource until they change', async () => {
  const client = await startServer();
  await client.open(uri, ctoWithSlip);
  await client.pull(uri);
  await client.change(uri, 2, { text: `${ctoWithSlip}\n` });
  await client.pull(uri);
  await client.open('file:///project/other.md', ctoWithSlip);
  await client.pull('file:///project/other.md');
  expect(client.settingsAsked).toEqual([uri, 'file:///project/other.md']);
});

test('that change are in force at once, and the client is asked to pull again', async () => {
  const client = await startServer();
  await client.open(uri, ctoWithSlip);
  expect(await client.diagnostics(uri)).toMatchObject([{ severity: 2 }]);
  client.settings.set('*', { severity: { 'misattributed-duty': 'error' } });
  await client.connection.sendNotification(changed, { settings: null });
  await client.waitFor('workspace/diagnostic/refresh');
  expect(await client.diagnostics(uri)).toMatchObject([{ severity: 1 }]);
  client.settings.set('*', { severity: { 'misattributed-duty': 'off' } });
  await client.connection.sendNotification(changed, { settings: null });
  expect(await client.diagnostics(uri)).toEqual([]);
});

test('switch Remit off for one resource', async () => {
  const client = await startServer();
  client.settings.set('file:///project/off.md', { enable: false });
  await client.open(uri, ctoWithSlip);
  await client.open('file:///project/off.md', ctoWithSlip);
  expect(await client.diagnostics(uri)).toHaveLength(1);
  expect(await client.diagnostics('file:///project/off.md')).toEqual([]);
  const status = await client.waitFor<{ uri: string; reason: string }>('remit/status', (params) =>
    params.uri.endsWith('off.md'),
  );
  expect(status).toMatchObject({ state: 'not-analysed', findings: 0 });
  expect(status.reason).toContain('remit.enable');
  expect(await client.hover('file:///project/off.md', 5, 10)).toBeNull();
});

test('of a small organisation make a misattribution a hint', async () => {
  const client = await startServer({ settings: { organisationSize: 'small' } });
  await client.open(uri, ctoWithSlip);
  expect(await client.diagnostics(uri)).toMatchObject([{ severity: 4 }]);
});

test('come by push and by initializationOptions for a client that cannot be asked', async () => {
  const client = await startServer({
    initialize: { capabilities: poorCapabilities, initializationOptions: { remit: { enable: false } } },
  });
  await client.open(uri, ctoWithSlip);
  expect(await client.diagnostics(uri)).toEqual([]);
  await client.connection.sendNotification(changed, { settings: { remit: { enable: true } } });
  expect(await client.diagnostics(uri)).toHaveLength(1);
});

test('that are wrong are told once and leave the rest in force', async () => {
  const client = await startServer({
    settings: { maxFindings: 'many', severity: { 'misattributed-duty': 'error' } },
  });
  await client.open(uri, ctoWithSlip);
  expect(await client.diagnostics(uri)).toMatchObject([{ severity: 1 }]);
  const message = await client.waitFor<{ message: string }>('window/showMessage');
  expect(message.message).toContain('maxFindings');
  await client.open('file:///project/other.md', ctoWithSlip);
  await client.pull('file:///project/other.md');
  expect(client.received.filter(({ method }) => method === 'window/showMessage')).toHaveLength(1);
});

test('that the client fails to tell leave the defaults in force', async () => {
  const client = await startServer();
  client.connection.onRequest('workspace/configuration', () => {
    throw new Error('no settings today');
  });
  await client.open(uri, ctoWithSlip);
  expect(await client.diagnostics(uri)).toHaveLength(1);
});
