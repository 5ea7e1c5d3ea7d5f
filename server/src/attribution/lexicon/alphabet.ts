import type { PatternTable } from './patternTable';

/**
 * The symbols that patterns are written in: one for each set of alternatives, a single word being a set of one. A set has one symbol, so
 * that the paths of its words stay one path; otherwise a pattern of three word classes would grow to as many paths as their product.
 */
export interface Alphabet {
  symbolsOf(lemma: string): Symbols;
  /** What a mark reads as. */
  readonly nothing: Symbols;
}

/** The sets that a word stands in. */
export interface Symbols {
  readonly list: readonly number[];
  has(symbol: number): boolean;
}

const rememberedLemmas = 20_000;

/** Up to here a list is searched as fast as a set. */
const shortList = 8;

const nothing: Symbols = { list: [], has: () => false };

export function createAlphabet({ words, sets }: PatternTable): Alphabet {
  const byWord = new Map<string, number[]>(words.map((word) => [word, []]));
  sets.forEach((set, symbol) => {
    for (const word of set.words) byWord.get(words[word] ?? '')?.push(symbol);
  });
  const prefixes = words.filter((word) => word.endsWith('*'));
  const remembered = new Map<string, Symbols>();
  return {
    nothing,
    symbolsOf(lemma) {
      const known = remembered.get(lemma);
      if (known !== undefined) return known;
      const list = [...(byWord.get(lemma) ?? [])];
      for (const prefix of prefixes) {
        if (lemma.startsWith(prefix.slice(0, -1))) list.push(...(byWord.get(prefix) ?? []));
      }
      const found = list.length === 0 ? nothing : createSymbols(list);
      if (remembered.size < rememberedLemmas) remembered.set(lemma, found);
      return found;
    },
  };
}

function createSymbols(list: readonly number[]): Symbols {
  if (list.length <= shortList) return { list, has: (symbol) => list.includes(symbol) };
  const set = new Set(list);
  return { list, has: (symbol) => set.has(symbol) };
}
