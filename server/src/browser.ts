import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createServer } from './server';
import { localDate } from './workspace/host';

// Entry of `dist/browser/server.js`, a web worker. It reaches no files: open documents are analysed, also against each
// other, but there is no charter and no index of what is not open.
createServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  today: () => localDate(new Date()),
  files: undefined,
});
