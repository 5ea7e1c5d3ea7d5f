import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, openDocument, remitDiagnostics, until, type HostTest } from './support';

/** Runs `body` while the folder has a charter with this text, opened and shown. */
async function withCharter(
  text: string,
  body: (document: vscode.TextDocument) => Promise<void>,
): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const uri = vscode.Uri.joinPath(folder.uri, 'remit.json');
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  try {
    const document = await openDocument('remit.json');
    // A document of the test before may still be open with its text.
    await until(
      'the text of the charter',
      () => document.getText(),
      (shown) => shown === text,
    );
    await body(document);
  } finally {
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(uri);
  }
}

function after(document: vscode.TextDocument, words: string): vscode.Position {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, words);
  return document.positionAt(start + words.length);
}

/** What VS Code says itself, by the schema. */
function schemaDiagnostics(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source !== 'remit');
}

async function labels(document: vscode.TextDocument, position: vscode.Position): Promise<readonly string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

/** `remit.json` in the editor: what the schema in the manifest gives, and what the server adds. */
export const charterTests: readonly HostTest[] = [
  {
    name: 'a charter’s properties are offered, and what they may be',
    body: () =>
      withCharter('{\n  "mergedRole": false,\n  "organisationSize": "",\n  \n}\n', async (document) => {
        const names = await until(
          'the names of properties',
          () => labels(document, new vscode.Position(3, 2)),
          (seen) => seen.includes('severity'),
        );
        assert.ok(names.includes('topics') && names.includes('files'), names.join(', '));
        assert.ok(!names.includes('mergedRole'), 'what is there is not offered again');
        const values = await labels(document, after(document, '"organisationSize": "'));
        assert.deepEqual([...values].sort(), ['"large"', '"small"']);
      }),
  },
  {
    name: 'the hover on a charter’s property says what it is for',
    body: () =>
      withCharter('{\n  "organisationSize": "small"\n}\n', async (document) => {
        const text = await until(
          'the hover',
          () => hoverText(document, after(document, '"organis')),
          (seen) => seen !== '',
        );
        assert.match(text, /Size of the organisation/u);
      }),
  },
  {
    name: 'a wrong value in a charter is underlined by the schema',
    body: () =>
      withCharter('{\n  "organisationSize": "tiny",\n  "mergedRole": true\n}\n', async (document) => {
        const [diagnostic, ...more] = await until(
          'what the schema says',
          () => schemaDiagnostics(document.uri),
          (seen) => seen.length > 0,
        );
        assert.ok(diagnostic);
        assert.deepEqual(more, []);
        assert.equal(document.getText(diagnostic.range), '"tiny"');
        assert.match(diagnostic.message, /"small", "large"/u);
      }),
  },
  {
    name: 'mistakes in the JSON of a charter are left to VS Code, which finds them too',
    body: () =>
      withCharter('{ "organisationSize": "tiny", "topics": [ }\n', async ({ uri }) => {
        await until(
          'what is wrong with the charter',
          () => vscode.languages.getDiagnostics(uri),
          (all) => remitDiagnostics(uri).length > 0 && all.length > remitDiagnostics(uri).length,
        );
        assert.deepEqual([...new Set(remitDiagnostics(uri).map(codeOf))], ['charter']);
      }),
  },
];
