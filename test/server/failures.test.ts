import { expect, test } from 'vitest';
import { createAnalyser, type Analyser } from '../../server/src/analysis/analyse';
import { ctoWithSlip } from '../support/descriptions';
import { startServer } from '../support/inProcessServer';

const uri = 'file:///project/cto.md';

/** The real analyser, except that a text with the word `kaboom` breaks it and `kapow` breaks a rule. */
function createFragileAnalyser(): Analyser {
  const analyser = createAnalyser();
  return {
    analyse(text, options, previous) {
      if (text.includes('kaboom')) throw new Error('the parser broke');
      const analysis = analyser.analyse(text, options, previous);
      const failures = [{ rule: 'mixed-duty', error: new Error('the rule broke') }];
      return text.includes('kapow') ? { ...analysis, failures } : analysis;
    },
  };
}

const shown = 'window/showMessage';

test('a crash is one message, clears the document and leaves the server running', async () => {
  const client = await startServer({ analyser: createFragileAnalyser() });
  await client.open(uri, ctoWithSlip);
  expect(await client.diagnostics(uri)).toHaveLength(1);
  await client.change(uri, 2, { text: `${ctoWithSlip}kaboom` });
  expect(await client.diagnostics(uri)).toEqual([]);
  await client.change(uri, 3, { text: `${ctoWithSlip}kaboom!` });
  expect(await client.diagnostics(uri)).toEqual([]);
  const message = await client.waitFor<{ message: string; type: number }>(shown);
  expect(message).toMatchObject({ type: 1, message: expect.stringContaining('cto.md') as string });
  expect(client.received.filter(({ method }) => method === shown)).toHaveLength(1);
  const log = await client.waitFor<{ message: string }>('window/logMessage');
  expect(log.message).toMatch(/file:\/\/\/project\/cto\.md[\s\S]*the parser broke/u);
  await client.waitFor('remit/status', ({ state }: { state: string }) => state === 'error');
  await client.open('file:///project/other.md', ctoWithSlip);
  expect(await client.diagnostics('file:///project/other.md')).toHaveLength(1);
});

test('a document that works again may tell of the next crash', async () => {
  const client = await startServer({ analyser: createFragileAnalyser() });
  await client.open(uri, 'kaboom');
  await client.pull(uri);
  await client.change(uri, 2, { text: ctoWithSlip });
  expect(await client.diagnostics(uri)).toHaveLength(1);
  await client.change(uri, 3, { text: 'kaboom' });
  await client.pull(uri);
  expect(client.received.filter(({ method }) => method === shown)).toHaveLength(2);
});

test('a broken rule is named, and the others still report', async () => {
  const client = await startServer({ analyser: createFragileAnalyser() });
  await client.open(uri, ctoWithSlip.replace('customer-facing', 'kapow'));
  expect(await client.diagnostics(uri)).toHaveLength(1);
  const { message } = await client.waitFor<{ message: string }>(shown);
  expect(message).toContain('mixed-duty');
  const status = await client.waitFor<{ reason: string }>('remit/status');
  expect(status).toMatchObject({ state: 'error', findings: 1 });
  expect(status.reason).toContain('mixed-duty');
});
