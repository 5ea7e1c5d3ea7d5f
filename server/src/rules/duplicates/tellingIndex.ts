import { kinNeeded, mostTelling } from './byWords';
import { kinOfWord, learnedWords } from './wordMeanings';

/**
 * Finds what has telling words enough that are kin of others. All numbers lie in flat lists, since hundreds are looked at for each look-up in a
 * folder of many descriptions.
 */
export interface TellingIndex<T> {
  add(telling: readonly number[], value: T): void;
  remove(telling: readonly number[], value: T): void;
  /** Each value once, in no order. */
  kinOf(telling: readonly number[]): readonly T[];
}

export function createTellingIndex<T>(): TellingIndex<T> {
  const values: (T | undefined)[] = [];
  /** `mostTelling` numbers for each value, the last again where there are fewer. */
  const words: number[] = [];
  /** The look-up that met a value last. */
  const met: number[] = [];
  const places = new Map<T, number>();
  const free: number[] = [];
  const postings = new Map<number, number[]>();
  /** How many values have so many telling words. */
  const counts = new Array<number>(mostTelling + 1).fill(0);
  let lookUps = 0;

  return {
    add(telling, value) {
      const place = free.pop() ?? values.length;
      values[place] = value;
      met[place] = 0;
      places.set(value, place);
      counts[telling.length] = (counts[telling.length] ?? 0) + 1;
      for (let at = 0; at < mostTelling; at++)
        words[place * mostTelling + at] = telling[Math.min(at, telling.length - 1)] ?? 0;
      for (const word of telling) {
        const mark = markOf(word, telling.length);
        const found = postings.get(mark);
        if (found === undefined) postings.set(mark, [place]);
        else found.push(place);
      }
    },
    remove(telling, value) {
      const place = places.get(value);
      if (place === undefined) return;
      places.delete(value);
      counts[telling.length] = (counts[telling.length] ?? 0) - 1;
      values[place] = undefined;
      free.push(place);
      for (const word of telling) {
        const mark = markOf(word, telling.length);
        const left = postings.get(mark)?.filter((other) => other !== place) ?? [];
        if (left.length === 0) postings.delete(mark);
        else postings.set(mark, left);
      }
    },
    kinOf(telling) {
      const lookUp = ++lookUps;
      const kin = kinAmong(telling);
      const found: T[] = [];
      for (let count = 1; count <= mostTelling; count++) {
        if (counts[count] === 0) continue;
        const needed = kinNeeded(telling.length, count);
        for (const { lists } of leastFound(telling, count, postings).slice(0, telling.length - needed + 1)) {
          for (const list of lists) {
            for (const place of list) {
              if (met[place] === lookUp) continue;
              met[place] = lookUp;
              let shared = 0;
              for (let at = place * mostTelling; at < (place + 1) * mostTelling; at++)
                shared |= kin(words[at] ?? 0);
              const value = values[place];
              if (bitsOf(shared) >= needed && value !== undefined) found.push(value);
            }
          }
        }
      }
      return found;
    },
  };
}

/** A word of a duty with so many telling words. */
function markOf(word: number, tellingCount: number): number {
  return word * (mostTelling + 1) + tellingCount;
}

/** For a word of which of the given ones it is kin: bit 0 for the first. */
function kinAmong(telling: readonly number[]): (word: number) => number {
  const known = new Uint8Array(learnedWords());
  telling.forEach((word, at) => {
    for (const kin of kinOfWord(word)) if (kin >= 0) known[kin] = (known[kin] ?? 0) | (1 << at);
  });
  return (word) => {
    if (word >= 0) return known[word] ?? 0;
    const at = telling.indexOf(word);
    return at === -1 ? 0 : 1 << at;
  };
}

interface Found {
  readonly lists: readonly (readonly number[])[];
  readonly size: number;
}

/**
 * For each word what is found under its kin, the least first: where three of four words must be kin, one of any two is, so that it is enough to
 * follow these two, and common words seldom are.
 */
function leastFound(
  telling: readonly number[],
  count: number,
  postings: ReadonlyMap<number, readonly number[]>,
): readonly Found[] {
  return telling.map((word) => foundUnder(kinOfWord(word), count, postings)).sort((a, b) => a.size - b.size);
}

function foundUnder(
  kin: readonly number[],
  count: number,
  postings: ReadonlyMap<number, readonly number[]>,
): Found {
  const lists: (readonly number[])[] = [];
  let size = 0;
  for (const word of kin) {
    const list = postings.get(markOf(word, count));
    if (list === undefined) continue;
    lists.push(list);
    size += list.length;
  }
  return { lists, size };
}

function bitsOf(number: number): number {
  let count = 0;
  for (let left = number; left > 0; left &= left - 1) count++;
  return count;
}
