import type { InitializeParams } from 'vscode-languageserver';

/** What the client at the other end can do; everything that is absent counts as not able. */
export interface ClientAbilities {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  readonly registerFileWatchers: boolean;
  readonly workspaceFolders: boolean;
  /** Also when the client says nothing of formats. */
  readonly markdownHover: boolean;
  /** Asks for a code action's edit when it is chosen. */
  readonly resolvesEdits: boolean;
  /** Versioned edits; without them an edit of several files or a new file cannot be offered. */
  readonly documentChanges: boolean;
  readonly createFiles: boolean;
}

/** Reads the abilities that the server adapts to out of the `initialize` request. */
export function readAbilities({ capabilities }: Pick<InitializeParams, 'capabilities'>): ClientAbilities {
  const { textDocument, workspace } = capabilities;
  const diagnostics = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  const codeAction = textDocument?.codeAction;
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: diagnostics.relatedInformation === true,
    diagnosticTags: diagnostics.tagSupport !== undefined,
    configuration: workspace?.configuration === true,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registerFileWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') !== false,
    resolvesEdits:
      codeAction?.resolveSupport?.properties.includes('edit') === true && codeAction.dataSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
  };
}
