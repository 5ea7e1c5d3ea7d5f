/** Patterns of many entries in numbers: what a matcher reads. */
export interface PatternTable {
  /** Every word of the patterns; one that ends in `*` is a prefix. */
  readonly words: readonly string[];
  /**
   * The alternatives at a place of a pattern, one set after another: how many single words and which, rising, how many phrases, and for each how
   * many words and which.
   */
  readonly sets: Int32Array;
  /** Entry after entry: how many patterns, and for each how many numbers and which: the place of its anchor in its codes, and its codes. */
  readonly patterns: Int32Array;
}

/** A step of a pattern as a code: this, in front of a set that may be absent; */
export const optionalMark = 0;
/** this and the next nine, a gap of 0 to 9 words; */
export const firstGap = 1;
/** from here on, a set. */
export const firstSet = 11;
