import { describe, expect, test } from 'vitest';
import { cio, ctoClean, ctoWithSlip, slip, slipLine, slipRange } from '../support/descriptions';
import { startServer } from '../support/inProcessServer';

const uri = 'file:///project/cto.md';

describe('pulled diagnostics', () => {
  test('show the duty of the other role at its words', async () => {
    const client = await startServer();
    await client.open(uri, ctoWithSlip);
    expect(await client.diagnostics(uri)).toMatchObject([
      {
        range: slipRange,
        severity: 2,
        code: 'misattributed-duty',
        source: 'remit',
        codeDescription: { href: expect.stringContaining('misattributed-duty.md') as string },
        data: { rule: 'misattributed-duty' },
      },
    ]);
  });

  test('move with the text', async () => {
    const client = await startServer();
    await client.open(uri, ctoWithSlip);
    const top = { line: 0, character: 0 };
    await client.change(uri, 2, { range: { start: top, end: top }, text: '\n\n' });
    const [diagnostic] = await client.diagnostics(uri);
    expect(diagnostic?.range.start).toEqual({ line: slipLine + 2, character: 2 });
  });

  test('come and go as the duty is typed and deleted', async () => {
    const client = await startServer();
    await client.open(uri, ctoClean);
    const start = { line: slipLine, character: 0 };
    expect(await client.diagnostics(uri)).toEqual([]);
    await client.change(uri, 2, { range: { start, end: start }, text: `- ${slip}\n` });
    expect(await client.diagnostics(uri)).toMatchObject([{ range: slipRange }]);
    const end = { line: slipLine + 1, character: 0 };
    await client.change(uri, 3, { range: { start, end }, text: '' });
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  test('are unchanged when nothing changed, and when the change moved no finding', async () => {
    const client = await startServer();
    await client.open(uri, ctoWithSlip);
    const first = await client.pull(uri);
    expect(first).toMatchObject({ kind: 'full', resultId: expect.any(String) as string });
    const { resultId = '' } = first;
    expect(await client.pull(uri, resultId)).toEqual({ kind: 'unchanged', resultId });
    const end = { line: 8, character: 0 };
    await client.change(uri, 2, { range: { start: end, end }, text: '\nApply by mail.\n' });
    expect(await client.pull(uri, resultId)).toEqual({ kind: 'unchanged', resultId });
    const start = { line: 0, character: 0 };
    await client.change(uri, 3, { range: { start, end: start }, text: '\n' });
    expect(await client.pull(uri, resultId)).toMatchObject({ kind: 'full' });
  });

  test('are empty where the document is none, and the status says why', async () => {
    const client = await startServer();
    await client.open('file:///project/README.md', '# A tool\n\nOur CTO runs the help desk.\n');
    expect(await client.diagnostics('file:///project/README.md')).toEqual([]);
    const status = await client.waitFor<{ reason: string }>('remit/status');
    expect(status).toMatchObject({
      uri: 'file:///project/README.md',
      state: 'not-analysed',
      role: null,
      findings: 0,
    });
    expect(status.reason).not.toBe('');
  });

  test('of two files with the same words stay apart', async () => {
    const client = await startServer();
    await client.open(uri, ctoWithSlip);
    await client.open('file:///project/cio.md', cio);
    const codes = async (file: string) => (await client.diagnostics(file)).map(({ code }) => code);
    expect(await codes(uri)).toContain('misattributed-duty');
    expect(await codes('file:///project/cio.md')).not.toContain('misattributed-duty');
  });

  test('end over the size limit, with a status that says so', async () => {
    const client = await startServer();
    await client.open(uri, ctoWithSlip);
    expect(await client.diagnostics(uri)).toHaveLength(1);
    await client.change(uri, 2, { text: ctoWithSlip + 'More words about nothing.\n'.repeat(100_000) });
    expect(await client.diagnostics(uri)).toEqual([]);
    await client.waitFor<{ state: string }>('remit/status', ({ state }) => state === 'too-large');
  });
});

test('the status counts what is shown and what the cap leaves out', async () => {
  const client = await startServer({ settings: { maxFindings: 1 } });
  const second = 'Negotiate licence contracts with IT vendors to reduce the IT budget';
  await client.open(uri, ctoWithSlip.replace(slip, `${slip}\n- ${second}`));
  expect(await client.diagnostics(uri)).toHaveLength(1);
  const status = await client.waitFor<{ omitted: number }>('remit/status');
  expect(status).toMatchObject({ uri, state: 'analysed', role: 'cto', findings: 1 });
  expect(status.omitted).toBeGreaterThan(0);
});
