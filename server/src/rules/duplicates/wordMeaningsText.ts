import { foldSign, readNumbers, unfoldSign, writeNumbers } from '../../attribution/numberText';
import { readWords, writeWords } from '../../attribution/wordText';

/**
 * What words mean, as points on a sphere: words that duties use for the same thing are near each other. A point is put together from parts, each
 * taken from a short list of its own, so that a word is a few numbers.
 */
export interface WordMeanings {
  /** Base forms, in alphabetical order. */
  readonly words: readonly string[];
  /** How much a word tells one duty from another, in fortieths, at most 63. */
  readonly weights: Int32Array;
  /** Coordinates of a part. */
  readonly partLength: number;
  /** How many parts a point has. */
  readonly parts: number;
  /** For each part its list, for each entry its coordinates, in hundredths. */
  readonly lists: Int32Array;
  /** For each word and part the number of its entry, at most 63. */
  readonly entries: Int32Array;
}

/** Entries of each part's list: as many as there are numbers of one character. */
export const listLength = 64;

/** Weights are multiples of one part in this many. */
export const weightSteps = 40;

const listSteps = 100;

/** As it is shipped. */
export interface CompactMeanings {
  readonly words: string;
  readonly weights: string;
  readonly partLength: number;
  readonly parts: number;
  readonly lists: string;
  readonly entries: string;
}

export function writeMeanings({ words, weights, lists, entries, ...rest }: WordMeanings): CompactMeanings {
  return {
    ...rest,
    words: writeWords(words),
    weights: writeNumbers([...weights]),
    lists: writeNumbers(Array.from(lists, foldSign)),
    entries: writeNumbers([...entries]),
  };
}

export function readMeanings({ words, weights, lists, entries, ...rest }: CompactMeanings): WordMeanings {
  return {
    ...rest,
    words: readWords(words),
    weights: readNumbers(weights),
    lists: readNumbers(lists).map(unfoldSign),
    entries: readNumbers(entries),
  };
}

/** The points of all words, one after another, each of length 1. */
export function pointsOf({ words, parts, partLength, lists, entries }: WordMeanings): Float32Array {
  const dimensions = parts * partLength;
  const points = new Float32Array(words.length * dimensions);
  for (let word = 0; word < words.length; word++) {
    const point = points.subarray(word * dimensions, (word + 1) * dimensions);
    let squares = 0;
    for (let at = 0; at < dimensions; at++) {
      const part = Math.floor(at / partLength);
      const entry = entries[word * parts + part] ?? 0;
      const coordinate = lists[(part * listLength + entry) * partLength + (at % partLength)] ?? 0;
      point[at] = coordinate / listSteps;
      squares += (coordinate / listSteps) ** 2;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = 0; at < dimensions; at++) point[at] = (point[at] ?? 0) / length;
  }
  return points;
}

/** Coordinates as `lists` holds them. */
export function toListStep(coordinate: number): number {
  return Math.round(coordinate * listSteps);
}
