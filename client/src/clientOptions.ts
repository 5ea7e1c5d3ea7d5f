import type * as vscode from 'vscode';
import { RevealOutputChannelOn } from 'vscode-languageclient';
import type { ErrorHandler, LanguageClientOptions } from 'vscode-languageclient';

// Schemes are listed because a selector cannot leave any out: the read-only left side of a diff (`git:`) and
// the cells of notebooks are no place for findings.
const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-test-web'];

/** The documents that a person writes: Markdown in files, unsaved editors and virtual workspaces. */
export const markdownDocuments = schemes.map((scheme) => ({ scheme, language: 'markdown' }));

const charters = schemes.map((scheme) => ({ scheme, pattern: '**/remit.json' }));

/** What the server is told about and how its words reach the person. */
export function createClientOptions(
  outputChannel: vscode.LogOutputChannel,
  errorHandler: ErrorHandler,
): LanguageClientOptions {
  return {
    documentSelector: [...markdownDocuments, ...charters],
    diagnosticCollectionName: 'remit',
    outputChannel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler,
    // The start's failure is told once, by the session, with what to do about it.
    initializationFailedHandler: () => false,
    diagnosticPullOptions: { onChange: true },
  };
}
