import { readNumbers, writeNumbers } from '../numberText';
import type { PatternStep } from './pattern';

/** Patterns of many entries in numbers: what a matcher reads. */
export interface PatternTable {
  /** Every word of the patterns; one that ends in `*` is a prefix. */
  readonly words: readonly string[];
  /**
   * The alternatives at a place of a pattern, one set after another: how many single words and which, how many phrases, and for each how
   * many words and which.
   */
  readonly sets: Int32Array;
  /** Entry after entry: how many patterns, and for each how many codes and which. */
  readonly patterns: Int32Array;
}

/** A step of a pattern as a code: this, in front of a set that may be absent; */
export const optionalMark = 0;
/** this and the next nine, a gap of 0 to 9 words; */
export const firstGap = 1;
/** from here on, a set. */
export const firstSet = 11;

/** Writes patterns in numbers; the commonest set and the commonest word have the lowest, which are the shortest to write. */
export function tabulate(patterns: readonly (readonly (readonly PatternStep[])[])[]): PatternTable {
  const sets = numberByFrequency(
    patterns.flat(2).flatMap((step) => (step.kind === 'words' ? [nameOf(step.words)] : [])),
  );
  const words = numberByFrequency([...sets.keys()].flatMap((set) => set.split(/[ |]/u)));
  const codes = (step: PatternStep): readonly number[] => {
    if (step.kind === 'gap') return [firstGap + step.gap];
    const set = firstSet + (sets.get(nameOf(step.words)) ?? 0);
    return step.optional ? [optionalMark, set] : [set];
  };
  const alternatives = (set: string): readonly number[] => {
    const phrases = set.split('|').map((phrase) => phrase.split(' ').map((word) => words.get(word) ?? 0));
    const single = phrases.filter(({ length }) => length === 1).flat();
    const longer = phrases.filter(({ length }) => length > 1);
    return [...withLength(single), longer.length, ...longer.flatMap(withLength)];
  };
  return {
    words: [...words.keys()],
    sets: Int32Array.from([...sets.keys()].flatMap(alternatives)),
    patterns: Int32Array.from(
      patterns.flatMap((ofEntry) => [
        ofEntry.length,
        ...ofEntry.flatMap((steps) => withLength(steps.flatMap(codes))),
      ]),
    ),
  };
}

function nameOf(alternatives: readonly string[]): string {
  return alternatives.join('|');
}

function withLength(numbers: readonly number[]): readonly number[] {
  return [numbers.length, ...numbers];
}

function numberByFrequency(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const commonestFirst = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(commonestFirst.map(([name], number) => [name, number]));
}

/** A table as it is shipped. */
export interface CompactTable {
  readonly words: string;
  readonly sets: string;
  readonly patterns: string;
}

export function writeTable({ words, sets, patterns }: PatternTable): CompactTable {
  return {
    words: words.join(' '),
    sets: writeNumbers(Array.from(sets)),
    patterns: writeNumbers(Array.from(patterns)),
  };
}

export function readTable({ words, sets, patterns }: CompactTable): PatternTable {
  return { words: words.split(' '), sets: readNumbers(sets), patterns: readNumbers(patterns) };
}
