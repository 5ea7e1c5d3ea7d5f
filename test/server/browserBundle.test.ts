import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type DataCallback,
  type Disposable,
  type Message,
} from 'vscode-languageserver/node';
import { expect, onTestFinished, test } from 'vitest';
import { builtBundle } from '../support/builtBundle';
import { ctoWithSlip } from '../support/descriptions';
import { connectClient } from '../support/languageClient';

class PortReader extends AbstractMessageReader {
  constructor(private readonly port: MessagePort) {
    super();
  }
  listen(callback: DataCallback): Disposable {
    this.port.on('message', callback);
    return { dispose: () => this.port.off('message', callback) };
  }
}

class PortWriter extends AbstractMessageWriter {
  constructor(private readonly port: MessagePort) {
    super();
  }
  write(message: Message): Promise<void> {
    this.port.postMessage(message);
    return Promise.resolve();
  }
  end(): void {
    this.port.close();
  }
}

test('the bundle for browsers runs as a worker, without anything of Node', async () => {
  const source = readFileSync(builtBundle('browser-server'), 'utf8');
  const { port1: self, port2: port } = new MessageChannel();
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval };
  runInContext(
    source,
    createContext({ self, ...timers, TextEncoder, TextDecoder, performance, console, crypto }),
  );
  const connection = createProtocolConnection(new PortReader(port), new PortWriter(port));
  const client = await connectClient(connection, {
    workspaceFolders: [{ uri: 'vscode-vfs://github/a', name: 'a' }],
  });
  onTestFinished(async () => {
    await client.dispose();
    port.close();
  });
  const uri = 'vscode-vfs://github/a/cto.md';
  await client.open(uri, ctoWithSlip);
  expect(await client.diagnostics(uri)).toMatchObject([{ code: 'misattributed-duty' }]);
  expect((await client.hover(uri, 5, 20))?.contents).toBeDefined();
}, 60_000);
