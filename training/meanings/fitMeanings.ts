import { createAdam } from '../adam';
import { createRandom, drawn } from '../random';
import { cover, createBatch, createCover, noWords, type Batch, type DutyWords } from './batch';
import { boundarySlope, contrastSlopes, type Boundary } from './contrast';

/** What words' meanings are fitted to. */
export interface MeaningExamples {
  /** The same duty in two wordings. */
  readonly rewordings: readonly (readonly [DutyWords, DutyWords])[];
  /** Duties of one accountability in many wordings, and duties that only look like it. */
  readonly accountabilities: readonly DutyGroup[];
  /** Rewordings of one duty, and its neighbours, which are other duties. */
  readonly neighbours: readonly DutyGroup[];
  /** Pairs that readers judged; those that overlap are nearly the same, which is not the same. */
  readonly judged: readonly JudgedPair[];
}

export interface DutyGroup {
  readonly same: readonly DutyWords[];
  readonly other: readonly DutyWords[];
}

export interface JudgedPair {
  readonly pair: readonly [DutyWords, DutyWords];
  readonly verdict: 'same' | 'overlap' | 'different';
}

/** Points of words, one after another, each of length 1, and how much each word tells one duty from another. */
export interface FittedMeanings {
  readonly points: Float64Array;
  readonly weights: Float64Array;
}

const options = {
  passes: 8,
  rewordingsAtOnce: 192,
  accountabilitiesAtOnce: 100,
  neighboursAtOnce: 45,
  judgedAtOnce: 300,
  stepSize: 0.006,
  /** How much each kind of example counts beside the rewordings. */
  accountabilities: 0.6,
  neighbours: 0.3,
  judged: 1,
  overlap: 0.4,
  /** How much it counts on which side of one boundary for all a pair lies, beside which of a batch is most similar. */
  boundary: 0.5,
  slope: 15,
};

/**
 * Moves words' points and weights so that rewordings of a duty become similar and other duties less so. Deterministic.
 *
 * The similarity of two duties is that of `similarityOfWords`: for each word of one the likeness of the nearest word of the other, averaged by
 * weight, both ways. Each rewording must be more similar to its original than to all others of a batch (contrastive loss), and lie on the right
 * side of a boundary that is fitted, too.
 *
 * @param start points to begin with, as `leadingDimensions` gives them; they are moved, never replaced
 * @param startWeights by word
 */
export function fitMeanings(
  examples: MeaningExamples,
  start: Float64Array,
  startWeights: Float64Array,
): FittedMeanings {
  const fit = createFit(start, startWeights);
  const random = createRandom(3);
  for (let pass = 0; pass < options.passes; pass++) {
    const rewordings = drawn(examples.rewordings, random);
    for (let at = 0; at < rewordings.length; at += options.rewordingsAtOnce) {
      fit.begin();
      const pairs = rewordings.slice(at, at + options.rewordingsAtOnce);
      fit.contrast(
        pairs.map((pair) => ({ same: pair, other: [] })),
        1,
      );
      const accountabilities = drawn(examples.accountabilities, random, options.accountabilitiesAtOnce);
      fit.contrast(
        accountabilities.map(({ same, other }) => ({
          same: drawn(same, random, 2),
          other: drawn(other, random, 2),
        })),
        options.accountabilities / 2,
      );
      fit.contrast(drawn(examples.neighbours, random, options.neighboursAtOnce), options.neighbours);
      fit.judge(drawn(examples.judged, random, options.judgedAtOnce), options.judged);
      fit.step(options.stepSize);
    }
  }
  return fit.result();
}

/** Pairs that would move words by less are left as they are: nearly all of a batch. */
const leastSlope = 5e-5;

interface Fit {
  begin(): void;
  contrast(groups: readonly DutyGroup[], weight: number): void;
  judge(pairs: readonly JudgedPair[], weight: number): void;
  step(size: number): void;
  result(): FittedMeanings;
}

function createFit(start: Float64Array, startWeights: Float64Array): Fit {
  const words = startWeights.length;
  const dimensions = start.length / words;
  const moved = new Float64Array(start.length);
  const logWeights = startWeights.map(Math.log);
  /** Sharpness of the contrast (its logarithm), and the boundary. */
  const scalars = Float64Array.of(Math.log(1 / 0.05), 0.7);
  const points = new Float64Array(start.length);
  const lengths = new Float64Array(words);
  const weights = new Float64Array(words);
  const gradients = {
    points: new Float64Array(start.length),
    logWeights: new Float64Array(words),
    scalars: new Float64Array(2),
  };
  const steps = [moved, logWeights, scalars].map((values) => createAdam(values));

  const boundary = (): Boundary => ({ at: scalars[1] ?? 0, slope: options.slope });
  const found = createCover();
  const similarityIn = (batch: Batch, a: Int32Array, b: Int32Array): number =>
    (cover(batch, a, b, found) + cover(batch, b, a, found)) / 2;

  /** Adds what the similarity of a row to another one owes to points and weights, `slope` times. */
  const trace = (batch: Batch, a: Int32Array, b: Int32Array, slope: number): void => {
    const covered = cover(batch, a, b, found);
    for (let i = 0; i < a.length; i++) {
      const place = a[i] ?? 0;
      const word = batch.words[place] ?? 0;
      const share = (slope * (batch.weights[place] ?? 0)) / found.total;
      gradients.logWeights[word] =
        (gradients.logWeights[word] ?? 0) + share * ((found.best[i] ?? 0) - covered);
      const at = found.nearest[i] ?? -1;
      if (at === -1) continue;
      const [x, y] = [word * dimensions, (batch.words[b[at] ?? 0] ?? 0) * dimensions];
      for (let d = 0; d < dimensions; d++) {
        gradients.points[x + d] = (gradients.points[x + d] ?? 0) + share * (points[y + d] ?? 0);
        gradients.points[y + d] = (gradients.points[y + d] ?? 0) + share * (points[x + d] ?? 0);
      }
    }
  };

  return {
    begin() {
      for (let word = 0; word < words; word++) {
        let squares = 0;
        for (let at = word * dimensions; at < (word + 1) * dimensions; at++)
          squares += (points[at] = (start[at] ?? 0) + (moved[at] ?? 0)) ** 2;
        const length = Math.sqrt(squares) || 1;
        lengths[word] = length;
        for (let at = word * dimensions; at < (word + 1) * dimensions; at++)
          points[at] = (points[at] ?? 0) / length;
        weights[word] = Math.exp(logWeights[word] ?? 0);
      }
      for (const gradient of Object.values(gradients)) gradient.fill(0);
    },
    contrast(groups, weight) {
      const rows = groups.flatMap(({ same, other }, group) => [
        ...same.map((duty) => ({ duty, group })),
        ...other.map((duty) => ({ duty, group: -1 })),
      ]);
      const batch = createBatch(
        rows.map(({ duty }) => duty),
        points,
        weights,
      );
      const n = rows.length;
      const similarities = new Float64Array(n * n);
      batch.rows.forEach((a, i) => {
        for (let j = i + 1; j < n; j++) {
          const b = batch.rows[j] ?? noWords;
          const similarity = similarityIn(batch, a, b);
          similarities[i * n + j] = similarity;
          similarities[j * n + i] = similarity;
        }
      });
      const slopes = contrastSlopes(
        rows.map(({ group }) => group),
        similarities,
        Math.exp(scalars[0] ?? 0),
        boundary(),
        options.boundary,
      );
      gradients.scalars[0] = (gradients.scalars[0] ?? 0) + weight * slopes.logSharpness;
      gradients.scalars[1] = (gradients.scalars[1] ?? 0) + weight * slopes.boundary;
      for (let i = 0; i < n; i++) {
        for (let j = i + 1; j < n; j++) {
          const slope = ((slopes.similarities[i * n + j] ?? 0) + (slopes.similarities[j * n + i] ?? 0)) / 2;
          if (Math.abs(slope) < leastSlope) continue;
          const [a, b] = [batch.rows[i] ?? noWords, batch.rows[j] ?? noWords];
          trace(batch, a, b, weight * slope);
          trace(batch, b, a, weight * slope);
        }
      }
    },
    judge(pairs, weight) {
      for (const { pair, verdict } of pairs) {
        const batch = createBatch(pair, points, weights);
        const [a = noWords, b = noWords] = batch.rows;
        const similarity = similarityIn(batch, a, b);
        const counts = (weight * (verdict === 'overlap' ? options.overlap : 1)) / pairs.length;
        const slope = counts * boundarySlope(similarity, boundary(), verdict === 'same');
        gradients.scalars[1] = (gradients.scalars[1] ?? 0) - slope;
        trace(batch, a, b, slope / 2);
        trace(batch, b, a, slope / 2);
      }
    },
    step(size) {
      for (let word = 0; word < words; word++) {
        const [from, end] = [word * dimensions, (word + 1) * dimensions];
        let along = 0;
        for (let at = from; at < end; at++) along += (gradients.points[at] ?? 0) * (points[at] ?? 0);
        for (let at = from; at < end; at++)
          gradients.points[at] =
            ((gradients.points[at] ?? 0) - along * (points[at] ?? 0)) / (lengths[word] ?? 1);
      }
      [gradients.points, gradients.logWeights, gradients.scalars].forEach((gradient, i) =>
        steps[i]?.(gradient, size),
      );
    },
    result() {
      this.begin();
      return { points, weights };
    },
  };
}
