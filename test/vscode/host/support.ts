import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';

const patience = 60_000;

/** One test; each begins in the window as the one before left it. */
export interface HostTest {
  readonly name: string;
  readonly body: () => Promise<void>;
}

/** Opens and shows a file of the workspace. */
export async function openDocument(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('No folder is open.');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

export function remitDiagnostics(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source?.toLowerCase() === 'remit');
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/**
 * Waits until `condition` holds of what `look` sees or is answered, looking again whenever something changed. Who is to answer may not have
 * started yet, and not everything has an event, so that it looks again after 100 ms too.
 */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>,
  condition: (seen: T) => boolean,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await look();
    if (condition(seen)) return seen;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}. Seen: ${JSON.stringify(seen)}`);
    await nextChange();
  }
}

/** A change of a document or of what is found in it, or 100 ms. */
function nextChange(): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
      resolve();
    };
    const timer = setTimeout(go, 100);
    const events = [vscode.languages.onDidChangeDiagnostics, vscode.workspace.onDidChangeTextDocument];
    const subscriptions = events.map((event) => event(go));
  });
}

/** Process ids of the language servers that this extension host started. */
export function serverProcesses(): readonly number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S.*)$/u.exec(line) ?? [];
    return Number(parent) === process.pid && command.includes('dist/server.js') ? [Number(pid)] : [];
  });
}
