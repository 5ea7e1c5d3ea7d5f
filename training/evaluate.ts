import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createAttributor } from '../server/src/attribution/attribute';
import { type DimensionId, dimensions } from '../server/src/roles/dimensions';
import type { Role } from '../server/src/roles/role';
import { calibrate, calibratedProbabilities } from './calibration';
import { contextOf, readCorpus, type CorpusRow } from './corpus';
import { crossScore } from './crossValidation';
import { isRestated } from './fitModel';
import { formatFigures, formatConfusion, figuresTable, inPlaceSentence } from './evaluationReport';
import { ownerProbability, type Judgement } from './metrics';
import { readSample } from './sample';
import { chooseThreshold } from './threshold';

const folds = 5;

/** A judgement with what reports group it by. */
export interface EvaluatedRow extends Judgement {
  readonly text: string;
  readonly register: string;
  readonly slice: string;
  /** Whether all three readers gave the label. */
  readonly isUnanimous: boolean;
  /** Dimension of the strongest evidence, when there is any. */
  readonly dimension: DimensionId | undefined;
  /** Whose description it was found in, where that is noted. */
  readonly foundUnder?: Role;
}

/** Judges a labelled sample with the shipped engine. */
export function evaluateSample(file: string): readonly EvaluatedRow[] {
  const attribute = createAttributor();
  return readSample(file).map(({ label, readers, register, text, ...found }) => {
    const { owner, probability, evidence } = attribute(text, contextOf({ register }));
    return {
      label,
      answer: owner,
      probability,
      text,
      register,
      slice: file,
      isUnanimous: readers === 3,
      dimension: evidence[0]?.dimension,
      ...found,
    };
  });
}

/** Grouped cross-validation on the corpus, calibrated on the real duties among the other folds' rows. */
export function crossValidate(rows: readonly CorpusRow[]): readonly EvaluatedRow[] {
  const scored = crossScore(rows, folds);
  return Array.from({ length: folds }, (_, fold) => {
    const others = scored
      .filter((other) => other.fold !== fold && isRestated(other.row.slice))
      .map(({ row, scores }) => ({ label: row.label, scores }));
    const calibration = calibrate(others);
    const threshold = chooseThreshold(others, calibration);
    return scored
      .filter((own) => own.fold === fold)
      .map(({ row, scores }): EvaluatedRow => {
        const [cto = 0, cio = 0, shared = 0] = calibratedProbabilities(calibration, scores);
        const role = cto >= cio ? 'cto' : 'cio';
        const answer = Math.max(cto, cio) >= threshold ? role : 'shared';
        return {
          ...row,
          answer,
          probability: { cto, cio, shared },
          isUnanimous: false,
          dimension: undefined,
        };
      });
  }).flat();
}

function print(title: string, rows: readonly EvaluatedRow[]): void {
  console.log(`\n${title}`);
  console.log(formatFigures(rows));
  const unanimous = rows.filter(({ isUnanimous }) => isUnanimous);
  if (unanimous.length > 0) console.log(`  all readers agree: ${formatFigures(unanimous)}`);
}

function printGroups(
  rows: readonly EvaluatedRow[],
  groupOf: (row: EvaluatedRow) => string | undefined,
  names: readonly string[],
): void {
  for (const name of names) {
    const group = rows.filter((row) => groupOf(row) === name);
    if (group.length >= 10) console.log(`  ${name.padEnd(28)} ${formatFigures(group, false)}`);
  }
}

function printWorst(rows: readonly EvaluatedRow[], count: number): void {
  console.log('\nWorst errors of the open set (rows of the sealed sets are never shown)');
  const wrong = rows
    .filter(({ answer, label }) => answer !== label)
    .sort((a, b) => errorSize(b) - errorSize(a));
  for (const row of wrong.slice(0, count)) {
    console.log(`  ${row.label} answered ${row.answer} (${ownerProbability(row).toFixed(2)}): ${row.text}`);
  }
}

function errorSize({ probability, label }: EvaluatedRow): number {
  return 1 - probability[label];
}

/** Puts the table between a page's markers. */
function renew(page: string, table: string): void {
  const source = readFileSync(page, 'utf8');
  const [before, rest] = source.split('<!-- figures:start -->');
  const after = rest?.split('<!-- figures:end -->')[1];
  if (before === undefined || after === undefined) throw new Error(`${page} has no markers for the figures`);
  writeFileSync(page, `${before}<!-- figures:start -->\n${table}<!-- figures:end -->${after}`);
}

function main(): void {
  const { values } = parseArgs({
    options: {
      sample: { type: 'string' },
      'skip-corpus': { type: 'boolean', default: false },
      worst: { type: 'string', default: '25' },
      write: { type: 'boolean', default: false },
    },
  });
  const open = evaluateSample('training/sample/open.tsv');
  const sealed = evaluateSample('training/sample/sealed.tsv');
  const sealedSecond = evaluateSample('training/sample/sealed-second.tsv');
  const sealedThird = evaluateSample('training/sample/sealed-third.tsv');
  const outside = values.sample === undefined ? [] : evaluateSample(values.sample);
  print('Real duties, open set (looked at)', open);
  print(
    'Real duties, first sealed set (single rows never looked at; sets calibration and threshold, with the third)',
    sealed,
  );
  print('Real duties, second sealed set (single rows never looked at)', sealedSecond);
  print('Real duties, third sealed set (single rows never looked at; sets them with the first)', sealedThird);
  console.log(`  ${inPlaceSentence(sealedThird)}`);
  if (outside.length > 0) print(`Sample ${values.sample ?? ''}`, outside);
  console.log('\nReal duties, all, by register');
  const real = [...open, ...sealed, ...sealedSecond, ...sealedThird];
  printGroups(real, ({ register }) => register, ['bullet', 'prose', 'metric']);
  console.log('\nReal duties, all, by dimension of the strongest evidence');
  printGroups(
    real,
    ({ dimension }) => dimension,
    dimensions.map(({ id }) => id),
  );
  console.log('\nConfusion, sealed duties (rows: label, columns: answer)');
  console.log(formatConfusion([...sealed, ...sealedSecond, ...sealedThird]));
  const corpus = values['skip-corpus'] ? [] : crossValidate(readCorpus('training/corpus'));
  if (corpus.length > 0) {
    print('Corpus, grouped cross-validation', corpus);
    printGroups(corpus, ({ slice }) => slice, [...new Set(corpus.map(({ slice }) => slice))]);
    printGroups(corpus, ({ register }) => register, ['bullet', 'prose', 'metric', 'title']);
  }
  printWorst(open, Number(values.worst));
  if (values.write) {
    const table = figuresTable({ open, sealed, sealedSecond, sealedThird, outside, corpus });
    for (const page of ['README.md', 'docs/accuracy.md'])
      renew(page, `${table}\n${inPlaceSentence(sealedThird)}\n`);
  }
}

if (process.argv[1]?.endsWith('evaluate.ts') === true) main();
