import { firstSet, optionalMark, type PatternTable } from './patternTable';

/** A pattern of a table. */
export interface IndexedPattern {
  readonly entry: number;
  /** Where its codes stand in the table's `patterns`, half-open. */
  readonly start: number;
  readonly end: number;
  /** The place of the code that it is looked for by: a set that cannot be absent, whose words few patterns have. */
  readonly anchor: number;
}

/** Where to look for patterns: a text is only compared with those whose rarest word is in it, beside a word that may stand there. */
export interface PatternIndex {
  readonly patterns: readonly IndexedPattern[];
  /** Where each set stands in the table's `sets`. */
  readonly setStarts: Int32Array;
  /**
   * For each word the patterns to compare where it stands: the number of the pattern, the mark that the token before must share, and the one
   * that the token after must share, in one list, since that is read several times faster than objects all over the memory.
   */
  readonly candidates: readonly (readonly number[])[];
}

/** A mark has a bit for each of some words; a word shares its bit with many others. */
const bits = 29;

/** This bit is in the mark of every token, and of the places beyond the ends of a text. */
export const anyToken = 1 << bits;

export function markOf(words: readonly number[]): number {
  let mark = anyToken;
  for (const word of words) mark |= bitOf(word);
  return mark;
}

function bitOf(word: number): number {
  return 1 << (word % bits);
}

export function indexPatterns(table: PatternTable): PatternIndex {
  const setStarts = findSets(table);
  const patterns = findPatterns(table);
  const candidates: number[][] = table.words.map(() => []);
  const marks = createMarks(table, setStarts);
  patterns.forEach((pattern, number) => {
    const before = marks.before(pattern, pattern.anchor);
    const after = marks.after(pattern, pattern.anchor + 1);
    const set = setStarts[(table.patterns[pattern.anchor] ?? 0) - firstSet] ?? 0;
    visitAlternatives(table, set, (at, length) => {
      const inPhrase = length === 1 ? after : bitOf(table.sets[at + 1] ?? 0);
      candidates[table.sets[at] ?? 0]?.push(number, before, inPhrase);
    });
  });
  return { patterns, setStarts, candidates };
}

/** Marks of the tokens that may stand before and after a place of a pattern. */
function createMarks(table: PatternTable, setStarts: Int32Array) {
  const { patterns: codes, sets } = table;
  const before = (pattern: IndexedPattern, place: number): number => {
    const set = setStarts[(codes[place - 1] ?? 0) - firstSet];
    if (place === pattern.start || set === undefined) return anyToken;
    const isOptional = place - 1 > pattern.start && codes[place - 2] === optionalMark;
    let mark = isOptional ? before(pattern, place - 2) : 0;
    visitAlternatives(table, set, (at, length) => (mark |= bitOf(sets[at + length - 1] ?? 0)));
    return mark;
  };
  const after = (pattern: IndexedPattern, place: number): number => {
    const isOptional = codes[place] === optionalMark;
    const set = setStarts[(codes[isOptional ? place + 1 : place] ?? 0) - firstSet];
    if (place === pattern.end || set === undefined) return anyToken;
    let mark = isOptional ? after(pattern, place + 2) : 0;
    visitAlternatives(table, set, (at) => (mark |= bitOf(sets[at] ?? 0)));
    return mark;
  };
  return { before, after };
}

function findSets({ sets }: PatternTable): Int32Array {
  const starts = new Int32Array(sets.length);
  let count = 0;
  for (let at = 0; at < sets.length;) {
    starts[count++] = at;
    at += 1 + (sets[at] ?? 0);
    const phrases = sets[at++] ?? 0;
    for (let i = 0; i < phrases; i++) at += 1 + (sets[at] ?? 0);
  }
  return starts.subarray(0, count);
}

/** Calls `visit` with where each alternative of the set at `set` stands, and with how many words it has. */
function visitAlternatives(
  { sets }: PatternTable,
  set: number,
  visit: (at: number, length: number) => void,
): void {
  const phrases = set + 1 + (sets[set] ?? 0);
  for (let at = set + 1; at < phrases; at++) visit(at, 1);
  let phrase = phrases + 1;
  for (let left = sets[phrases] ?? 0; left > 0; left--) {
    const length = sets[phrase] ?? 0;
    visit(phrase + 1, length);
    phrase += 1 + length;
  }
}

function findPatterns({ patterns }: PatternTable): readonly IndexedPattern[] {
  const found: IndexedPattern[] = [];
  let at = 0;
  for (let entry = 0; at < patterns.length; entry++) {
    for (let left = patterns[at++] ?? 0; left > 0; left--) {
      const start = at + 2;
      const anchor = start + (patterns[at + 1] ?? 0);
      at += 1 + (patterns[at] ?? 0);
      found.push({ entry, start, end: at, anchor });
    }
  }
  return found;
}
