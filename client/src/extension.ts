import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { createSession } from './remit';
import type { Session } from './session';

let session: Session | undefined;

/** Entry point in desktop VS Code and on a remote: the server is a Node process. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  session = createSession(context, (options) => {
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    return new LanguageClient('remit', 'Remit', { run, debug }, options);
  });
  await session.start();
}

export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}
