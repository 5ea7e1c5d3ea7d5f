import { lemmaOf } from '../../attribution/language/lemma';
import { meaningOf, similarityOf, type DutyMeaning } from '../../rules/duplicates/dutyMeaning';

/** A duty's text, read once for many comparisons. */
export interface ComparableText {
  readonly normalized: string;
  readonly meaning: DutyMeaning;
  readonly words: ReadonlySet<string>;
}

/** Reads a text for comparison. */
export function toComparable(text: string): ComparableText {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return {
    normalized: words.join(' '),
    meaning: meaningOf(text),
    words: new Set(words.filter((word) => word.length > 2).map(lemmaOf)),
  };
}

/** How much two texts have in common, 0 to 1: by what they are about or, where that says less, by their words. */
export function likeness(a: ComparableText, b: ComparableText): number {
  let common = 0;
  for (const word of a.words) if (b.words.has(word)) common++;
  const all = a.words.size + b.words.size;
  const byWords = all === 0 ? 0 : (2 * common) / all;
  return Math.max(byWords, similarityOf(a.meaning, b.meaning));
}
