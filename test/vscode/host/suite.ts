import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { charterTests } from './charter';
import { codeOf, openDocument, remitDiagnostics, serverProcesses, until, type HostTest } from './support';

const id = 'remit.remit-lint';
const duty = 'Run the internal help desk for all employees';

/** The findings of the description once there are some. */
async function findings(document: vscode.TextDocument): Promise<readonly vscode.Diagnostic[]> {
  return until(
    'findings',
    () => remitDiagnostics(document.uri),
    (seen) => seen.length > 0,
  );
}

/** Run in this order in one window. */
export const tests: readonly HostTest[] = [
  {
    name: 'Remit sleeps until a Markdown file is opened',
    body: async () => {
      const extension = vscode.extensions.getExtension(id);
      assert.ok(extension, `${id} is not installed`);
      assert.equal(extension.isActive, false);
      await openDocument('cto.md');
      await until(
        'the activation',
        () => extension.isActive,
        (isActive) => isActive,
      );
    },
  },
  {
    name: 'its commands are there',
    body: async () => {
      const commands = await vscode.commands.getCommands(true);
      for (const command of ['remit.restartServer', 'remit.showOutput', 'remit.showWhy']) {
        assert.ok(commands.includes(command), command);
      }
    },
  },
  {
    name: 'a duty of the other role has a diagnostic with rule and link',
    body: async () => {
      const document = await openDocument('cto.md');
      const [diagnostic, ...more] = await findings(document);
      assert.ok(diagnostic);
      assert.deepEqual(more, []);
      assert.equal(document.getText(diagnostic.range), duty);
      assert.equal(codeOf(diagnostic), 'misattributed-duty');
      assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Warning);
    },
  },
  {
    name: 'a file that is no description has none',
    body: async () => {
      const notes = await openDocument('notes.md');
      const document = await openDocument('cto.md');
      // The server answers in order: when it knows of this edit, it has answered for the notes.
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, `- ${duty} in Europe\n`);
      await vscode.workspace.applyEdit(edit);
      await until(
        'two findings',
        () => remitDiagnostics(document.uri),
        (seen) => seen.length === 2,
      );
      assert.deepEqual(remitDiagnostics(notes.uri), []);
      await vscode.commands.executeCommand('undo');
      await until(
        'one finding',
        () => remitDiagnostics(document.uri),
        (seen) => seen.length === 1,
      );
    },
  },
  {
    name: 'the hover explains the duty',
    body: async () => {
      const document = await openDocument('cto.md');
      const position = document.positionAt(document.getText().indexOf('help desk'));
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        position,
      );
      const text = hovers
        .flatMap(({ contents }) => contents)
        .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
        .join('\n');
      assert.match(text, /CIO/u);
      assert.match(text, /help desk/iu);
    },
  },
  {
    name: 'the preferred fix removes the finding in one undoable edit',
    body: async () => {
      const document = await openDocument('cto.md');
      const [diagnostic] = await findings(document);
      assert.ok(diagnostic);
      const before = document.getText();
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        diagnostic.range,
        vscode.CodeActionKind.QuickFix.value,
        100,
      );
      const preferred = actions.filter(({ isPreferred }) => isPreferred === true);
      assert.equal(preferred.length, 1, actions.map(({ title }) => title).join(', '));
      const edit = preferred[0]?.edit;
      assert.ok(edit, 'the preferred fix has an edit');
      assert.ok(await vscode.workspace.applyEdit(edit));
      await until(
        'no findings',
        () => remitDiagnostics(document.uri),
        (seen) => seen.length === 0,
      );
      assert.notEqual(document.getText(), before);
      await vscode.commands.executeCommand('undo');
      await until(
        'the old text',
        () => document.getText(),
        (text) => text === before,
      );
      await findings(document);
    },
  },
  {
    name: 'remit.enable switches it off and on',
    body: async () => {
      const document = await openDocument('cto.md');
      await findings(document);
      const settings = vscode.workspace.getConfiguration('remit', document.uri);
      await settings.update('enable', false, vscode.ConfigurationTarget.Workspace);
      await until(
        'no findings',
        () => remitDiagnostics(document.uri),
        (seen) => seen.length === 0,
      );
      await settings.update('enable', undefined, vscode.ConfigurationTarget.Workspace);
      await findings(document);
    },
  },
  {
    name: 'remit.severity changes how a finding is shown',
    body: async () => {
      const document = await openDocument('cto.md');
      const settings = vscode.workspace.getConfiguration('remit', document.uri);
      await settings.update(
        'severity',
        { 'misattributed-duty': 'error' },
        vscode.ConfigurationTarget.Workspace,
      );
      await until(
        'an error',
        () => remitDiagnostics(document.uri),
        (seen) => seen.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
      );
      await settings.update('severity', undefined, vscode.ConfigurationTarget.Workspace);
      await until(
        'a warning',
        () => remitDiagnostics(document.uri),
        (seen) => seen.some(({ severity }) => severity === vscode.DiagnosticSeverity.Warning),
      );
    },
  },
  {
    name: 'remit.codeLens counts the duties above the title',
    body: async () => {
      const document = await openDocument('cto.md');
      await findings(document);
      const settings = vscode.workspace.getConfiguration('remit', document.uri);
      const titles = async (): Promise<readonly (string | undefined)[]> => {
        const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          'vscode.executeCodeLensProvider',
          document.uri,
          10,
        );
        return lenses.map(({ command }) => command?.title);
      };
      assert.deepEqual(await titles(), []);
      await settings.update('codeLens', true, vscode.ConfigurationTarget.Workspace);
      const [title] = await titles();
      assert.match(title ?? '', /^CTO: \d+ duties, 1 belongs to the CIO$/u);
      await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Workspace);
    },
  },
  ...charterTests,
  {
    name: 'the server restarts by command, and the findings come back',
    body: async () => {
      const document = await openDocument('cto.md');
      const [before, ...more] = serverProcesses();
      assert.ok(before !== undefined && more.length === 0, 'one server runs');
      await vscode.commands.executeCommand('remit.restartServer');
      await findings(document);
      const after = serverProcesses();
      assert.equal(after.length, 1);
      assert.notEqual(after[0], before);
    },
  },
  {
    name: 'a server that crashed is started again, and the findings come back',
    body: async () => {
      const document = await openDocument('cto.md');
      const [crashing] = serverProcesses();
      assert.ok(crashing !== undefined);
      process.kill(crashing, 'SIGKILL');
      await until(
        'another server',
        () => serverProcesses(),
        (seen) => seen.length === 1 && seen[0] !== crashing,
      );
      await findings(document);
    },
  },
];
