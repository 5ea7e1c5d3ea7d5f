import type { CodeAction } from 'vscode-languageserver/node';
import { describe, expect, test } from 'vitest';
import { applyWorkspaceEdit } from '../support/applyWorkspaceEdit';
import { fullCapabilities, poorCapabilities } from '../support/clientCapabilities';
import { ctoWithSlip, slip, slipLine, slipRange } from '../support/descriptions';
import { startServer } from '../support/inProcessServer';
import type { LanguageClient } from '../support/languageClient';

const uri = 'file:///project/cto.md';
const both = `${ctoWithSlip}
# Chief Information Officer

## Responsibilities

- Own the corporate network and all end-user devices
`;

async function open(client: LanguageClient, text: string): Promise<void> {
  await client.open(uri, text);
}

function apply(text: string, action: CodeAction, version = 1): string {
  if (action.edit === undefined) throw new Error(`no edit in ${JSON.stringify(action)}`);
  return applyWorkspaceEdit(new Map([[uri, { version, text }]]), action.edit).get(uri) ?? '';
}

async function replace(client: LanguageClient, version: number, text: string): Promise<void> {
  await client.change(uri, version, { text });
}

describe('quick fixes', () => {
  test('are offered for the finding under the caret, one of them preferred, without edits yet', async () => {
    const client = await startServer();
    await open(client, both);
    const caret = { line: slipLine, character: 10 };
    const actions = await client.actions(uri, { start: caret, end: caret }, { only: ['quickfix'] });
    expect(actions.length).toBeGreaterThanOrEqual(2);
    expect(actions.filter(({ isPreferred }) => isPreferred === true)).toHaveLength(1);
    for (const action of actions) {
      expect(action).toMatchObject({
        kind: 'quickfix',
        diagnostics: [{ code: 'misattributed-duty', range: slipRange }],
      });
      expect(action).not.toHaveProperty('edit');
    }
  });

  test('are none away from findings', async () => {
    const client = await startServer();
    await open(client, both);
    const caret = { line: slipLine + 1, character: 10 };
    expect(await client.actions(uri, { start: caret, end: caret })).toEqual([]);
  });

  test('each clear their finding and touch nothing else', async () => {
    const client = await startServer();
    await open(client, both);
    const actions = await client.actions(uri, slipRange, { only: ['quickfix'] });
    let version = 1;
    for (const action of actions) {
      const resolved = await client.resolve({ ...action, data: { ...(action.data as object), version } });
      const fixed = apply(both, resolved, version);
      await replace(client, ++version, fixed);
      const codes = (await client.diagnostics(uri)).map(({ code }) => code);
      expect([action.title, codes]).toEqual([action.title, []]);
      await replace(client, ++version, both);
      await client.pull(uri);
    }
  });

  test('of an older version resolve to no edit', async () => {
    const client = await startServer();
    await open(client, both);
    const [action] = await client.actions(uri, slipRange);
    if (action === undefined) throw new Error('no action');
    const top = { line: 0, character: 0 };
    await client.change(uri, 2, { range: { start: top, end: top }, text: '\n' });
    expect((await client.resolve(action)).edit).toBeUndefined();
  });

  test('with data that is none of ours stay as they are', async () => {
    const client = await startServer();
    await open(client, both);
    for (const data of [
      undefined,
      null,
      7,
      {},
      { kind: 'finding', uri },
      { kind: 'finding', uri, version: 1, rule: 'x', finding: 99, fix: 0 },
    ]) {
      const action: CodeAction = { title: 'other', data };
      expect((await client.resolve(action)).edit).toBeUndefined();
    }
  });

  test('come with plain edits at once for a client without resolve and versions', async () => {
    const client = await startServer({ initialize: { capabilities: poorCapabilities } });
    await open(client, both);
    const actions = await client.actions(uri, slipRange);
    expect(actions.length).toBeGreaterThanOrEqual(2);
    for (const { edit } of actions) {
      expect(edit).not.toHaveProperty('documentChanges');
      expect(Object.keys(edit?.changes ?? {})).toEqual([uri]);
    }
  });

  test('come with versioned edits at once for a client with versions but no resolve', async () => {
    const { textDocument, workspace = {} } = fullCapabilities;
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
    const client = await startServer({
      initialize: { capabilities: { textDocument: { ...textDocument, codeAction }, workspace } },
    });
    await open(client, both);
    const [first] = await client.actions(uri, slipRange);
    expect(first?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
  });
});

describe('fix all', () => {
  test.each([[['source']], [['source.fixAll']], [['source.fixAll.remit']]])(
    'is found under %s',
    async (only) => {
      const client = await startServer();
      await open(client, both);
      const actions = await client.actions(uri, slipRange, { only });
      expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.remit']);
    },
  );

  test.each([[['refactor']], [['source.organizeImports']], [['source.fixAll.other']]])(
    'is not found under %s',
    async (only) => {
      const client = await startServer();
      await open(client, both);
      expect(await client.actions(uri, slipRange, { only })).toEqual([]);
    },
  );

  test('clears everything that has a preferred fix in one edit, and is gone then', async () => {
    const client = await startServer();
    const text = both.replace(
      slip,
      `${slip}\n- Negotiate licence contracts with IT vendors to reduce the IT budget`,
    );
    await open(client, text);
    const before = await client.diagnostics(uri);
    expect(before.length).toBeGreaterThanOrEqual(2);
    const [action] = await client.actions(uri, slipRange, { only: ['source.fixAll'] });
    if (action === undefined) throw new Error('no action');
    await replace(client, 2, apply(text, await client.resolve(action)));
    const rest = await client.diagnostics(uri);
    expect(rest.filter(({ code }) => code === 'misattributed-duty')).toEqual([]);
    expect(await client.actions(uri, slipRange, { only: ['source.fixAll'] })).toEqual([]);
  });

  test('is not offered where there is nothing to fix', async () => {
    const client = await startServer();
    await open(client, '# Notes\n');
    expect(
      await client.actions(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }),
    ).toEqual([]);
  });
});
