import { lemmaOf } from './lemma';

/** A word or a mark that divides clauses, with its place in the text (UTF-16, half-open). */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Dictionary form in lower case; the mark itself for a mark. `IT` the trade is `infotech`, `it` the pronoun is `it`. */
  readonly lemma: string;
  readonly isWord: boolean;
}

const tokenPattern =
  /r\s?&\s?d(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:['’](?!s(?!\p{L}))\p{L}+)?(?:['’]s(?!\p{L}))?|[.,;:()/&–—]|(?<=\s)-(?=\s)/giu;

const lemmas = new Map<string, string>();
const lemmaLimit = 20_000;

/**
 * Splits a text into words and clause marks. Possessive endings are dropped, hyphenated words are split,
 * and everything else (quotes, emoji, symbols) is passed over.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const shouting = !/\p{Ll}/u.test(text);
  tokenPattern.lastIndex = 0;
  for (let match = tokenPattern.exec(text); match !== null; match = tokenPattern.exec(text)) {
    const word = match[0];
    const start = match.index;
    const first = word.charCodeAt(0);
    const isWord = word.length > 1 || (first >= 48 && !/[.,;:()/&–—-]/u.test(word));
    tokens.push({ start, end: start + word.length, lemma: isWord ? lemmaAt(word, shouting) : word, isWord });
  }
  return tokens;
}

function lemmaAt(word: string, shouting: boolean): string {
  if (word === 'IT' || (word === 'I.T' && !shouting)) return 'infotech';
  if (word === 'US' && !shouting) return 'usa';
  if (word === 'IS' && !shouting) return 'infosys';
  const cached = lemmas.get(word);
  if (cached !== undefined) return cached;
  const lower = word.toLowerCase();
  const lemma = /^r\s?&\s?d$/u.test(lower) ? 'rnd' : lemmaOf(lower.replaceAll('’', "'").replace(/'s$/u, ''));
  if (lemmas.size < lemmaLimit) lemmas.set(word, lemma);
  return lemma;
}
