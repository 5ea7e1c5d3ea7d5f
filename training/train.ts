import { writeFileSync } from 'node:fs';
import type { AttributionContext } from '../server/src/attribution/attribution';
import { nameFeatures } from '../server/src/attribution/featureNames';
import { readDuty } from '../server/src/attribution/features';
import { owners, readCorpus, type CorpusRow } from './corpus';
import { trainSoftmaxRegression, type TrainingRow } from './softmaxRegression';

/** The context that a corpus row's register stands for. */
export function contextOf(row: CorpusRow): AttributionContext {
  return { kind: row.register === 'metric' ? 'metric' : 'duty' };
}

/** Trains on the rows and returns the text of the generated model file. */
export function trainModel(rows: readonly CorpusRow[]): string {
  const readings = rows.map((row) => nameFeatures(readDuty(row.text, contextOf(row))));
  const counts = new Map<string, number>();
  for (const names of readings) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const features = [...counts]
    .filter(([, count]) => count >= 4)
    .map(([name]) => name)
    .sort();
  const ids = new Map(features.map((name, id) => [name, id]));
  const trainingRows = rows.map((row, i): TrainingRow => {
    const indices = Int32Array.from((readings[i] ?? []).flatMap((name) => ids.get(name) ?? []));
    return {
      indices,
      values: new Float64Array(indices.length).fill(1),
      label: owners.indexOf(row.label),
      weight: 1,
    };
  });
  const penalties = new Float64Array(features.length).fill(2);
  const weights = trainSoftmaxRegression(trainingRows, {
    classes: 3,
    features: features.length,
    penalties,
    iterations: 200,
  });
  const scale = 0.02;
  return `${JSON.stringify({ thresholds: { cto: 0.7, cio: 0.7 }, scale, features, weights: [...weights].map((w) => Math.round(w / scale)) })}\n`;
}

if (process.argv[1]?.endsWith('train.ts') === true) {
  writeFileSync('server/src/attribution/generated/model.json', trainModel(readCorpus('training/corpus')));
}
