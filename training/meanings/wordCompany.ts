import { createRandom } from '../random';

/** Words that stand near each other in documents, and how much more often than chance has it: sparse rows. */
export interface WordCompany {
  readonly size: number;
  /** Where each word's row begins in the other two lists; one more than there are words. */
  readonly starts: Int32Array;
  readonly companions: Int32Array;
  readonly strengths: Float64Array;
}

/** Words further apart than this do not keep company. */
const reach = 6;
/** Rare words would otherwise seem to keep very special company. */
const smoothing = 0.75;
/** Company twice as frequent as chance has it is the least that counts. */
const least = Math.log(2);

/**
 * Reads which words keep company: positive pointwise mutual information, less what is not twice as frequent as chance
 * (Levy, Goldberg, Dagan 2015: Improving Distributional Similarity with Lessons Learned from Word Embeddings).
 *
 * @param documents numbers of words, -1 for one that does not count
 */
export function readCompany(documents: readonly (readonly number[])[], size: number): WordCompany {
  const counts = new Map<number, number>();
  const totals = new Float64Array(size);
  for (const document of documents) {
    const words = document.filter((word) => word !== -1);
    words.forEach((word, at) => {
      for (let before = Math.max(0, at - reach); before < at; before++) {
        const other = words[before] ?? 0;
        if (other === word) continue;
        const weight = 1 / Math.sqrt(at - before);
        for (const [a, b] of [
          [word, other],
          [other, word],
        ] as const) {
          counts.set(a * size + b, (counts.get(a * size + b) ?? 0) + weight);
          totals[a] = (totals[a] ?? 0) + weight;
        }
      }
    });
  }
  const smoothed = totals.map((total) => total ** smoothing);
  const all = smoothed.reduce((sum, total) => sum + total, 0);
  const entries = [...counts]
    .flatMap(([key, count]) => {
      const [word, companion] = [Math.floor(key / size), key % size];
      const expected = ((totals[word] ?? 1) * (smoothed[companion] ?? 1)) / all;
      const strength = Math.log(count / expected) - least;
      return strength > 0 ? [{ word, companion, strength }] : [];
    })
    .sort((a, b) => a.word - b.word || a.companion - b.companion);
  const starts = new Int32Array(size + 1);
  for (const { word } of entries) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < size; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  return {
    size,
    starts,
    companions: Int32Array.from(entries, ({ companion }) => companion),
    strengths: Float64Array.from(entries, ({ strength }) => strength),
  };
}

/** More directions than are asked for make those that are asked for exact sooner. */
const spare = 16;
const rounds = 12;

/**
 * The directions in which words' company differs most, found by subspace iteration.
 *
 * @returns for each word `dimensions` coordinates, one word after another, each point of length 1
 */
export function leadingDimensions(company: WordCompany, dimensions: number): Float64Array {
  const { size } = company;
  const columns = dimensions + spare;
  const random = createRandom(1);
  let basis = orthonormal(
    Float64Array.from({ length: size * columns }, () => random() - 0.5),
    columns,
  );
  for (let round = 0; round < rounds; round++)
    basis = orthonormal(times(company, transposedTimes(company, basis, columns), columns), columns);
  const image = transposedTimes(company, basis, columns);
  const { values, vectors } = eigen(gram(image, columns), columns);
  const points = new Float64Array(size * dimensions);
  for (let word = 0; word < size; word++) {
    let squares = 0;
    for (let d = 0; d < dimensions; d++) {
      let sum = 0;
      for (let c = 0; c < columns; c++)
        sum += (basis[word * columns + c] ?? 0) * (vectors[c * columns + d] ?? 0);
      const coordinate = sum * Math.max(values[d] ?? 0, 0) ** 0.25;
      points[word * dimensions + d] = coordinate;
      squares += coordinate * coordinate;
    }
    const length = Math.sqrt(squares) || 1;
    for (let d = 0; d < dimensions; d++)
      points[word * dimensions + d] = (points[word * dimensions + d] ?? 0) / length;
  }
  return points;
}

function times({ size, starts, companions, strengths }: WordCompany, matrix: Float64Array, columns: number) {
  const product = new Float64Array(size * columns);
  for (let word = 0; word < size; word++) {
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) {
      const [from, strength] = [(companions[at] ?? 0) * columns, strengths[at] ?? 0];
      for (let c = 0; c < columns; c++)
        product[word * columns + c] = (product[word * columns + c] ?? 0) + strength * (matrix[from + c] ?? 0);
    }
  }
  return product;
}

function transposedTimes(company: WordCompany, matrix: Float64Array, columns: number): Float64Array {
  const { size, starts, companions, strengths } = company;
  const product = new Float64Array(size * columns);
  for (let word = 0; word < size; word++) {
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) {
      const [to, strength] = [(companions[at] ?? 0) * columns, strengths[at] ?? 0];
      for (let c = 0; c < columns; c++)
        product[to + c] = (product[to + c] ?? 0) + strength * (matrix[word * columns + c] ?? 0);
    }
  }
  return product;
}

/** Makes columns of length 1 that stand at right angles to each other, twice over for the rounding. */
function orthonormal(matrix: Float64Array, columns: number): Float64Array {
  const rows = matrix.length / columns;
  const dot = (a: number, b: number): number => {
    let sum = 0;
    for (let row = 0; row < rows; row++)
      sum += (matrix[row * columns + a] ?? 0) * (matrix[row * columns + b] ?? 0);
    return sum;
  };
  for (let column = 0; column < columns; column++) {
    for (let pass = 0; pass < 2; pass++) {
      for (let before = 0; before < column; before++) {
        const along = dot(column, before);
        for (let row = 0; row < rows; row++)
          matrix[row * columns + column] =
            (matrix[row * columns + column] ?? 0) - along * (matrix[row * columns + before] ?? 0);
      }
    }
    const length = Math.sqrt(dot(column, column)) || 1;
    for (let row = 0; row < rows; row++)
      matrix[row * columns + column] = (matrix[row * columns + column] ?? 0) / length;
  }
  return matrix;
}

/** The matrix times itself transposed: how its columns go with each other. */
function gram(matrix: Float64Array, columns: number): Float64Array {
  const product = new Float64Array(columns * columns);
  for (let row = 0; row < matrix.length / columns; row++) {
    for (let a = 0; a < columns; a++) {
      for (let b = 0; b < columns; b++)
        product[a * columns + b] =
          (product[a * columns + b] ?? 0) +
          (matrix[row * columns + a] ?? 0) * (matrix[row * columns + b] ?? 0);
    }
  }
  return product;
}

/** Eigenvalues of a symmetric matrix, largest first, and its eigenvectors as columns, by Jacobi's rotations. */
function eigen(
  symmetric: Float64Array,
  n: number,
): { readonly values: readonly number[]; readonly vectors: Float64Array } {
  const a = Float64Array.from(symmetric);
  const v = Float64Array.from({ length: n * n }, (_, i) => (i % (n + 1) === 0 ? 1 : 0));
  const rotate = (m: Float64Array, i: number, j: number, cos: number, sin: number): void => {
    const [x, y] = [m[i] ?? 0, m[j] ?? 0];
    m[i] = cos * x - sin * y;
    m[j] = sin * x + cos * y;
  };
  for (let sweep = 0; sweep < 30; sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        const off = a[p * n + q] ?? 0;
        if (off === 0) continue;
        const angle = 0.5 * Math.atan2(2 * off, (a[q * n + q] ?? 0) - (a[p * n + p] ?? 0));
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
        for (let k = 0; k < n; k++) rotate(a, k * n + p, k * n + q, cos, sin);
        for (let k = 0; k < n; k++) rotate(a, p * n + k, q * n + k, cos, sin);
        for (let k = 0; k < n; k++) rotate(v, k * n + p, k * n + q, cos, sin);
      }
    }
  }
  const order = Array.from({ length: n }, (_, i) => i).sort(
    (x, y) => (a[y * n + y] ?? 0) - (a[x * n + x] ?? 0),
  );
  return {
    values: order.map((i) => a[i * n + i] ?? 0),
    vectors: Float64Array.from(
      { length: n * n },
      (_, i) => v[Math.floor(i / n) * n + (order[i % n] ?? 0)] ?? 0,
    ),
  };
}
