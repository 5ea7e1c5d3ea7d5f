import { expect, test } from 'vitest';
import { poorCapabilities } from '../support/clientCapabilities';
import { ctoWithSlip, slipLine, slipRange } from '../support/descriptions';
import { startServer } from '../support/inProcessServer';

const uri = 'file:///project/cto.md';

test('explains a duty of the other role', async () => {
  const client = await startServer();
  await client.open(uri, ctoWithSlip);
  const hover = await client.hover(uri, slipLine, 20);
  expect(hover?.range).toEqual(slipRange);
  expect(hover?.contents).toMatchObject({ kind: 'markdown' });
  const text = JSON.stringify(hover?.contents);
  expect(text).toContain('CIO');
  expect(text).toContain('help desk');
  expect(text).toContain('docs/rules/misattributed-duty.md');
});

test('explains the file on its title', async () => {
  const client = await startServer();
  await client.open(uri, ctoWithSlip);
  const hover = await client.hover(uri, 0, 8);
  expect(JSON.stringify(hover?.contents)).toContain('CTO');
});

test('is silent between the duties', async () => {
  const client = await startServer();
  await client.open(uri, ctoWithSlip);
  expect(await client.hover(uri, 1, 0)).toBeNull();
  expect(await client.hover(uri, 2, 4)).toBeNull();
});

test('follows the text', async () => {
  const client = await startServer();
  await client.open(uri, ctoWithSlip);
  await client.hover(uri, slipLine, 20);
  const top = { line: 0, character: 0 };
  await client.change(uri, 2, { range: { start: top, end: top }, text: '\n\n' });
  expect((await client.hover(uri, slipLine + 2, 20))?.range?.start.line).toBe(slipLine + 2);
});

test('is plain text for a client that shows no Markdown', async () => {
  const client = await startServer({ initialize: { capabilities: poorCapabilities } });
  await client.open(uri, ctoWithSlip);
  const hover = await client.hover(uri, slipLine, 20);
  expect(hover?.contents).toMatchObject({ kind: 'plaintext' });
  expect(JSON.stringify(hover?.contents)).not.toMatch(/\*|\]\(/u);
});
