/** A duty as its words: rising numbers, each once. */
export type DutyWords = Int32Array;

/** No duty is longer; more words tell no more. */
export const longestDuty = 24;

export const noWords: DutyWords = new Int32Array();

/** Duties that are compared with each other, with the likenesses of all their words worked out once. */
export interface Batch {
  /** Each word once; the other members count words by their places in it. */
  readonly words: readonly number[];
  readonly weights: Float64Array;
  readonly likenesses: Float64Array;
  readonly rows: readonly Int32Array[];
}

/** @param points one after another, for each word of `weights` */
export function createBatch(
  duties: readonly DutyWords[],
  points: Float64Array,
  weights: Float64Array,
): Batch {
  const dimensions = points.length / weights.length;
  const words = [...new Set(duties.flatMap((duty) => [...duty]))];
  const places = new Map(words.map((word, place) => [word, place]));
  const n = words.length;
  const likenesses = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const a = (words[i] ?? 0) * dimensions;
    for (let j = i; j < n; j++) {
      const b = (words[j] ?? 0) * dimensions;
      let sum = 0;
      for (let d = 0; d < dimensions; d++) sum += (points[a + d] ?? 0) * (points[b + d] ?? 0);
      likenesses[i * n + j] = likenesses[j * n + i] = Math.max(sum, 0);
    }
  }
  return {
    words,
    weights: Float64Array.from(words, (word) => weights[word] ?? 0),
    likenesses,
    rows: duties.map((duty) => duty.map((word) => places.get(word) ?? 0)),
  };
}

/** How one row covers another: filled by `cover`, which would else make a new one for each of millions of pairs. */
export interface Cover {
  /** For each word of the row the nearest one of the other row, -1 for none, */
  readonly nearest: Int32Array;
  /** and how near it is. */
  readonly best: Float64Array;
  /** The weight of all words of the row. */
  total: number;
}

export function createCover(): Cover {
  return { nearest: new Int32Array(longestDuty), best: new Float64Array(longestDuty), total: 0 };
}

/** How much of what row `a` is about row `b` is about, too. */
export function cover(
  { words, weights, likenesses }: Batch,
  a: Int32Array,
  b: Int32Array,
  found: Cover,
): number {
  const n = words.length;
  let sum = 0;
  found.total = 1e-6;
  for (let i = 0; i < a.length; i++) {
    const from = (a[i] ?? 0) * n;
    let most = 0;
    let at = -1;
    for (let j = 0; j < b.length; j++) {
      const likeness = likenesses[from + (b[j] ?? 0)] ?? 0;
      if (likeness > most) {
        most = likeness;
        at = j;
      }
    }
    found.nearest[i] = at;
    found.best[i] = most;
    const weight = weights[a[i] ?? 0] ?? 0;
    sum += weight * most;
    found.total += weight;
  }
  return sum / found.total;
}
