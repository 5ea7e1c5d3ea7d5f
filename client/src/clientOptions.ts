import * as vscode from 'vscode';
import { RevealOutputChannelOn } from 'vscode-languageclient';
import type { ErrorHandler, LanguageClientOptions } from 'vscode-languageclient';
import { withoutSyntax } from './charterProblems';

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
    middleware: {
      provideCodeLenses: async (document, token, next) =>
        vscode.workspace.getConfiguration('remit', document.uri).get<boolean>('codeLens', false)
          ? (await next(document, token))?.map(withProblemsPanel)
          : [],
      handleDiagnostics: (uri, diagnostics, next) => {
        next(uri, readsJson(uri) ? withoutSyntax(diagnostics) : diagnostics);
      },
    },
  };
}

/** A click shows the findings. */
function withProblemsPanel(lens: vscode.CodeLens): vscode.CodeLens {
  const title = lens.command?.title ?? '';
  return new vscode.CodeLens(lens.range, { title, command: 'workbench.actions.view.problems' });
}

/** Whether VS Code's own JSON service says what is wrong with the syntax of an open file. */
function readsJson(uri: vscode.Uri): boolean {
  const isValidated = vscode.workspace.getConfiguration('json', uri).get<boolean>('validate.enable', true);
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const isJson = open?.languageId === 'json' || open?.languageId === 'jsonc';
  return (
    isValidated && isJson && vscode.extensions.getExtension('vscode.json-language-features') !== undefined
  );
}
