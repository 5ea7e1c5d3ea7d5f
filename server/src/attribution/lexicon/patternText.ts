import { readNumbers, stepsBetween, writeNumbers } from '../numberText';
import { readWords, writeWords } from '../wordText';
import type { PatternTable } from './patternTable';

/** A table as it is shipped. */
export interface CompactTable {
  readonly words: string;
  /** As in the table, but the single words as steps, and no number of phrases where there are none: that of the single words says so. */
  readonly sets: string;
  /** As in the table, but one number for the place of the anchor and how many codes there are. */
  readonly patterns: string;
}

export function writeTable({ words, sets, patterns }: PatternTable): CompactTable {
  return {
    words: writeWords(words),
    sets: writeNumbers(shortenSets(sets)),
    patterns: writeNumbers(shortenPatterns(patterns)),
  };
}

export function readTable({ words, sets, patterns }: CompactTable): PatternTable {
  return {
    words: readWords(words),
    sets: restoreSets(readNumbers(sets)),
    patterns: restorePatterns(readNumbers(patterns)),
  };
}

function shortenSets(sets: Int32Array): readonly number[] {
  const short: number[] = [];
  for (let at = 0; at < sets.length;) {
    const singles = sets.subarray(at + 1, at + 1 + (sets[at] ?? 0));
    at += 1 + singles.length;
    const phrases = sets[at++] ?? 0;
    short.push(singles.length * 2 + Math.sign(phrases), ...stepsBetween([...singles]));
    if (phrases > 0) short.push(phrases);
    for (let left = phrases; left > 0; left--) {
      const end = at + 1 + (sets[at] ?? 0);
      short.push(...sets.subarray(at, end));
      at = end;
    }
  }
  return short;
}

function restoreSets(short: Int32Array): Int32Array {
  const sets = new Int32Array(short.length * 2);
  let end = 0;
  for (let at = 0; at < short.length;) {
    const head = short[at++] ?? 0;
    const singles = head >> 1;
    sets[end++] = singles;
    let word = 0;
    for (let left = singles; left > 0; left--) sets[end++] = word += short[at++] ?? 0;
    const phrases = head % 2 === 0 ? 0 : (short[at++] ?? 0);
    sets[end++] = phrases;
    for (let left = phrases; left > 0; left--) {
      const length = short[at] ?? 0;
      for (let i = 0; i <= length; i++) sets[end++] = short[at++] ?? 0;
    }
  }
  return sets.subarray(0, end);
}

/** How many places there are in shorter patterns, one pattern of each length: the places of a length are numbered from here on. */
function placesBelow(length: number): number {
  return (length * (length - 1)) / 2;
}

function shortenPatterns(patterns: Int32Array): readonly number[] {
  const short: number[] = [];
  for (let at = 0; at < patterns.length;) {
    const count = patterns[at++] ?? 0;
    short.push(count);
    for (let left = count; left > 0; left--) {
      const end = at + 1 + (patterns[at] ?? 0);
      const codes = patterns.subarray(at + 2, end);
      short.push(placesBelow(codes.length) + (patterns[at + 1] ?? 0), ...codes);
      at = end;
    }
  }
  return short;
}

function restorePatterns(short: Int32Array): Int32Array {
  const patterns = new Int32Array(short.length * 2);
  let end = 0;
  for (let at = 0; at < short.length;) {
    const count = short[at++] ?? 0;
    patterns[end++] = count;
    for (let left = count; left > 0; left--) {
      const head = short[at++] ?? 0;
      const length = Math.floor((1 + Math.sqrt(1 + 8 * head)) / 2);
      patterns[end++] = length + 1;
      patterns[end++] = head - placesBelow(length);
      for (let i = 0; i < length; i++) patterns[end++] = short[at++] ?? 0;
    }
  }
  return patterns.subarray(0, end);
}
