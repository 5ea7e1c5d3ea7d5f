import * as vscode from 'vscode';
import type { Session } from './session';
import type { StatusItem } from './statusItem';
import { explanation } from './statusText';

/** Registers the commands of package.json. */
export function registerCommands(
  session: Session,
  statusItem: StatusItem,
  output: vscode.LogOutputChannel,
): readonly vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('remit.restartServer', () => session.restart()),
    vscode.commands.registerCommand('remit.showOutput', () => {
      output.show();
    }),
    vscode.commands.registerCommand('remit.showWhy', () => showWhy(statusItem)),
  ];
}

async function showWhy(statusItem: StatusItem): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const status = document === undefined ? undefined : statusItem.statusOf(document.uri);
  const answer = await vscode.window.showInformationMessage(
    status === undefined
      ? 'Remit has nothing to say about this editor. Open a Markdown file with a CTO or CIO job description.'
      : explanation(status),
    'Show Output',
  );
  if (answer === 'Show Output') await vscode.commands.executeCommand('remit.showOutput');
}
