import type { Token } from '../language/tokens';
import { rememberByWord } from '../language/words';
import type { PatternStep } from './pattern';
import { anyToken, indexPatterns, markOf, type IndexedPattern } from './patternIndex';
import { firstGap, firstSet, optionalMark, type PatternTable } from './patternTable';
import { tabulate } from './tabulate';
import { createVocabulary } from './vocabulary';

/** A pattern that was found: which entry it belongs to, and the tokens it covers, half-open. */
export interface Match {
  readonly entry: number;
  readonly first: number;
  readonly end: number;
}

/** Finds the patterns of many entries in a tokenized text; built once, then only read. */
export interface Matcher {
  /** The longest match of each entry from each token on, overlapping ones too, by first token, end and entry. */
  match(tokens: readonly Token[]): readonly Match[];
}

/**
 * Builds a matcher; `patterns[i]` are the patterns of entry `i`. Clause marks other than `,`, `&` and `/` end a match. A pattern whose words
 * may all be absent is never found.
 */
export function createMatcher(patterns: readonly (readonly (readonly PatternStep[])[])[]): Matcher {
  return createTableMatcher(tabulate(patterns));
}

/** Builds a matcher from patterns that are tabulated already. */
export function createTableMatcher(table: PatternTable): Matcher {
  const vocabulary = createVocabulary(table.words);
  const numbersOf = rememberByWord(vocabulary);
  const and = vocabulary('and');
  const { patterns, setStarts, candidates } = indexPatterns(table);
  const compareAt = (text: Text, word: number, at: number): void => {
    const before = (at === 0 ? undefined : text.marks[at - 1]) ?? anyToken;
    const after = text.marks[at + 1] ?? anyToken;
    const found = candidates[word] ?? nothing;
    for (let i = 0; i < found.length; i += 3) {
      if (((found[i + 1] ?? 0) & before) === 0 || ((found[i + 2] ?? 0) & after) === 0) continue;
      const pattern = patterns[found[i] ?? 0];
      if (pattern !== undefined) compare(text, pattern, at);
    }
  };
  return {
    match(tokens) {
      const words = tokens.map((token) =>
        token.isWord ? numbersOf(token) : token.lemma === '&' ? and : nothing,
      );
      const marks = words.map(markOf);
      const text = { codes: table.patterns, sets: table.sets, setStarts, tokens, words, marks, matches: [] };
      words.forEach((numbers, at) => {
        for (const number of numbers) compareAt(text, number, at);
      });
      return sortedByPlace(text.matches);
    },
  };
}

/** What a mark reads as. */
const nothing: readonly never[] = [];

/** A text that patterns are compared with. */
interface Text {
  readonly codes: Int32Array;
  readonly sets: Int32Array;
  readonly setStarts: Int32Array;
  readonly tokens: readonly Token[];
  /** What each token reads as. */
  readonly words: readonly (readonly number[])[];
  readonly marks: readonly number[];
  readonly matches: Match[];
}

const nowhere = -1;

/** Compares a text with a pattern whose anchor may begin at token `at`. */
function compare(text: Text, pattern: IndexedPattern, at: number): void {
  const end = farthestEnd(text, pattern, pattern.anchor, at);
  if (end !== nowhere) keepFrom(text, pattern, pattern.anchor - 1, at, end);
}

/** Reads a pattern's codes from `place` on in the tokens from `at` on. */
function farthestEnd(text: Text, pattern: IndexedPattern, place: number, at: number): number {
  if (place === pattern.end) return at;
  const code = text.codes[place] ?? 0;
  if (code === optionalMark) {
    return Math.max(farthestEnd(text, pattern, place + 2, at), farthestEnd(text, pattern, place + 1, at));
  }
  let farthest = nowhere;
  if (code < firstSet) {
    for (let skipped = 0; skipped <= code - firstGap; skipped++) {
      if (skipped > 0 && endsMatch(text.tokens[at + skipped - 1])) break;
      farthest = Math.max(farthest, farthestEnd(text, pattern, place + 1, at + skipped));
    }
    return farthest;
  }
  const { sets } = text;
  const set = text.setStarts[code - firstSet] ?? 0;
  const phrases = set + 1 + (sets[set] ?? 0);
  if (hasOneOf(text, set + 1, phrases, at)) farthest = farthestEnd(text, pattern, place + 1, at + 1);
  let phrase = phrases + 1;
  for (let left = sets[phrases] ?? 0; left > 0; left--) {
    const length = sets[phrase] ?? 0;
    if (hasPhrase(text, phrase + 1, length, at))
      farthest = Math.max(farthest, farthestEnd(text, pattern, place + 1, at + length));
    phrase += 1 + length;
  }
  return farthest;
}

/** Reads a pattern's codes from `place` back in the tokens before `at`, and keeps a match from each token where the first code is reached. */
function keepFrom(text: Text, pattern: IndexedPattern, place: number, at: number, end: number): void {
  if (place < pattern.start) {
    if (text.tokens[at]?.isWord === true) keepLongest(text, pattern.entry, at, end);
    return;
  }
  const code = text.codes[place] ?? 0;
  if (code < firstSet) {
    for (let skipped = 0; skipped <= code - firstGap; skipped++) {
      if (skipped > 0 && endsMatch(text.tokens[at - skipped])) break;
      keepFrom(text, pattern, place - 1, at - skipped, end);
    }
    return;
  }
  const isOptional = place > pattern.start && text.codes[place - 1] === optionalMark;
  const before = isOptional ? place - 2 : place - 1;
  if (isOptional) keepFrom(text, pattern, before, at, end);
  const { sets } = text;
  const set = text.setStarts[code - firstSet] ?? 0;
  const phrases = set + 1 + (sets[set] ?? 0);
  if (hasOneOf(text, set + 1, phrases, at - 1)) keepFrom(text, pattern, before, at - 1, end);
  let phrase = phrases + 1;
  for (let left = sets[phrases] ?? 0; left > 0; left--) {
    const length = sets[phrase] ?? 0;
    if (hasPhrase(text, phrase + 1, length, at - length)) keepFrom(text, pattern, before, at - length, end);
    phrase += 1 + length;
  }
}

/** Whether the token at `at` reads as one of the words in `sets` from `first` to `end`. */
function hasOneOf({ sets, words }: Text, first: number, end: number, at: number): boolean {
  const numbers = (at < 0 ? undefined : words[at]) ?? nothing;
  for (const number of numbers) {
    for (let i = first; i < end; i++) if (sets[i] === number) return true;
  }
  return false;
}

function hasPhrase(text: Text, first: number, length: number, at: number): boolean {
  for (let i = 0; i < length; i++) if (!hasOneOf(text, first + i, first + i + 1, at + i)) return false;
  return true;
}

function keepLongest({ matches }: Text, entry: number, first: number, end: number): void {
  const known = matches.findIndex((match) => match.entry === entry && match.first === first);
  if (known === -1) matches.push({ entry, first, end });
  else if ((matches[known]?.end ?? 0) < end) matches[known] = { entry, first, end };
}

function endsMatch(token: Token | undefined): boolean {
  return (
    token === undefined ||
    (!token.isWord && token.lemma !== ',' && token.lemma !== '&' && token.lemma !== '/')
  );
}

function sortedByPlace(matches: readonly Match[]): readonly Match[] {
  return [...matches].sort((a, b) => a.first - b.first || a.end - b.end || a.entry - b.entry);
}
