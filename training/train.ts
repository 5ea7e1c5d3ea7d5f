import { writeFileSync } from 'node:fs';
import { readCorpus } from './corpus';
import { readSample } from './sample';
import { calibrationSamples, trainShippedModel } from './shippedModel';

writeFileSync(
  'server/src/attribution/generated/model.json',
  trainShippedModel(readCorpus('training/corpus'), calibrationSamples.flatMap(readSample)),
);
