import { readNumbers, writeNumbers } from '../numberText';
import type { PatternStep } from './pattern';

/** Patterns of many entries in numbers: what a matcher is built from. */
export interface PatternTable {
  /** Every word of the patterns; one that ends in `*` is a prefix. */
  readonly words: readonly string[];
  readonly sets: readonly WordSet[];
  /** For each entry its patterns. */
  readonly patterns: readonly (readonly (readonly number[])[])[];
}

/** Alternatives at one place of a pattern, by the numbers of their words. */
export interface WordSet {
  readonly words: readonly number[];
  readonly phrases: readonly (readonly number[])[];
}

/** A step of a pattern as a number: this, in front of a set that may be absent; */
export const optionalMark = 0;
/** this and the next nine, a gap of 0 to 9 words; */
export const firstGap = 1;
/** from here on, a set. */
export const firstSet = 11;

/** Numbers the sets of patterns in the order in which a matcher meets them, and the words by how often they stand in them. */
export function tabulate(patterns: readonly (readonly (readonly PatternStep[])[])[]): PatternTable {
  const words = numberByFrequency(patterns.flat(2));
  const sets = new Map<string, { readonly id: number; readonly set: WordSet }>();
  const wordId = (word: string): number => words.get(word) ?? 0;
  const setId = (alternatives: readonly string[]): number => {
    const key = alternatives.join('|');
    const known = sets.get(key);
    if (known !== undefined) return known.id;
    const id = sets.size;
    const set = {
      words: alternatives.filter((word) => !word.includes(' ')).map(wordId),
      phrases: alternatives
        .filter((word) => word.includes(' '))
        .map((phrase) => phrase.split(' ').map(wordId)),
    };
    sets.set(key, { id, set });
    for (const phrase of alternatives.filter((word) => word.includes(' '))) {
      for (const word of phrase.split(' ')) setId([word]);
    }
    return id;
  };
  const meet = (steps: readonly PatternStep[], at: number): void => {
    const step = steps[at];
    if (step === undefined) return;
    if (step.kind === 'words') {
      if (step.optional) meet(steps, at + 1);
      setId(step.words);
    }
    meet(steps, at + 1);
  };
  const codes = (step: PatternStep): readonly number[] => {
    if (step.kind === 'gap') return [firstGap + step.gap];
    const code = firstSet + setId(step.words);
    return step.optional ? [optionalMark, code] : [code];
  };
  for (const steps of patterns.flat()) meet(steps, 0);
  return {
    patterns: patterns.map((ofEntry) => ofEntry.map((steps) => steps.flatMap(codes))),
    words: [...words.keys()],
    sets: [...sets.values()].map(({ set }) => set),
  };
}

/** The commonest word has the lowest number, which is the shortest to write. */
function numberByFrequency(steps: readonly PatternStep[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const met = new Set<string>();
  for (const step of steps) {
    if (step.kind === 'gap') continue;
    const key = step.words.join('|');
    if (met.has(key)) continue;
    met.add(key);
    for (const word of key.split(/[ |]/u)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const commonestFirst = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(commonestFirst.map(([word], id) => [word, id]));
}

/** A table as it is shipped. */
export interface CompactTable {
  readonly words: string;
  readonly sets: string;
  readonly patterns: string;
}

export function writeTable({ words, sets, patterns }: PatternTable): CompactTable {
  const withLength = (numbers: readonly number[]): readonly number[] => [numbers.length, ...numbers];
  return {
    words: words.join(' '),
    sets: writeNumbers(
      sets.flatMap((set) => [
        ...withLength(set.words),
        set.phrases.length,
        ...set.phrases.flatMap(withLength),
      ]),
    ),
    patterns: writeNumbers(patterns.flatMap((ofEntry) => [ofEntry.length, ...ofEntry.flatMap(withLength)])),
  };
}

export function readTable({ words, sets, patterns }: CompactTable): PatternTable {
  const ofSets = createReader(readNumbers(sets));
  const ofPatterns = createReader(readNumbers(patterns));
  return {
    words: words.split(' '),
    sets: ofSets.untilEnd(() => ({ words: ofSets.list(), phrases: ofSets.lists() })),
    patterns: ofPatterns.untilEnd(() => ofPatterns.lists()),
  };
}

const none: readonly never[] = [];

function createReader(numbers: readonly number[]) {
  let at = 0;
  const next = (): number => numbers[at++] ?? 0;
  const list = (): readonly number[] => {
    const length = next();
    if (length === 0) return none;
    at += length;
    return numbers.slice(at - length, at);
  };
  const lists = (): readonly (readonly number[])[] => {
    if (numbers[at] === 0) {
      at++;
      return none;
    }
    const all: (readonly number[])[] = [];
    for (let left = next(); left > 0; left--) all.push(list());
    return all;
  };
  const untilEnd = <T>(read: () => T): readonly T[] => {
    const all: T[] = [];
    while (at < numbers.length) all.push(read());
    return all;
  };
  return { list, lists, untilEnd };
}
