const none: readonly never[] = [];

/**
 * Numbers words: gives the number of a word, and those of the prefixes that it begins with.
 *
 * @param words the word of each number; one that ends in `*` is a prefix
 */
export function createVocabulary(words: readonly string[]): (lemma: string) => readonly number[] {
  const numbers = new Map<string, number>();
  const prefixes: { readonly start: string; readonly number: number }[] = [];
  words.forEach((word, number) => {
    if (word.endsWith('*')) prefixes.push({ start: word.slice(0, -1), number });
    else numbers.set(word, number);
  });
  return (lemma) => {
    const own = numbers.get(lemma);
    const found = own === undefined ? [] : [own];
    for (const { start, number } of prefixes) if (lemma.startsWith(start)) found.push(number);
    return found.length === 0 ? none : found;
  };
}
