/** What a pair should be, and how steeply the loss rises on the wrong side of the boundary. */
export interface Boundary {
  readonly at: number;
  readonly slope: number;
}

/** The derivative by the similarity of the loss of a pair that should be on one side of a boundary. */
export function boundarySlope(similarity: number, { at, slope }: Boundary, isSame: boolean): number {
  const side = 1 / (1 + Math.exp(-(similarity - at) * slope));
  return (isSame ? side - 1 : side) * slope;
}

/** Derivatives of a batch's loss. */
export interface ContrastSlopes {
  /** By the similarity of row `i` to row `j` at `i * rows + j`. */
  readonly similarities: Float64Array;
  /** By the logarithm of the sharpness. */
  readonly logSharpness: number;
  readonly boundary: number;
}

/**
 * Derivatives of a batch's loss. A row whose group has others must be most similar to them (contrastive loss with a learned sharpness); every
 * pair must lie on its side of the boundary.
 *
 * @param groups of each row, -1 for one that is like no other
 * @param similarities of row `i` to row `j` at `i * rows + j`
 * @param boundaryWeight how much the boundary counts beside the contrast
 */
export function contrastSlopes(
  groups: readonly number[],
  similarities: Float64Array,
  sharpness: number,
  boundary: Boundary,
  boundaryWeight: number,
): ContrastSlopes {
  const n = groups.length;
  const slopes = new Float64Array(n * n);
  let [bySharpness, byBoundary] = [0, 0];
  const mates = groups.map((group, i) =>
    group === -1 ? 0 : groups.filter((other, j) => j !== i && other === group).length,
  );
  const anchors = mates.filter((count) => count > 0).length || 1;
  for (let i = 0; i < n; i++) {
    let [highest, sum] = [-Infinity, 0];
    for (let j = 0; j < n; j++)
      if (j !== i) highest = Math.max(highest, (similarities[i * n + j] ?? 0) * sharpness);
    for (let j = 0; j < n; j++)
      if (j !== i) sum += Math.exp((similarities[i * n + j] ?? 0) * sharpness - highest);
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const similarity = similarities[i * n + j] ?? 0;
      const isSame = groups[i] !== -1 && groups[i] === groups[j];
      const count = mates[i] ?? 0;
      const share = Math.exp(similarity * sharpness - highest) / sum;
      const pull = count === 0 ? 0 : (share - (isSame ? 1 / count : 0)) / anchors;
      const side = (boundaryWeight * boundarySlope(similarity, boundary, isSame)) / n;
      slopes[i * n + j] = pull * sharpness + side;
      bySharpness += pull * sharpness * similarity;
      byBoundary -= side;
    }
  }
  return { similarities: slopes, logSharpness: bySharpness, boundary: byBoundary };
}
