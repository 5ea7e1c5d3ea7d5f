import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createServer } from './server';
import { localDate } from './workspace/host';
import { nodeFiles } from './workspace/nodeFiles';

// Entry of `dist/server.js`: the transport comes from `--stdio`, `--node-ipc` or `--socket=PORT`.
createServer(createConnection(ProposedFeatures.all), {
  today: () => localDate(new Date()),
  files: nodeFiles,
});
