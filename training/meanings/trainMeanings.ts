import { weightSteps, writeMeanings } from '../../server/src/rules/duplicates/wordMeaningsText';
import type { CorpusRow } from '../corpus';
import { divideIntoParts } from './divideIntoParts';
import { textsOf, wordsOf, type WordedExamples, type WordedGroup } from './examples';
import { longestDuty, type DutyWords } from './batch';
import { fitMeanings, type DutyGroup } from './fitMeanings';
import { leadingDimensions, readCompany } from './wordCompany';

/** Words of fewer duties are not learned. */
const leastDuties = 12;
const parts = 12;
const partLength = 2;

/**
 * Learns what words mean: from the company that they keep in the corpus, moved so that duties which are the same in other words become
 * similar. Returns the text of the shipped file.
 */
export function trainMeanings(rows: readonly CorpusRow[], examples: WordedExamples): string {
  const texts = textsOf(examples);
  const documents = [...rows.map(({ text }) => wordsOf(text)), ...texts.map(wordsOf)];
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const word of new Set(document)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].flatMap(([word, count]) => (count >= leastDuties ? [word] : [])).sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  const company = readCompany(
    documents.map((document) => document.map((word) => numbers.get(word) ?? -1)),
    words.length,
  );
  const duty = (text: string): DutyWords => {
    const known = wordsOf(text).flatMap((word) => numbers.get(word) ?? []);
    return Int32Array.from([...new Set(known)].sort((a, b) => a - b).slice(0, longestDuty));
  };
  const group = ({ same, other }: WordedGroup): DutyGroup => ({
    same: same.map(duty),
    other: other.map(duty),
  });
  const { points, weights } = fitMeanings(
    {
      rewordings: examples.rewordings.map(({ one, other }) => [duty(one), duty(other)]),
      accountabilities: examples.accountabilities.map(group),
      neighbours: examples.neighbours.map(group),
      judged: examples.judged.map(({ one, other, verdict }) => ({ pair: [duty(one), duty(other)], verdict })),
    },
    leadingDimensions(company, parts * partLength),
    Float64Array.from(words, (word) => rarity((counts.get(word) ?? 0) / documents.length)),
  );
  const meanings = {
    words,
    weights: Int32Array.from(weights, (weight) => Math.min(63, Math.round(weight * weightSteps))),
    ...divideIntoParts(points, parts, partLength),
  };
  return `${JSON.stringify(writeMeanings(meanings))}\n`;
}

/** How much a word that this share of duties has tells them apart before anything is learned (Arora, Liang, Ma 2017). */
function rarity(share: number): number {
  return Math.max(0.01, 1e-3 / (1e-3 + share / 10));
}
