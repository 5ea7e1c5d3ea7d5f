import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CodeAction } from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import { nodeFiles } from '../../server/src/workspace/nodeFiles';
import { applyWorkspaceEdit } from '../support/applyWorkspaceEdit';
import { fullCapabilities, poorCapabilities } from '../support/clientCapabilities';
import { cio, ctoWithSlip, slip, slipRange } from '../support/descriptions';
import { startServer } from '../support/inProcessServer';
import type { LanguageClient } from '../support/languageClient';
import { createScratchFolder, type ScratchFolder } from '../support/scratchFolder';

const refresh = 'workspace/diagnostic/refresh';

async function startIn(folder: ScratchFolder, capabilities = fullCapabilities): Promise<LanguageClient> {
  const workspaceFolders = [{ name: 'work', uri: folder.uri }];
  return startServer({ host: { files: nodeFiles }, initialize: { workspaceFolders, capabilities } });
}

async function actionTitled(
  client: LanguageClient,
  uri: string,
  title: RegExp,
): Promise<CodeAction | undefined> {
  const actions = await client.actions(uri, slipRange, { only: ['quickfix'] });
  return actions.find((action) => title.test(action.title));
}

async function resolved(
  client: LanguageClient,
  action: CodeAction | undefined,
): Promise<NonNullable<CodeAction['edit']>> {
  if (action === undefined) throw new Error('no such action');
  const { edit } = await client.resolve(action);
  if (edit === undefined) throw new Error(`no edit for ${action.title}`);
  return edit;
}

/** The files after an edit: open ones have a version, others are read from disk. */
function applied(
  edit: NonNullable<CodeAction['edit']>,
  open: Readonly<Record<string, string>>,
  closed: readonly string[],
) {
  const files = new Map<string, { version: number; text: string }>();
  for (const uri of closed) files.set(uri, { version: -1, text: readFileSync(fileURLToPath(uri), 'utf8') });
  for (const [uri, text] of Object.entries(open)) files.set(uri, { version: 1, text });
  return applyWorkspaceEdit(files, edit);
}

test("a duty moves to the other role's file that is not open", async () => {
  const folder = createScratchFolder({ 'hr/cio.md': cio, 'archive/cio.md': cio });
  const client = await startIn(folder);
  const [uri, other] = [folder.uriOf('hr/cto.md'), folder.uriOf('hr/cio.md')];
  await client.open(uri, ctoWithSlip);
  await client.pull(uri);
  await client.waitFor(refresh);
  const edit = await resolved(client, await actionTitled(client, uri, /cio\.md/u));
  const after = applied(edit, { [uri]: ctoWithSlip }, [other]);
  expect(after.get(uri)).not.toContain(slip);
  expect(after.get(other)).toContain(`- ${slip}\n`);
  expect(after.get(other)?.replace(`- ${slip}\n`, '')).toBe(cio);
});

test("the other role's file as it is edited wins over the disk, with its version", async () => {
  const folder = createScratchFolder({ 'cio.md': cio });
  const client = await startIn(folder);
  const [uri, other] = [folder.uriOf('cto.md'), folder.uriOf('cio.md')];
  const unsaved = cio.replace('# Chief', '\n\n# Chief');
  await client.open(other, unsaved);
  await client.pull(other);
  await client.open(uri, ctoWithSlip);
  const edit = await resolved(client, await actionTitled(client, uri, /cio\.md/u));
  expect(edit.documentChanges).toContainEqual(
    expect.objectContaining({ textDocument: { uri: other, version: 1 } }),
  );
  const after = applied(edit, { [uri]: ctoWithSlip, [other]: unsaved }, []);
  expect(after.get(other)?.replace(`- ${slip}\n`, '')).toBe(unsaved);
});

test('a file that changed on disk a moment ago gets an edit that fits', async () => {
  const folder = createScratchFolder({ 'cio.md': cio });
  const client = await startIn(folder);
  const [uri, other] = [folder.uriOf('cto.md'), folder.uriOf('cio.md')];
  await client.open(uri, ctoWithSlip);
  await client.pull(uri);
  await client.waitFor(refresh);
  const action = await actionTitled(client, uri, /cio\.md/u);
  const longer = cio.replace('# Chief', 'Last revised today.\n\n# Chief');
  folder.write('cio.md', longer);
  const after = applied(await resolved(client, action), { [uri]: ctoWithSlip }, [other]);
  expect(after.get(other)?.replace(`- ${slip}\n`, '')).toBe(longer);
});

test('where there is no such file a new one is made beside this one', async () => {
  const folder = createScratchFolder();
  const client = await startIn(folder);
  const uri = folder.uriOf('acting-cto.md');
  await client.open(uri, ctoWithSlip);
  const edit = await resolved(client, await actionTitled(client, uri, /new description/u));
  const after = applied(edit, { [uri]: ctoWithSlip }, []);
  const made = folder.uriOf('acting-cio.md');
  expect(edit.documentChanges?.[0]).toEqual({ kind: 'create', uri: made });
  expect(after.get(made)).toContain(slip);
  await client.change(uri, 2, { text: after.get(uri) ?? '' });
  await client.open(made, after.get(made) ?? '');
  expect(await client.diagnostics(made)).toEqual([]);
});

test('the decision is recorded in the charter, and then it is in force', async () => {
  const folder = createScratchFolder({ 'remit.json': '{\n  // ours\n  "organisationSize": "large"\n}\n' });
  const client = await startIn(folder);
  const [uri, charter] = [folder.uriOf('cto.md'), folder.uriOf('remit.json')];
  await client.open(uri, ctoWithSlip);
  const edit = await resolved(client, await actionTitled(client, uri, /Record in/u));
  const after = applied(edit, { [uri]: ctoWithSlip }, [charter]);
  expect(after.get(charter)).toContain('// ours');
  await client.open(charter, after.get(charter) ?? '', 'jsonc');
  await client.waitFor(refresh);
  expect(await client.diagnostics(uri)).toEqual([]);
});

test('what a poor client cannot apply it is not offered', async () => {
  const folder = createScratchFolder({ 'cio.md': cio });
  const client = await startIn(folder, poorCapabilities);
  const uri = folder.uriOf('cto.md');
  await client.open(uri, ctoWithSlip);
  expect(await actionTitled(client, uri, /cio\.md|Record in|new description/u)).toBeUndefined();
});
