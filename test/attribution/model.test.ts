import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AttributionContext } from '../../server/src/attribution/attribution';
import { createAttributor } from '../../server/src/attribution/attribute';
import { featureNames, lexiconNames, nameFeatures, partsOf } from '../../server/src/attribution/featureNames';
import { readDuty } from '../../server/src/attribution/features';
import compiled from '../../server/src/attribution/generated/model.json';
import { scoresOf } from '../../server/src/attribution/model';
import { readModel, writeModel } from '../../server/src/attribution/modelText';
import { foldSign, readNumbers, unfoldSign, writeNumbers } from '../../server/src/attribution/numberText';

const { names, pairs, weights, scale } = readModel(compiled, lexiconNames);
const ids = new Map([...names, ...namesOfPairs()].map((name, id) => [name, id]));

function namesOfPairs(): readonly string[] {
  return Array.from({ length: pairs.length / 2 }, (_, i) => {
    const [first = '', second = ''] = [...pairs.subarray(i * 2, i * 2 + 2)].map((name) => names[name] ?? '');
    if (first.startsWith('g:')) return featureNames.groupPair(first.slice(2), second.slice(2));
    return second.startsWith('g:')
      ? featureNames.wordBeside(first, second.slice(2))
      : featureNames.wordPair(first, second);
  });
}

/** What training means by a text's scores: the weights of its features' names, added up. */
function scoresByName(text: string, context: AttributionContext): readonly number[] {
  const sums = [0, 0];
  for (const name of nameFeatures(readDuty(text, context))) {
    const id = ids.get(name);
    if (id === undefined) continue;
    for (const c of [0, 1]) sums[c] = (sums[c] ?? 0) + (weights[id * 2 + c] ?? 0) * scale;
  }
  return sums;
}

const corpus = readdirSync('training/corpus')
  .filter((file) => file.endsWith('.tsv'))
  .flatMap((file) => readFileSync(`training/corpus/${file}`, 'utf8').split('\n'))
  .flatMap((line) => line.split('\t')[2] ?? []);

const odd = [
  '',
  ' ',
  '—',
  'a a a a a a a a',
  'CTO/CIO; R & D, R&D and IT',
  'constructor toString __proto__ hasOwnProperty constructor toString',
  'c: g: p: sum:1/1 bias metric set-aside c: g:',
  '\uD800 lone 👩🏽‍💻 ﬁ',
  'Own the product roadmap rather than the help desk, which is left to the CIO',
];

describe('scores without names are those of the named features', () => {
  const every = corpus.filter((_, index) => index % 29 === 0);
  test.each([
    ['the corpus as duties', every, 'duty'],
    ['the corpus as measures', every.slice(0, 100), 'metric'],
    ['odd texts', odd, 'duty'],
  ] as const)('%s', (_, texts, kind) => {
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      const { cto, cio } = scoresOf(readDuty(text, { kind }));
      const expected = scoresByName(text, { kind });
      [cto, cio].forEach((score, c) => {
        expect(score, text).toBeCloseTo(expected[c] ?? NaN, 9);
      });
    }
  });
});

test('asking in another order changes no answer', () => {
  const attributor = createAttributor({ terms: { cto: ['Apollo'], cio: ['Hermes'] } });
  const askedFor = ['evidence', 'clauses', 'sharedBecause'] as const;
  for (const text of [...odd, ...corpus.filter((_, index) => index % 101 === 0), 'Run Apollo and Hermes']) {
    const forwards = attributor(text, { kind: 'duty' });
    const backwards = attributor(text, { kind: 'duty' });
    const first = askedFor.map((what) => forwards[what]);
    const second = [...askedFor].reverse().map((what) => backwards[what]);
    expect(second.reverse()).toEqual(first);
  }
});

test('numbers are read as they were written', () => {
  const numbers = [0, 1, 63, 64, 65, 90, 91, 1791, 1792, 5000, 100_000, 2 ** 31 - 1];
  expect([...readNumbers(writeNumbers(numbers))]).toEqual(numbers);
  expect([-40, -2, -1, 0, 1, 2, 40].map((number) => unfoldSign(foldSign(number)))).toEqual([
    -40, -2, -1, 0, 1, 2, 40,
  ]);
});

test('a model is read as it was written', () => {
  expect(writeModel(readModel(compiled, lexiconNames), lexiconNames)).toEqual(compiled);
});

test('a model is not read with another lexicon than it was trained with', () => {
  expect(() => readModel(compiled, { ...lexiconNames, edition: 'another' })).toThrow('another lexicon');
});

test.each([
  ['a word', 'desk', undefined],
  ['a word pair', 'help desk', ['help', 'desk']],
  ['a pair with a mark', ': build', [':', 'build']],
  ['a concept', 'c:help desk', undefined],
  ['a group', 'g:code', undefined],
  ['a pair of groups', 'p:code+cost', ['g:code', 'g:cost']],
  ['a word beside a group', 'b:c+++code', ['c++', 'g:code']],
  ['sums', 'sum:3/1', undefined],
])('%s is made of its parts', (_, name, parts) => {
  expect(partsOf(name)).toEqual(parts);
});
