import {
  CodeActionKind,
  Emitter,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type FileEvent,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createAnalyser, type Analyser } from './analysis/analyse';
import * as charterChanges from './features/charterChanges';
import * as charterDiagnostics from './features/charterDiagnostics';
import * as codeActions from './features/codeActions';
import * as codeLens from './features/codeLens';
import * as configurationChanges from './features/configurationChanges';
import type { Dependencies } from './features/dependencies';
import * as failures from './features/failures';
import * as fileChanges from './features/fileChanges';
import * as hover from './features/hover';
import { fixAllKind } from './features/offeredFixes';
import * as pullDiagnostics from './features/pullDiagnostics';
import * as pushDiagnostics from './features/pushDiagnostics';
import * as status from './features/status';
import * as workspaceIndex from './features/workspaceIndex';
import { createCharters } from './workspace/charters';
import { readAbilities } from './workspace/clientAbilities';
import { createConfigurations } from './workspace/configurations';
import { createDescriptionIndex } from './workspace/descriptionIndex';
import { createDocuments } from './workspace/documents';
import { createFolders, initialFolders } from './workspace/folders';
import type { Host } from './workspace/host';
import { createIndexer } from './workspace/indexer';
import { createLogger } from './workspace/logger';
import { createSettings } from './workspace/settings';
import { createSurroundingsReader } from './workspace/surroundings';

const features = [
  configurationChanges,
  fileChanges,
  charterDiagnostics,
  charterChanges,
  workspaceIndex,
  status,
  failures,
  pullDiagnostics,
  pushDiagnostics,
  hover,
  codeActions,
  codeLens,
];

/**
 * Remit's language server on a connection, whatever its transport; starts to listen at once. The analyser is shared by all documents.
 *
 * @example createServer(createConnection(input, output), { today: () => '2026-11-25', files: undefined })
 */
export function createServer(connection: Connection, host: Host, analyser = createAnalyser()): void {
  connection.onInitialize((params) => {
    const dependencies = createDependencies(connection, host, analyser, params);
    for (const { register } of features) register(connection, dependencies);
    dependencies.texts.listen(connection);
    connection.onInitialized(() => {
      dependencies.events.initialized.fire();
    });
    return describeServer();
  });
  connection.listen();
}

function createDependencies(
  connection: Connection,
  host: Host,
  analyser: Analyser,
  params: InitializeParams,
): Dependencies {
  const logger = createLogger(connection);
  const abilities = readAbilities(params);
  const texts = new TextDocuments(TextDocument);
  const folders = createFolders(initialFolders(params));
  const settings = createSettings(connection, abilities, logger, params.initializationOptions);
  const charters = createCharters(host.files, texts);
  const configurations = createConfigurations(settings, charters, folders);
  const index = createDescriptionIndex();
  const documents = createDocuments({ texts, host, analyser, configurations, index });
  const { files } = host;
  const indexer = files && createIndexer({ files, index, configurations, charters, folders, logger });
  const surroundingsOf = createSurroundingsReader({
    files,
    texts,
    index,
    configurations,
    folders,
  });
  const events = { initialized: new Emitter<void>(), filesChanged: new Emitter<readonly FileEvent[]>() };
  return {
    abilities,
    texts,
    folders,
    settings,
    charters,
    configurations,
    index,
    documents,
    indexer,
    surroundingsOf,
    events,
    logger,
  };
}

function describeServer(): InitializeResult {
  return {
    serverInfo: { name: 'remit' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      diagnosticProvider: { identifier: 'remit', interFileDependencies: true, workspaceDiagnostics: false },
      hoverProvider: true,
      codeLensProvider: { resolveProvider: false },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind], resolveProvider: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
