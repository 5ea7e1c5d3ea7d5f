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

/** Waits until `condition` holds, looking whenever something changed, and every 100 ms for what has no event. */
export async function until<T>(what: string, look: () => T, condition: (seen: T) => boolean): Promise<T> {
  const events = [vscode.languages.onDidChangeDiagnostics, vscode.workspace.onDidChangeTextDocument];
  return new Promise((resolve, reject) => {
    const check = (): void => {
      const seen = look();
      const isLate = Date.now() > end;
      if (!condition(seen) && !isLate) return;
      clearInterval(timer);
      for (const subscription of subscriptions) subscription.dispose();
      if (isLate) reject(new Error(`Waited in vain for ${what}. Seen: ${JSON.stringify(seen)}`));
      else resolve(seen);
    };
    const end = Date.now() + patience;
    const timer = setInterval(check, 100);
    const subscriptions = events.map((event) => event(check));
    check();
  });
}

/** Asks until the answer satisfies `condition`: who is to answer may not have started yet. */
export async function untilAnswered<T>(
  what: string,
  ask: () => Promise<T>,
  condition: (answer: T) => boolean,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (condition(answer)) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}. Seen: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Process ids of the language servers that this extension host started. */
export function serverProcesses(): readonly number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S.*)$/u.exec(line) ?? [];
    return Number(parent) === process.pid && command.includes('dist/server.js') ? [Number(pid)] : [];
  });
}
