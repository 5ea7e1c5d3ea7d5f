import type { ClientCapabilities } from 'vscode-languageserver/node';

const textDocument = {
  publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
  hover: { contentFormat: ['markdown', 'plaintext'] },
  codeAction: {
    codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
    isPreferredSupport: true,
    dataSupport: true,
    resolveSupport: { properties: ['edit'] },
  },
} satisfies ClientCapabilities['textDocument'];

const workspace: ClientCapabilities['workspace'] = {
  configuration: true,
  workspaceFolders: true,
  didChangeConfiguration: { dynamicRegistration: true },
  didChangeWatchedFiles: { dynamicRegistration: true },
  diagnostics: { refreshSupport: true },
  workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
};

/** What VS Code can do, as far as the server looks. */
export const fullCapabilities: ClientCapabilities = {
  textDocument: { ...textDocument, diagnostic: { relatedDocumentSupport: false } },
  workspace,
};

/** The same without pull diagnostics. */
export const pushCapabilities: ClientCapabilities = { textDocument, workspace };

/** Nothing but pushes and plain edits. */
export const poorCapabilities: ClientCapabilities = {
  textDocument: { hover: { contentFormat: ['plaintext'] } },
};
