import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../training/corpus';
import { evaluateSample } from '../../training/evaluate';
import { figuresOf } from '../../training/metrics';
import { findNearDuplicates } from '../../training/nearDuplicates';
import { readSample } from '../../training/sample';
import { calibrationSamples, trainShippedModel } from '../../training/shippedModel';

const samples = ['open', 'sealed', 'sealed-second', 'sealed-third'].map(
  (set) => `training/sample/${set}.tsv`,
);
const corpus = readCorpus('training/corpus');

describe('the corpus', () => {
  test('holds ten thousand rows, most of them in the plain register', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(10_000);
    const plain = corpus.filter(({ slice }) => !slice.startsWith('concrete-'));
    expect(plain.length / corpus.length).toBeGreaterThan(0.5);
  });

  test('holds no text twice', () => {
    const texts = corpus.map(({ text }) => text.toLowerCase());
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test('holds nothing near a measured duty', () => {
    const measured = samples.flatMap((file) => readSample(file).map(({ text }) => text));
    const refused = new Set(
      readFileSync('training/sample/refused-runs.txt', 'utf8').split('\n').filter(Boolean),
    );
    const texts = corpus.map(({ text }) => text);
    expect(findNearDuplicates(texts, measured, refused)).toEqual([]);
  });

  test('the check for near-duplicates finds some', () => {
    const measured = 'Run the help desk for all employees of the company in three cities';
    const near = [
      'Run the help desk for all employees of the company in two cities',
      'The help desk for employees of the company in three cities: run all',
    ];
    expect(
      findNearDuplicates([...near, 'Run the network'], [measured], new Set()).map(({ text }) => text),
    ).toEqual(near);
  });
});

describe('the shipped model', () => {
  test('is rebuilt from the corpus to the byte (npm run train)', () => {
    const isCurrent =
      readFileSync('server/src/attribution/generated/model.json', 'utf8') ===
      trainShippedModel(corpus, calibrationSamples.flatMap(readSample));
    expect(isCurrent, 'run npm run train').toBe(true);
  });

  test.each(samples)('keeps its precision on %s', (file) => {
    expect(figuresOf(evaluateSample(file)).precision).toBeGreaterThanOrEqual(0.9);
  });
});
