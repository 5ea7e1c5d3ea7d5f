import { wordOf, wordOfLemma, type Word } from './words';

/** A word or a mark that divides clauses, with its place in the text (UTF-16, half-open). */
export interface Token extends Word {
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
}

const tokenPattern =
  /r\s?&\s?d(?![\p{L}\p{N}])|i[./]t(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:['’](?!s(?!\p{L}))\p{L}+)?(?:['’]s(?!\p{L}))?|[.,;:()/&–—]|(?<=\s)-(?=\s)/giu;

/**
 * Splits a text into words and clause marks. Possessive endings are dropped, hyphenated words are split,
 * and everything else (quotes, emoji, symbols) is passed over.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const shouting = !/\p{Ll}/u.test(text);
  tokenPattern.lastIndex = 0;
  for (let match = tokenPattern.exec(text); match !== null; match = tokenPattern.exec(text)) {
    const written = match[0];
    const start = match.index;
    const first = written.charCodeAt(0);
    const isWord = written.length > 1 || (first >= 48 && !/[.,;:()/&–—-]/u.test(written));
    const { lemma, number } = isWord ? wordOf(written, shouting) : wordOfLemma(written);
    tokens.push({ start, end: start + written.length, lemma, number, isWord });
  }
  return tokens;
}
