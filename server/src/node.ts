import { createConnection, ProposedFeatures, type Connection } from 'vscode-languageserver/node';
import { createServer } from './server';
import { localDate } from './workspace/host';
import { nodeFiles } from './workspace/nodeFiles';

// Entry of `dist/server.js`. The transport is what the command line says, as usual for language servers.
const connection = connect();
if (connection === undefined) {
  process.stderr.write("Remit's language server needs a transport: --stdio, --node-ipc or --socket=PORT.\n");
  process.exitCode = 2;
} else {
  createServer(connection, { today: () => localDate(new Date()), files: nodeFiles });
}

function connect(): Connection | undefined {
  const isTransport = (argument: string): boolean =>
    /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/u.test(argument);
  return process.argv.slice(2).some(isTransport) ? createConnection(ProposedFeatures.all) : undefined;
}
