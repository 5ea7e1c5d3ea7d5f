import * as vscode from 'vscode';
import { registerCommands } from './commands';
import type { CreateClient } from './session';
import { Session } from './session';
import { StatusItem } from './statusItem';

/** Sets Remit up in this window, whatever the kind of extension host; the caller starts and stops the session. */
export function createSession(context: vscode.ExtensionContext, createClient: CreateClient): Session {
  const output = vscode.window.createOutputChannel('Remit', { log: true });
  const statusItem = new StatusItem();
  const session = new Session(createClient, output, statusItem);
  context.subscriptions.push(output, statusItem, ...registerCommands(session, statusItem, output));
  return session;
}
