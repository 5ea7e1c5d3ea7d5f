import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDiagnostic, toEdits, toRange, toSpan } from '../../server/src/features/convert';
import type { Finding } from '../../server/src/rules/rule';
import { createLineIndex } from '../../server/src/text/lineIndex';

const text = '\uFEFF# CTO 🚀\r\n\r- Run the he\u0301lp desk\n';

describe('places', () => {
  test.each([
    ['after the byte order mark', 1, { line: 0, character: 1 }],
    ['inside a line with an emoji', 9, { line: 0, character: 9 }],
    ['after CRLF', 11, { line: 1, character: 0 }],
    ['after a lone CR', 12, { line: 2, character: 0 }],
    ['after a combining mark', 24, { line: 2, character: 12 }],
    ['at the end', text.length, { line: 3, character: 0 }],
  ])('%s', (_, offset, position) => {
    const lines = createLineIndex(text);
    expect(toRange(lines, { start: offset, end: offset }).start).toEqual(position);
    expect(toSpan(lines, { start: position, end: position }).start).toBe(offset);
  });

  test('a span survives the way to a range and back, whatever the text', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\r\n', '🚀', '\uD83D', ' ') });
    fc.assert(
      fc.property(anyText, fc.nat(60), fc.nat(60), (value, a, b) => {
        const lines = createLineIndex(value);
        const start = Math.min(a, b, value.length);
        const end = Math.min(Math.max(a, b), value.length);
        const inPair = [start, end].some((offset) => value[offset - 1] === '\r' && value[offset] === '\n');
        fc.pre(!inPair);
        expect(toSpan(lines, toRange(lines, { start, end }))).toEqual({ start, end });
      }),
      { seed: 20261125 },
    );
  });

  test('lines begin after each of the three line ends, wherever they meet', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\r\n', '“'), maxLength: 12 }),
        (value) => {
          const starts = [0, ...[...value.matchAll(/\r\n?|\n/gu)].map((end) => end.index + end[0].length)];
          const lines = createLineIndex(value);
          expect(Array.from({ length: lines.lineCount }, (_, line) => lines.lineStart(line))).toEqual(starts);
        },
      ),
      { seed: 20261125, numRuns: 300 },
    );
  });

  test('edits keep their order', () => {
    const edits = [
      { span: { start: 12, end: 14 }, newText: '* ' },
      { span: { start: 14, end: 14 }, newText: 'x' },
    ];
    expect(toEdits(createLineIndex(text), edits)).toEqual([
      { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 2 } }, newText: '* ' },
      { range: { start: { line: 2, character: 2 }, end: { line: 2, character: 2 } }, newText: 'x' },
    ]);
  });
});

describe('diagnostics', () => {
  const finding: Finding = {
    rule: 'misattributed-duty',
    severity: 'warning',
    span: { start: 14, end: 32 },
    message: 'This reads as a duty of the CIO.',
    owner: 'cio',
    dimension: 'ownership',
    probability: 0.9,
    duty: 3,
    related: [
      { span: { start: 1, end: 6 }, message: 'here' },
      { uri: 'file:///cio.md', span: { start: 2, end: 5 }, message: 'there' },
      { uri: 'file:///gone.md', span: { start: 0, end: 1 }, message: 'gone' },
    ],
  };
  const context = {
    uri: 'file:///cto.md',
    lines: createLineIndex(text),
    linesOf: (uri: string) => (uri === 'file:///cio.md' ? createLineIndex('# CIO') : undefined),
    abilities: { relatedInformation: true, diagnosticTags: true },
  };

  test('carry rule, page, place, ids and related places of known files', () => {
    expect(toDiagnostic(finding, context)).toEqual({
      range: { start: { line: 2, character: 2 }, end: { line: 2, character: 20 } },
      severity: 2,
      code: 'misattributed-duty',
      codeDescription: { href: expect.stringMatching(/\/docs\/rules\/misattributed-duty\.md$/u) as string },
      source: 'remit',
      message: finding.message,
      relatedInformation: [
        {
          location: {
            uri: 'file:///cto.md',
            range: { start: { line: 0, character: 1 }, end: { line: 0, character: 6 } },
          },
          message: 'here',
        },
        {
          location: {
            uri: 'file:///cio.md',
            range: { start: { line: 0, character: 2 }, end: { line: 0, character: 5 } },
          },
          message: 'there',
        },
      ],
      data: { rule: 'misattributed-duty', duty: 3 },
    });
  });

  test('fade what is stale', () => {
    const stale: Finding = { ...finding, rule: 'stale-suppression', severity: 'hint' };
    expect(toDiagnostic(stale, context)).toMatchObject({ severity: 4, tags: [1] });
  });

  test('leave out what the client does not know', () => {
    const poor = { ...context, abilities: { relatedInformation: false, diagnosticTags: false } };
    const diagnostic = toDiagnostic({ ...finding, rule: 'stale-suppression' }, poor);
    expect(diagnostic).not.toHaveProperty('tags');
    expect(diagnostic).not.toHaveProperty('relatedInformation');
  });
});
