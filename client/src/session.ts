import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { State } from 'vscode-languageclient';
import { parseAnalysisStatus, statusNotification } from './analysisStatus';
import { createClientOptions } from './clientOptions';
import { createCrashHandler } from './crashHandler';
import type { StatusItem } from './statusItem';

/** Makes a client that is not started yet: as a process on Node, as a web worker in a browser. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** One language server and everything that belongs to it; started, stopped and restarted one after the other. */
export class Session {
  private client: BaseLanguageClient | undefined;
  private subscriptions: vscode.Disposable[] = [];
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly createClient: CreateClient,
    private readonly output: vscode.LogOutputChannel,
    private readonly statusItem: StatusItem,
  ) {}

  /** Resolves when the server runs or its failure was shown; never rejects. */
  start(): Promise<void> {
    return this.enqueue(() => this.startNow());
  }

  /** Stops the server and disposes what `start` made. */
  stop(): Promise<void> {
    return this.enqueue(() => this.stopNow());
  }

  restart(): Promise<void> {
    return this.enqueue(async () => {
      await this.stopNow();
      await this.startNow();
    });
  }

  private enqueue(task: () => Promise<void>): Promise<void> {
    const done = this.queue.then(task);
    this.queue = done.catch((error: unknown) => {
      this.output.error(error instanceof Error ? error : String(error));
    });
    return this.queue;
  }

  private async startNow(): Promise<void> {
    if (this.client !== undefined) return;
    this.statusItem.setStarting();
    try {
      const client = this.createClient(createClientOptions(this.output, this.createErrorHandler()));
      this.client = client;
      this.subscriptions = [
        client.onNotification(statusNotification, (params: unknown) => {
          this.receiveStatus(params);
        }),
        client.onDidChangeState(({ newState }) => {
          if (newState === State.Running) this.statusItem.setRunning();
        }),
      ];
      await client.start();
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      await this.stopNow();
      this.fail(`Remit's language server did not start: ${problem}`);
    }
  }

  private async stopNow(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    for (const subscription of this.subscriptions) subscription.dispose();
    this.subscriptions = [];
    try {
      await client?.dispose();
    } catch (error) {
      // A server that crashed or never ran cannot be asked to shut down; that is what was wanted anyway.
      this.output.warn(
        `Stopping the language server: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  private receiveStatus(params: unknown): void {
    const status = parseAnalysisStatus(params);
    if (status === undefined) {
      this.output.warn(`The language server sent a status that is none: ${JSON.stringify(params)}`);
    } else {
      this.statusItem.update(status);
    }
  }

  private createErrorHandler() {
    return createCrashHandler(
      {
        restarting: (notice) => {
          this.statusItem.setStarting();
          void this.warn(notice);
        },
        gaveUp: (problem) => {
          this.fail(problem);
        },
      },
      () => Date.now(),
    );
  }

  /** The client writes the notice into the output channel itself. */
  private async warn(notice: string): Promise<void> {
    const answer = await vscode.window.showWarningMessage(notice, 'Show Output');
    if (answer === 'Show Output') this.output.show();
  }

  private fail(problem: string): void {
    this.output.error(problem);
    this.statusItem.setFailed(problem);
    void this.tell(problem);
  }

  private async tell(problem: string): Promise<void> {
    const answer = await vscode.window.showErrorMessage(problem, 'Show Output', 'Restart');
    if (answer === 'Show Output') this.output.show();
    if (answer === 'Restart') await this.restart();
  }
}
