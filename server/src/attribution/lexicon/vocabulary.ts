/** The words of patterns as numbers. */
export interface Vocabulary {
  /** The number of a word, and those of the prefixes that it begins with. */
  numbersOf(lemma: string): readonly number[];
}

const rememberedLemmas = 20_000;

const none: readonly never[] = [];

/** @param words the word of each number; one that ends in `*` is a prefix */
export function createVocabulary(words: readonly string[]): Vocabulary {
  const numbers = new Map<string, number>();
  const prefixes: { readonly start: string; readonly number: number }[] = [];
  words.forEach((word, number) => {
    if (word.endsWith('*')) prefixes.push({ start: word.slice(0, -1), number });
    else numbers.set(word, number);
  });
  const remembered = new Map<string, readonly number[]>();
  return {
    numbersOf(lemma) {
      const known = remembered.get(lemma);
      if (known !== undefined) return known;
      const own = numbers.get(lemma);
      const found = own === undefined ? [] : [own];
      for (const { start, number } of prefixes) if (lemma.startsWith(start)) found.push(number);
      const kept = found.length === 0 ? none : found;
      if (remembered.size < rememberedLemmas) remembered.set(lemma, kept);
      return kept;
    },
  };
}
