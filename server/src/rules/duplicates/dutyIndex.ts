import { candidatesByConcepts } from './byConcepts';
import type { WordReading } from './byWords';
import { createMeaningReader, similarityOfReadings, type MeaningReader, type Reading } from './dutyMeaning';
import { createTellingIndex } from './tellingIndex';
import { sameDutyThreshold } from './threshold';

/** Finds texts that say the same as another. Duties that are read the same are kept as one, so that copies cost nothing. */
export interface DutyIndex<T> {
  add(text: string, value: T): void;
  remove(text: string, value: T): void;
  /**
   * Values of the duties that are the same by meaning, by how similar they are; ties in the order of their addition. A value may come
   * twice, for each way in which its duty is read.
   */
  similarTo(text: string): readonly Similar<T>[];
}

/** Duties that are read the same, as found from a text. */
export interface Similar<T> {
  readonly similarity: number;
  /** In the order of their addition. */
  readonly values: ReadonlySet<T>;
}

interface Group<T> {
  readonly reading: Reading;
  readonly values: Set<T>;
  /** Counts the groups in the order of their making. */
  readonly order: number;
}

interface Match<T> extends Similar<T> {
  readonly group: Group<T>;
}

/** What was found for a text, kept true while groups come and go. */
interface Remembered<T> {
  readonly readings: readonly Reading[];
  matches: Match<T>[];
}

const rememberedTexts = 20_000;

/** With more changes between two look-ups it is cheaper to forget what was found. */
const mostChanges = 64;

/** Makes an empty index. What it finds is remembered: after an edit nearly all texts are the same. */
export function createDutyIndex<T>(meaningOf: MeaningReader = createMeaningReader()): DutyIndex<T> {
  const groups = new Map<string, Group<T>>();
  const postings = new Map<string, Set<Group<T>>>();
  const tellings = createTellingIndex<Group<T>>();
  const remembered = new Map<string, Remembered<T>>();
  let changes = 0;
  let made = 0;

  const under = (concept: string): ReadonlySet<Group<T>> => postings.get(concept) ?? noGroups;
  const candidatesFor = (reading: Reading): Iterable<Group<T>> =>
    reading.kind === 'concepts' ? candidatesByConcepts(reading, under) : tellings.kinOf(reading.telling);

  const noteChange = (apply: (found: Remembered<T>) => void): void => {
    if (++changes > mostChanges) remembered.clear();
    for (const found of remembered.values()) apply(found);
  };
  const addAs = (reading: Reading, value: T): void => {
    const key = keyOf(reading);
    if (key === '') return;
    const known = groups.get(key);
    if (known !== undefined) {
      known.values.add(value);
      return;
    }
    const group = { reading, values: new Set([value]), order: made++ };
    groups.set(key, group);
    if (reading.kind === 'words') tellings.add(reading.telling, group);
    else for (const concept of reading.concepts.keys()) postingsOf(postings, concept).add(group);
    noteChange((found) => {
      const match = bestMatch(found.readings, group);
      if (match !== undefined) found.matches = [...found.matches, match].sort(bySimilarity);
    });
  };
  const removeAs = (reading: Reading, value: T): void => {
    const key = keyOf(reading);
    const group = groups.get(key);
    group?.values.delete(value);
    if (group?.values.size !== 0) return;
    groups.delete(key);
    if (group.reading.kind === 'words') tellings.remove(group.reading.telling, group);
    else for (const concept of group.reading.concepts.keys()) dropFrom(postings, concept, group);
    noteChange((found) => {
      if (found.matches.some((match) => match.group === group))
        found.matches = found.matches.filter((match) => match.group !== group);
    });
  };

  return {
    add(text, value) {
      for (const reading of meaningOf(text)) addAs(reading, value);
    },
    remove(text, value) {
      for (const reading of meaningOf(text)) removeAs(reading, value);
    },
    similarTo(text) {
      changes = 0;
      const known = remembered.get(text);
      if (known !== undefined) return known.matches;
      const readings = meaningOf(text);
      const candidates = new Set<Group<T>>();
      for (const reading of readings) for (const group of candidatesFor(reading)) candidates.add(group);
      const matches = [...candidates].flatMap((group) => bestMatch(readings, group) ?? []).sort(bySimilarity);
      if (remembered.size >= rememberedTexts) remembered.clear();
      remembered.set(text, { readings, matches });
      return matches;
    },
  };
}

const noGroups: ReadonlySet<never> = new Set();

/** The same for readings that are the same; empty for one that says nothing. */
function keyOf(reading: Reading): string {
  if (reading.kind === 'words') return keyOfWords(reading);
  if (reading.concepts.size === 0) return '';
  return `${[...reading.concepts.keys()].sort().join(' ')}|${keyOfWords(reading.words)}`;
}

function keyOfWords({ words, topics }: WordReading): string {
  return `${words.join()}:${topics.join()}`;
}

function bestMatch<T>(readings: readonly Reading[], group: Group<T>): Match<T> | undefined {
  let similarity = 0;
  for (const reading of readings)
    similarity = Math.max(similarity, similarityOfReadings(reading, group.reading));
  return similarity >= sameDutyThreshold ? { similarity, values: group.values, group } : undefined;
}

function bySimilarity<T>(a: Match<T>, b: Match<T>): number {
  return b.similarity - a.similarity || a.group.order - b.group.order;
}

function postingsOf<T>(postings: Map<string, Set<T>>, concept: string): Set<T> {
  const known = postings.get(concept);
  if (known !== undefined) return known;
  const created = new Set<T>();
  postings.set(concept, created);
  return created;
}

function dropFrom<T>(postings: Map<string, Set<T>>, concept: string, group: T): void {
  const found = postings.get(concept);
  found?.delete(group);
  if (found?.size === 0) postings.delete(concept);
}
