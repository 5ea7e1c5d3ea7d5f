import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { createSession } from './remit';
import type { Session } from './session';

let session: Session | undefined;

/** Entry point in VS Code for the web: the server is a web worker. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  session = createSession(
    context,
    (options) => new LanguageClient('remit', 'Remit', () => Promise.resolve(new Worker(script)), options),
  );
  await session.start();
}

export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}
