import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeParams,
} from 'vscode-languageserver/node';
import { onTestFinished } from 'vitest';
import type { Analyser } from '../../server/src/analysis/analyse';
import { createServer } from '../../server/src/server';
import type { Host } from '../../server/src/workspace/host';
import { connectClient, type LanguageClient } from './languageClient';

/** The real server on paired streams, initialized; it is shut down when the test ends. Without `host` it reaches no files. */
export async function startServer(
  options: {
    readonly initialize?: Partial<InitializeParams>;
    readonly host?: Partial<Host>;
    readonly settings?: unknown;
    readonly analyser?: Analyser;
  } = {},
): Promise<LanguageClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const host: Host = { today: () => '2026-11-25', files: undefined, ...options.host };
  createServer(
    createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
    host,
    options.analyser,
  );
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const client = await connectClient(connection, options.initialize, options.settings);
  onTestFinished(() => client.dispose());
  return client;
}
