import * as vscode from 'vscode';
import type { AnalysisStatus } from './analysisStatus';
import { markdownDocuments } from './clientOptions';
import { statusText } from './statusText';

/** The language status item of the active editor, fed with the server's notifications. */
export class StatusItem implements vscode.Disposable {
  private readonly statuses = new Map<string, AnalysisStatus>();
  private readonly item = vscode.languages.createLanguageStatusItem('remit.status', markdownDocuments);
  private readonly subscriptions: readonly vscode.Disposable[];
  private problem: string | undefined;
  private starting = false;

  constructor() {
    this.item.name = 'Remit';
    this.subscriptions = [
      this.item,
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.show();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.statuses.delete(uri.toString())),
    ];
    this.show();
  }

  update(status: AnalysisStatus): void {
    // The server may escape a URI differently from VS Code; both parse to the same one.
    this.statuses.set(vscode.Uri.parse(status.uri).toString(), status);
    this.show();
  }

  /** The server is on its way: nothing known about any document. */
  setStarting(): void {
    this.statuses.clear();
    this.problem = undefined;
    this.starting = true;
    this.show();
  }

  setRunning(): void {
    this.problem = undefined;
    this.starting = false;
    this.show();
  }

  /** The server is gone: says so in place of any document's status. */
  setFailed(problem: string): void {
    this.statuses.clear();
    this.problem = problem;
    this.starting = false;
    this.show();
  }

  statusOf(uri: vscode.Uri): AnalysisStatus | undefined {
    return this.statuses.get(uri.toString());
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private show(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const status = uri === undefined ? undefined : this.statusOf(uri);
    const shown =
      this.problem !== undefined
        ? { text: 'Remit: not running', detail: this.problem }
        : status !== undefined
          ? statusText(status)
          : { text: this.starting ? 'Remit: starting' : 'Remit', detail: '' };
    this.item.text = shown.text;
    this.item.detail = shown.detail;
    this.item.busy = this.starting;
    const isProblem = this.problem !== undefined || status?.state === 'error';
    this.item.severity = isProblem
      ? vscode.LanguageStatusSeverity.Error
      : status?.state === 'too-large'
        ? vscode.LanguageStatusSeverity.Warning
        : vscode.LanguageStatusSeverity.Information;
    this.item.command = isProblem
      ? { command: 'remit.showOutput', title: 'Show Output' }
      : { command: 'remit.showWhy', title: 'Why?' };
  }
}
