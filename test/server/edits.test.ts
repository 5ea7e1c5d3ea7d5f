import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { analyse } from '../../server/src/analysis/analyse';
import { defaultConfiguration } from '../../server/src/configuration/configuration';
import { toDiagnostic, toRange } from '../../server/src/features/convert';
import { createLineIndex } from '../../server/src/text/lineIndex';
import { pushCapabilities } from '../support/clientCapabilities';
import { cio, ctoWithSlip, slip } from '../support/descriptions';
import { startServer } from '../support/inProcessServer';

/** One edit: where it starts and how much it replaces, as parts of the text, and what it puts there. */
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const pieces = [
  `- ${slip}\n`,
  '- Negotiate the licences of our IT vendors\r\n',
  '## Requirements\n',
  '## Chief Information Officer\n',
  '---\nrole: cio\n---\n',
  '---\n',
  '```\n',
  '<!-- remit-disable-file -->\n',
  '<!-- remit-disable-next-line -->\n',
  '<!--',
  '-->',
  '| CTO | CIO |\n|---|---|\n| Run the help desk | Build the product |\n',
  '\r',
  '\r\n',
  '\n\n',
  '\uFEFF',
  '🚀',
  '\uD83D',
  '  ',
  'x',
  '',
];

const anyEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(12), fc.nat(200)),
  text: fc.constantFrom(...pieces),
});
const anyScript = fc.record({
  text: fc.constantFrom('', ctoWithSlip, cio, `${ctoWithSlip}\n${cio}`, ctoWithSlip.replaceAll('\n', '\r\n')),
  batches: fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
});

/** The edit as the protocol's change of `text`, and the text after it. */
function applyEdit(
  text: string,
  { at, length, text: newText }: Edit,
): [TextDocumentContentChangeEvent, string] {
  const lines = createLineIndex(text);
  // A place between `\r` and `\n` cannot be named by line and character.
  const clamp = (offset: number): number => lines.offsetAt(lines.positionAt(offset));
  const start = clamp(Math.floor(at * text.length));
  const end = clamp(Math.min(text.length, start + length));
  const range = toRange(lines, { start, end });
  return [{ range, text: newText }, text.slice(0, start) + newText + text.slice(end)];
}

function freshDiagnostics(uri: string, text: string) {
  const { findings } = analyse(text, {
    configuration: defaultConfiguration,
    today: '2026-11-25',
    fileName: 'a.md',
  });
  const abilities = { relatedInformation: true, diagnosticTags: true };
  const context = { uri, lines: createLineIndex(text), linesOf: () => undefined, abilities };
  return findings.map((finding) => toDiagnostic(finding, context));
}

test('after any edits over the wire the findings are those of a fresh analysis', async () => {
  const client = await startServer();
  let files = 0;
  await fc.assert(
    fc.asyncProperty(anyScript, async ({ text, batches }) => {
      const uri = `file:///project/${String(files++)}/a.md`;
      await client.open(uri, text);
      let current = text;
      for (const [index, batch] of batches.entries()) {
        const changes = batch.map((edit) => {
          const [change, next] = applyEdit(current, edit);
          current = next;
          return change;
        });
        await client.change(uri, index + 2, ...changes);
        expect(await client.diagnostics(uri)).toEqual(freshDiagnostics(uri, current));
      }
      await client.close(uri);
    }),
    { seed: 20261125, numRuns: 60 },
  );
}, 60_000);

test('pushed findings always belong to the version that they name', async () => {
  const client = await startServer({ initialize: { capabilities: pushCapabilities } });
  const uri = 'file:///project/a.md';
  const versions = new Map([[1, ctoWithSlip]]);
  await client.open(uri, ctoWithSlip);
  let current = ctoWithSlip;
  const script = fc.sample(anyEdit, { seed: 20261125, numRuns: 60 });
  for (const [index, edit] of script.entries()) {
    const [change, next] = applyEdit(current, edit);
    current = next;
    versions.set(index + 2, current);
    void client.change(uri, index + 2, change);
    if (index % 7 === 0) await client.hover(uri, 0, 0);
  }
  await client.waitFor<{ version: number }>(
    'textDocument/publishDiagnostics',
    ({ version }) => version === script.length + 1,
  );
  for (const { method, params } of client.received) {
    if (method !== 'textDocument/publishDiagnostics') continue;
    const { version, diagnostics } = params as { version: number; diagnostics: unknown };
    expect(diagnostics).toEqual(freshDiagnostics(uri, versions.get(version) ?? ''));
  }
});
