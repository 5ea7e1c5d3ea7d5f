import { array, assert, constantFrom, integer, property, string, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import compiled from '../../server/src/attribution/generated/lexicon.json';
import { readConcepts, writeConcepts } from '../../server/src/attribution/lexicon/conceptText';
import { parsePattern } from '../../server/src/attribution/lexicon/pattern';
import { readTable, writeTable } from '../../server/src/attribution/lexicon/patternText';
import { tabulate } from '../../server/src/attribution/lexicon/tabulate';
import { addSteps, stepsBetween } from '../../server/src/attribution/numberText';
import { readWords, writeWords } from '../../server/src/attribution/wordText';

const seeded = { seed: 8, numRuns: 200 };

test('words are read as they were written', () => {
  expect(writeWords(['desk', 'desktop', 'help'])).toBe('AdeskEtopAhelp');
  const long = ['a'.repeat(40), 'a'.repeat(50)];
  expect(readWords(writeWords(long))).toEqual(long);
  const letters = string({ unit: constantFrom('a', 'b', '*', '-', 'é', '😀'), maxLength: 60 });
  assert(
    property(array(letters), (words) => {
      expect(readWords(writeWords(words))).toEqual(words);
      expect(readWords(writeWords([...words].sort()))).toEqual([...words].sort());
    }),
    seeded,
  );
});

test('steps lead to the same numbers again', () => {
  assert(
    property(uniqueArray(integer({ min: 0, max: 100_000 })), (numbers) => {
      const rising = numbers.sort((a, b) => a - b);
      expect([...addSteps(Int32Array.from(stepsBetween(rising)))]).toEqual(rising);
    }),
    seeded,
  );
});

test('concepts are read as they were written, those of a group in one run', () => {
  const concepts = [
    { name: 'help desk', group: 0, strength: 3, counterpart: 'the support tooling for customers' },
    { name: 'IT support', group: 0, strength: 2 },
    { name: 'product', group: 2, strength: 1 },
  ];
  expect(readConcepts(writeConcepts(concepts))).toEqual(concepts);
  expect(readConcepts(writeConcepts([]))).toEqual([]);
});

test('patterns are read as they were written', () => {
  const step = constantFrom(
    'desk',
    'help*',
    '(run|manage|the help desk)',
    '?(own|take care of)',
    '~3',
    '(a b|c d e)',
  );
  assert(
    property(array(array(array(step, { minLength: 1, maxLength: 14 }))), (entries) => {
      const table = tabulate(
        entries.map((patterns) => patterns.map((steps) => parsePattern(steps.join(' '), {}))),
      );
      expect(readTable(writeTable(table))).toEqual(table);
    }),
    seeded,
  );
  expect(writeTable(readTable(compiled.patterns))).toEqual(compiled.patterns);
});
