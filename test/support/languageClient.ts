import {
  CodeActionRequest,
  CodeActionResolveRequest,
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  CodeLensRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  RegistrationRequest,
  ShutdownRequest,
  type CodeAction,
  type CodeLens,
  type CodeActionContext,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type Range,
  type Registration,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { fullCapabilities } from './clientCapabilities';

export interface Message {
  readonly method: string;
  readonly params: unknown;
}

/** An editor in miniature at the other end of the wire; everything goes through real messages. */
export interface LanguageClient {
  readonly connection: ProtocolConnection;
  readonly initializeResult: InitializeResult;
  /** Answers to `workspace/configuration`, by scope URI, or for all under `*`. */
  readonly settings: Map<string, unknown>;
  /** How often settings were asked for. */
  readonly settingsAsked: readonly string[];
  readonly registrations: readonly Registration[];
  /** Every notification and request that came, oldest first. */
  readonly received: readonly Message[];
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(uri: string, version: number, ...changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  hover(uri: string, line: number, character: number): Promise<Hover | null>;
  codeLenses(uri: string): Promise<readonly CodeLens[]>;
  actions(uri: string, range: Range, context?: Partial<CodeActionContext>): Promise<readonly CodeAction[]>;
  resolve(action: CodeAction): Promise<CodeAction>;
  /** The first message of this method, from the `since`th on, that satisfies the condition; waits until it comes. */
  waitFor<T>(method: string, condition?: (params: T) => boolean, since?: number): Promise<T>;
  /** Shuts the server down and closes the wire; never sends `exit`, which would end an in-process test run. */
  dispose(): Promise<void>;
}

/** Initializes the server at the other end of a connection. */
export async function connectClient(
  connection: ProtocolConnection,
  params: Partial<InitializeParams> = {},
  initialSettings?: unknown,
): Promise<LanguageClient> {
  const received: Message[] = [];
  const waiting = new Set<() => void>();
  const settings = new Map<string, unknown>(initialSettings === undefined ? [] : [['*', initialSettings]]);
  const settingsAsked: string[] = [];
  const registrations: Registration[] = [];
  const receive = (method: string, message: unknown): void => {
    received.push({ method, params: message });
    for (const check of [...waiting]) check();
  };
  connection.onUnhandledNotification(({ method, params: message }) => {
    receive(method, message);
  });
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    receive(DiagnosticRefreshRequest.method, undefined);
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) => {
    settingsAsked.push(...items.map(({ scopeUri }) => scopeUri ?? ''));
    return items.map(({ scopeUri }) => settings.get(scopeUri ?? '') ?? settings.get('*') ?? null);
  });
  connection.onRequest(RegistrationRequest.type, (message) => {
    registrations.push(...message.registrations);
    receive(RegistrationRequest.method, message);
  });
  connection.listen();
  const initializeResult = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the type asks for it
    rootUri: null,
    capabilities: fullCapabilities,
    workspaceFolders: null,
    ...params,
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const pull = (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  return {
    connection,
    initializeResult,
    settings,
    settingsAsked,
    registrations,
    received,
    open: (uri, text, languageId = 'markdown') =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (uri, version, ...contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri) =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    pull,
    async diagnostics(uri) {
      const report = await pull(uri);
      return report.kind === 'full' ? report.items : [];
    },
    codeLenses: async (uri) =>
      (await connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? [],
    hover: (uri, line, character) =>
      connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line, character } }),
    async actions(uri, range, context = {}) {
      const answer = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...context },
      });
      return (answer ?? []).filter((action): action is CodeAction => !('arguments' in action));
    },
    resolve: (action) => connection.sendRequest(CodeActionResolveRequest.type, action),
    waitFor<T>(method: string, condition: (params: T) => boolean = () => true, since = 0): Promise<T> {
      return new Promise((resolve) => {
        const check = (): void => {
          const found = received
            .slice(since)
            .find((message) => message.method === method && condition(message.params as T));
          if (found === undefined) return;
          waiting.delete(check);
          resolve(found.params as T);
        };
        waiting.add(check);
        check();
      });
    },
    async dispose() {
      await connection.sendRequest(ShutdownRequest.type);
      connection.dispose();
    },
  };
}
