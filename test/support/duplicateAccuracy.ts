import { readFileSync } from 'node:fs';
import { meaningOf, similarityOf } from '../../server/src/rules/duplicates/dutyMeaning';
import { sameDutyThreshold } from '../../server/src/rules/duplicates/threshold';

/** How the comparison of duties does on groups of rewordings: within a group every pair is the same duty, across groups none is. */
export interface DuplicateAccuracy {
  readonly duties: number;
  readonly groups: number;
  readonly samePairs: number;
  readonly found: number;
  readonly differentPairs: number;
  /** Different pairs that are hard: they share a concept that tells duties apart. */
  readonly nearPairs: number;
  /** Pairs that are taken for the same duty and are not. */
  readonly falsePairs: readonly (readonly [string, string])[];
}

/** Measures the comparison on a fixture such as `test/fixtures/duplicateGroups.txt`. */
export function measureDuplicates(file: string): DuplicateAccuracy {
  const groups = readGroups(file);
  const duties = groups.flatMap((group, index) =>
    group.map((text) => ({ text, index, meaning: meaningOf(text) })),
  );
  let [samePairs, found, differentPairs, nearPairs] = [0, 0, 0, 0];
  const falsePairs: (readonly [string, string])[] = [];
  duties.forEach((a, position) => {
    for (const b of duties.slice(position + 1)) {
      const similarity = similarityOf(a.meaning, b.meaning);
      const isFound = similarity >= sameDutyThreshold;
      if (a.index === b.index) {
        samePairs++;
        if (isFound) found++;
      } else {
        differentPairs++;
        if (similarity > 0) nearPairs++;
        if (isFound) falsePairs.push([a.text, b.text]);
      }
    }
  });
  return {
    duties: duties.length,
    groups: groups.length,
    samePairs,
    found,
    differentPairs,
    nearPairs,
    falsePairs,
  };
}

/** The groups of such a fixture. */
export function readGroups(file: string): readonly (readonly string[])[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  const groups = lines.join('\n').split(/\n{2,}/u);
  return groups
    .map((group) => group.split('\n').filter((line) => line !== ''))
    .filter((group) => group.length > 0);
}
