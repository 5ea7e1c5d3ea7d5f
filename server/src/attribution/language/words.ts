import { lemmaOf } from './lemma';

/** A word or mark by what it means to the lexicon and the model. */
export interface Word {
  /** Dictionary form in lower case; the mark itself for a mark. `IT` the trade is `infotech`, `it` the pronoun is `it`. */
  readonly lemma: string;
  /** The same for the same lemma as long as the program runs, whoever asks; `unnumbered` when too many are numbered already. */
  readonly number: number;
}

export const unnumbered = -1;

/** The trade, not the pronoun. */
const trade = /^I[./]?T(?:['’]s)?$/u;

const limit = 20_000;
const byLemma = new Map<string, Word>();
const bySpelling = new Map<string, Word>();

/**
 * The word that is written so, in any inflection.
 *
 * @param shouting whether all of the text is in capitals, so that `US` and `IS` say nothing
 */
export function wordOf(spelling: string, shouting: boolean): Word {
  if (trade.test(spelling) && (!shouting || spelling.startsWith('IT'))) return wordOfLemma('infotech');
  if (spelling === 'US' && !shouting) return wordOfLemma('usa');
  if (spelling === 'IS' && !shouting) return wordOfLemma('infosys');
  const known = bySpelling.get(spelling);
  if (known !== undefined) return known;
  const lower = spelling.toLowerCase();
  const isResearch = /^r\s?&\s?d$/u.test(lower);
  const word = wordOfLemma(isResearch ? 'rnd' : lemmaOf(lower.replaceAll('’', "'").replace(/'s$/u, '')));
  if (bySpelling.size < limit) bySpelling.set(spelling, word);
  return word;
}

export function wordOfLemma(lemma: string): Word {
  const known = byLemma.get(lemma);
  if (known !== undefined) return known;
  if (byLemma.size >= limit) return { lemma, number: unnumbered };
  const word = { lemma, number: byLemma.size };
  byLemma.set(lemma, word);
  return word;
}

/** Remembers what is worked out about a word, without looking it up by its letters. */
export function rememberByWord<T>(workOut: (lemma: string) => T): (word: Word) => T {
  const known: (T | undefined)[] = [];
  return ({ lemma, number }) => {
    if (number === unnumbered) return workOut(lemma);
    const found = known[number] ?? workOut(lemma);
    known[number] = found;
    return found;
  };
}
