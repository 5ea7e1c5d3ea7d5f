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
const bySpellingInCapitals = new Map<string, Word>();

/**
 * The word that is written so, in any inflection.
 *
 * @param shouting whether all of the text is in capitals, so that `US` and `IS` say nothing
 */
export function wordOf(spelling: string, shouting: boolean): Word {
  const words = shouting ? bySpellingInCapitals : bySpelling;
  const known = words.get(spelling);
  if (known !== undefined) return known;
  const word = wordOfLemma(lemmaOfSpelling(spelling, shouting));
  if (words.size < limit) words.set(spelling, word);
  return word;
}

function lemmaOfSpelling(spelling: string, shouting: boolean): string {
  if (trade.test(spelling) && (!shouting || spelling.startsWith('IT'))) return 'infotech';
  if (spelling === 'US' && !shouting) return 'usa';
  if (spelling === 'IS' && !shouting) return 'infosys';
  const lower = spelling.toLowerCase();
  if (/^r\s?&\s?d$/u.test(lower)) return 'rnd';
  return lemmaOf(lower.replaceAll('’', "'").replace(/'s$/u, ''));
}

export function wordOfLemma(lemma: string): Word {
  const known = byLemma.get(lemma);
  if (known !== undefined) return known;
  if (byLemma.size >= limit) return { lemma, number: unnumbered };
  const word = { lemma, number: byLemma.size };
  byLemma.set(lemma, word);
  return word;
}

export function isSameWord(one: Word | undefined, other: Word | undefined): boolean {
  return one?.number === other?.number && (one?.number !== unnumbered || one.lemma === other?.lemma);
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
