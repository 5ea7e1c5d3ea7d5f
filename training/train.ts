import { writeFileSync } from 'node:fs';
import { readCorpus } from './corpus';
import { readSample } from './sample';
import { trainShippedModel } from './shippedModel';

writeFileSync(
  'server/src/attribution/generated/model.json',
  trainShippedModel(readCorpus('training/corpus'), readSample('training/sample/open.tsv')),
);
