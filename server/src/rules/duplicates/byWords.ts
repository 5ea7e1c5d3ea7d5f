import { facetWords, ownOfEachRole } from '../data/sameMeaning';
import type { ContentWord } from './contentWords';
import { sameDutyThreshold } from './threshold';
import { hasKin, likenessOfWords, numberOfWord, weightOfWord } from './wordMeanings';

/** A duty as its words: numbers, each once, those that tell most first. */
export interface WordReading {
  readonly kind: 'words';
  readonly words: readonly number[];
  /** The words that tell what it is about in the first place. */
  readonly telling: readonly number[];
  /** Those that say more than what any executive has and does. */
  readonly topics: readonly number[];
  /** Those that say what of a thing is meant. */
  readonly facets: readonly number[];
  /** The weight of all of them. */
  readonly total: number;
}

/** Further words tell no more. */
const mostWords = 24;

/** How many words tell what a duty is about in the first place. */
export const mostTelling = 4;

/** Least likeness of the words at which two duties are the same one; its effect is measured in docs/accuracy-duplicates.md. */
const sameWordsThreshold = 0.82;

/** Duties of few words are alike by chance: `server infrastructure` and `cloud infrastructure` are two things. */
const fewWords = 3;
const fewWordsPenalty = 0.08;

const facets = new Set(facetWords.split(' '));

/**
 * Reads a duty by its content words.
 *
 * @param topics those that say more than what any executive has and does
 */
export function readWords(contentWords: readonly ContentWord[], topics: readonly ContentWord[]): WordReading {
  const read = contentWords.slice(0, mostWords);
  const numbers = read.map(({ lemma }) => numberOfWord(lemma));
  const words = [...new Set(numbers)].sort((a, b) => weightOfWord(b) - weightOfWord(a) || a - b);
  return {
    kind: 'words',
    words,
    telling: words.slice(0, mostTelling),
    topics: [...new Set(topics.map(({ lemma }) => numberOfWord(lemma)))],
    facets: words.filter((word) => facets.has(read[numbers.indexOf(word)]?.lemma ?? '')),
    total: words.reduce((sum, word) => sum + weightOfWord(word), 0),
  };
}

/**
 * How similar two duties are by their words, 0 to 1: for each word of one the likeness of the nearest word of the other, averaged by how much
 * words tell, both ways. Duties whose telling words are not kin are not similar, however many others they share; nor is a thing similar to its
 * budget.
 */
export function similarityByWords(a: WordReading, b: WordReading): number {
  if (a.total === 0 || b.total === 0) return 0;
  if (!areKin(a.telling, b.telling) || !areKin(b.telling, a.telling)) return 0;
  if (!a.topics.some((word) => hasKin(word, b.topics))) return 0;
  if (areOfOneRoleEach(a, b) || areOfOneRoleEach(b, a)) return 0;
  if (!a.facets.every((word) => hasKin(word, b.words))) return 0;
  if (!b.facets.every((word) => hasKin(word, a.words))) return 0;
  const penalty = Math.min(a.words.length, b.words.length) <= fewWords ? fewWordsPenalty : 0;
  const there = covered(a, b);
  // Most candidates are ruled out by one way alone.
  const back = (there + 1) / 2 - penalty < sameWordsThreshold ? 0 : covered(b, a);
  return onCommonScale((there + back) / 2 - penalty);
}

/** How alike two duties are by all their words, 0 to 1, whatever these are. */
export function likenessOfReadings(a: WordReading, b: WordReading): number {
  return a.total === 0 || b.total === 0 ? 0 : (covered(a, b) + covered(b, a)) / 2;
}

/** Whether one duty names what is one role's own and the other duty what is the other role's. */
function areOfOneRoleEach(a: WordReading, b: WordReading): boolean {
  return ownOfEachRole.some(([one, other]) => {
    const [first, second] = [numberOfWord(one), numberOfWord(other)];
    const has = ({ words }: WordReading, word: number): boolean => words.includes(word);
    return has(a, first) && !has(a, second) && has(b, second) && !has(b, first);
  });
}

/** Whether enough telling words of a duty have kin among those of another one. */
function areKin(a: readonly number[], b: readonly number[]): boolean {
  let missing = a.length - kinNeeded(a.length, b.length);
  for (const word of a) if (!hasKin(word, b) && --missing < 0) return false;
  return true;
}

/** How many of the telling words of two duties must be kin before these are compared further. */
export function kinNeeded(a: number, b: number): number {
  return Math.ceil(0.75 * Math.min(a, b));
}

/** How much of what one duty is about another one is about, too. */
function covered({ words, total }: WordReading, other: WordReading): number {
  let sum = 0;
  for (const word of words) {
    let nearest = 0;
    for (const candidate of other.words) nearest = Math.max(nearest, likenessOfWords(word, candidate));
    sum += weightOfWord(word) * nearest;
  }
  return sum / total;
}

/** Stretches what lies below and above the words' threshold to what lies below and above the common one. */
function onCommonScale(similarity: number): number {
  if (similarity <= 0) return 0;
  return similarity < sameWordsThreshold
    ? (similarity / sameWordsThreshold) * sameDutyThreshold
    : sameDutyThreshold +
        ((similarity - sameWordsThreshold) / (1 - sameWordsThreshold)) * (1 - sameDutyThreshold);
}
