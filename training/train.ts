import { writeFileSync } from 'node:fs';
import { readCorpus } from './corpus';
import { readExamples } from './meanings/examples';
import { trainMeanings } from './meanings/trainMeanings';
import { readSample } from './sample';
import { calibrationSamples, trainShippedModel } from './shippedModel';

const corpus = readCorpus('training/corpus');

writeFileSync(
  'server/src/attribution/generated/model.json',
  trainShippedModel(corpus, calibrationSamples.flatMap(readSample)),
);
writeFileSync(
  'server/src/rules/duplicates/generated/meanings.json',
  trainMeanings(corpus, readExamples('training/meanings/examples')),
);
