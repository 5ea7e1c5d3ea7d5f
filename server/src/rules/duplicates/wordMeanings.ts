import compiled from './generated/meanings.json';
import { pointsOf, readMeanings, weightSteps } from './wordMeaningsText';

/**
 * The number of a word in base form. One that was not learned has a number of its own, below zero, so that it resembles only itself.
 *
 * @example that of `desk` is the same one each time, and not that of `bench`
 */
export function numberOfWord(lemma: string): number {
  return meanings().numbers.get(lemma) ?? -1 - hash(lemma);
}

/** How many words were learned; their numbers are below it. */
export function learnedWords(): number {
  return meanings().weights.length;
}

/** How much a word tells one duty from another; a word that was not learned is rare, and tells much. */
export function weightOfWord(number: number): number {
  return number < 0 ? 1 : (meanings().weights[number] ?? 0);
}

/** How near the meanings of two words are, 0 to 1; 1 is the same word, or one that always stands for it. */
export function likenessOfWords(a: number, b: number): number {
  if (a === b) return 1;
  return a < 0 || b < 0 ? 0 : (likenesses(a)[b] ?? 0) / likenessSteps;
}

const likenessSteps = 255;

/** How alike a word is to every word, in steps: worked out once for each word that duties use, since they use few and these often. */
function likenesses(word: number): Uint8Array {
  const { rows, weights, points, dimensions } = meanings();
  const known = rows[word];
  if (known !== undefined) return known;
  const row = new Uint8Array(weights.length);
  for (let other = 0; other < row.length; other++) {
    let sum = 0;
    for (let at = 0; at < dimensions; at++)
      sum += (points[word * dimensions + at] ?? 0) * (points[other * dimensions + at] ?? 0);
    row[other] = Math.round(Math.max(sum, 0) * likenessSteps);
  }
  rows[word] = row;
  return row;
}

/** Words at least this alike are kin. */
export const kinship = 0.6;

const kinSteps = kinship * likenessSteps;

/** Whether a word or a kin of it is among others. */
export function hasKin(word: number, others: readonly number[]): boolean {
  if (word < 0) return others.includes(word);
  const row = likenesses(word);
  for (const other of others) if (other === word || (row[other] ?? 0) >= kinSteps) return true;
  return false;
}

/** The numbers of the words that are kin of one, itself included. */
export function kinOfWord(number: number): readonly number[] {
  if (number < 0) return [number];
  return (meanings().kin[number] ??= Array.from(likenesses(number).keys()).filter(
    (other) => other === number || (likenesses(number)[other] ?? 0) >= kinSteps,
  ));
}

interface Loaded {
  readonly numbers: ReadonlyMap<string, number>;
  readonly weights: Float32Array;
  readonly points: Float32Array;
  readonly dimensions: number;
  /** By word, what was worked out so far. */
  readonly rows: (Uint8Array | undefined)[];
  readonly kin: (readonly number[] | undefined)[];
}

let loaded: Loaded | undefined;

/** Unpacked when two duties are first compared: most documents have nothing to compare with. */
function meanings(): Loaded {
  if (loaded !== undefined) return loaded;
  const read = readMeanings(compiled);
  loaded = {
    numbers: new Map(read.words.map((word, number) => [word, number])),
    weights: Float32Array.from(read.weights, (weight) => weight / weightSteps),
    points: pointsOf(read),
    dimensions: read.parts * read.partLength,
    rows: [],
    kin: [],
  };
  return loaded;
}

/** FNV-1a of 31 bits. */
function hash(word: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
  return sum >>> 1;
}
