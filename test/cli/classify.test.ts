import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCommandLine } from '../../server/src/cli/program';
import { createMemoryIo } from '../support/memoryIo';

interface Answer {
  readonly text: string;
  readonly owner: string;
  readonly probability: Readonly<Record<string, number>>;
  readonly evidence: readonly Readonly<Record<string, string>>[];
}

async function classify(stdin: string | readonly Uint8Array[]) {
  const { io, stdout, stderr } = createMemoryIo('.', stdin);
  const status = await runCommandLine(['classify'], io);
  const lines = stdout().split('\n');
  expect(lines.pop()).toBe('');
  return { status, answers: lines.map((line) => JSON.parse(line) as Answer), stderr: stderr() };
}

test('answers each line in the contract’s shape', async () => {
  const { status, answers } = await classify(
    'Run the help desk for employees\nBuild the product that customers use\n',
  );
  expect(status).toBe(0);
  expect(answers.map(({ text, owner }) => `${owner}: ${text}`)).toEqual([
    'cio: Run the help desk for employees',
    'cto: Build the product that customers use',
  ]);
  for (const answer of answers) {
    expect(Object.keys(answer)).toEqual(['text', 'owner', 'probability', 'evidence']);
    expect(Object.keys(answer.probability)).toEqual(['cto', 'cio', 'shared']);
    expect(Object.values(answer.probability).reduce((a, b) => a + b)).toBeCloseTo(1);
    for (const evidence of answer.evidence) {
      expect(Object.keys(evidence)).toEqual(['phrase', 'dimension', 'pole']);
      expect(answer.text).toContain(evidence.phrase);
    }
  }
});

test.each<[string, string | readonly Uint8Array[], readonly string[]]>([
  ['nothing', '', []],
  ['no line end at the end', 'a\nb', ['a', 'b']],
  ['CRLF', 'a\r\nb\r\n', ['a', 'b']],
  ['empty lines have no answer', 'a\n\n  \t\nb\n\n', ['a', 'b']],
  ['a byte order mark', '\uFEFFa\n', ['a']],
  [
    'a line and a character in two chunks',
    [Buffer.from('Gr\u00f6').subarray(0, 3), Buffer.from('Gr\u00f6\nb').subarray(3)],
    ['Gr\u00f6', 'b'],
  ],
])('%s', async (_, stdin, texts) => {
  expect((await classify(stdin)).answers.map(({ text }) => text)).toEqual(texts);
});

test('a line that is no UTF-8 is named, the others are answered', async () => {
  const { status, answers, stderr } = await classify([Buffer.from([0x61, 10, 0xff, 10, 0x62, 10])]);
  expect(status).toBe(2);
  expect(answers.map(({ text }) => text)).toEqual(['a', 'b']);
  expect(stderr).toBe('remit: line 2 of the standard input is not UTF-8 text; it was left out.\n');
});

test('any text is answered line by line, with its own words', async () => {
  const line = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((text) => text.replace(/[\r\n\uFEFF]/gu, ' '));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (lines) => {
      const { answers } = await classify(lines.join('\n'));
      expect(answers.map(({ text }) => text)).toEqual(lines.filter((text) => text.trim() !== ''));
    }),
    { seed: 20261125, numRuns: 100 },
  );
});
