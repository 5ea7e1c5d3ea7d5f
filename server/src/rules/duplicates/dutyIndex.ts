import { candidatesByConcepts } from './byConcepts';
import { candidatesByWords, wordMarks } from './byWords';
import { createMeaningReader, similarityOfReadings, type MeaningReader, type Reading } from './dutyMeaning';
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
  const postings = new Map<Mark, Set<Group<T>>>();
  const remembered = new Map<string, Remembered<T>>();
  let changes = 0;
  let made = 0;

  const under = (mark: Mark): ReadonlySet<Group<T>> => postings.get(mark) ?? noGroups;

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
    for (const mark of marksOf(reading)) postingsOf(postings, mark).add(group);
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
    for (const mark of marksOf(group.reading)) {
      const found = postings.get(mark);
      found?.delete(group);
      if (found?.size === 0) postings.delete(mark);
    }
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
      const candidates = new Set(readings.flatMap((reading) => [...candidatesFor(reading, under)]));
      const matches = [...candidates].flatMap((group) => bestMatch(readings, group) ?? []).sort(bySimilarity);
      if (remembered.size >= rememberedTexts) remembered.clear();
      remembered.set(text, { readings, matches });
      return matches;
    },
  };
}

const noGroups: ReadonlySet<never> = new Set();

/** Under which a reading is found: a concept, or the number of a word. */
type Mark = string | number;

function marksOf(reading: Reading): Iterable<Mark> {
  return reading.kind === 'concepts' ? reading.concepts.keys() : wordMarks(reading);
}

/** The same for readings that are the same; empty for one that says nothing. */
function keyOf(reading: Reading): string {
  return reading.kind === 'concepts'
    ? [...reading.concepts.keys()].sort().join(' ')
    : reading.words.join(',');
}

function candidatesFor<T>(
  reading: Reading,
  under: (mark: Mark) => ReadonlySet<Group<T>>,
): Iterable<Group<T>> {
  return reading.kind === 'concepts'
    ? candidatesByConcepts(reading, under)
    : candidatesByWords(reading, under);
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

function postingsOf<T>(postings: Map<Mark, Set<T>>, mark: Mark): Set<T> {
  const known = postings.get(mark);
  if (known !== undefined) return known;
  const created = new Set<T>();
  postings.set(mark, created);
  return created;
}
