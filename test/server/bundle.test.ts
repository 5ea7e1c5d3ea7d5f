import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createSocketServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import {
  createProtocolConnection,
  ExitNotification,
  ShutdownRequest,
  SocketMessageReader,
  SocketMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { builtBundle } from '../support/builtBundle';
import { ctoWithSlip } from '../support/descriptions';
import { connectClient, type LanguageClient } from '../support/languageClient';
import { createScratchFolder } from '../support/scratchFolder';

vi.setConfig({ testTimeout: 30_000 });

let bundle = '';
beforeAll(() => {
  bundle = builtBundle('server');
}, 60_000);

type ServerProcess = ChildProcessByStdio<Writable, Readable, Readable>;

function start(...args: readonly string[]): ServerProcess {
  const child = spawn(process.execPath, [bundle, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill());
  return child;
}

async function connect(child: ServerProcess, folder: string): Promise<LanguageClient> {
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  return connectClient(connection, {
    workspaceFolders: [{ uri: folder, name: 'work' }],
    processId: process.pid,
  });
}

async function exitCode(child: ServerProcess): Promise<unknown> {
  const [code] = (child.exitCode === null ? await once(child, 'exit') : [child.exitCode]) as unknown[];
  return code;
}

test('over stdio: initialize, a diagnostic with the charter of the folder, shutdown and exit with code 0', async () => {
  const folder = createScratchFolder({ 'remit.json': '{ "severity": { "misattributed-duty": "error" } }' });
  const child = start('--stdio');
  const client = await connect(child, folder.uri);
  const uri = folder.uriOf('cto.md');
  await client.open(uri, ctoWithSlip);
  expect(await client.diagnostics(uri)).toMatchObject([{ code: 'misattributed-duty', severity: 1 }]);
  await client.connection.sendRequest(ShutdownRequest.type);
  await client.connection.sendNotification(ExitNotification.type);
  expect(await exitCode(child)).toBe(0);
});

test('exit without shutdown has code 1', async () => {
  const child = start('--stdio');
  const client = await connect(child, 'file:///project');
  await client.connection.sendNotification(ExitNotification.type);
  expect(await exitCode(child)).toBe(1);
});

test('ends when the client is gone', async () => {
  const child = start('--stdio');
  await connect(child, 'file:///project');
  child.stdin.end();
  expect(await exitCode(child)).toBe(1);
});

test('over a socket', async () => {
  const socketServer = createSocketServer();
  socketServer.listen(0, '127.0.0.1');
  await once(socketServer, 'listening');
  onTestFinished(() => void socketServer.close());
  start(`--socket=${String((socketServer.address() as AddressInfo).port)}`);
  const [socket] = (await once(socketServer, 'connection')) as [
    ConstructorParameters<typeof SocketMessageReader>[0],
  ];
  const connection = createProtocolConnection(
    new SocketMessageReader(socket),
    new SocketMessageWriter(socket),
  );
  const client = await connectClient(connection);
  await client.open('file:///cto.md', ctoWithSlip);
  expect(await client.diagnostics('file:///cto.md')).toHaveLength(1);
  await client.dispose();
});

test('without a transport it says how to start it', async () => {
  const child = start();
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  await once(child.stderr, 'end');
  expect(Buffer.concat(said).toString()).toBe(
    "Remit's language server needs a transport: --stdio, --node-ipc or --socket=PORT.\n",
  );
  expect(await exitCode(child)).toBe(2);
});
