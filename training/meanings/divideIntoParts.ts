import {
  listLength,
  toListStep,
  type WordMeanings,
} from '../../server/src/rules/duplicates/wordMeaningsText';
import { createRandom } from '../random';

const rounds = 40;

/**
 * Puts points together from parts that are taken from short lists (product quantization: Jégou, Douze, Schmid 2011), by k-means for each
 * part. Deterministic.
 *
 * @param points one after another, each of `parts * partLength` coordinates
 */
export function divideIntoParts(
  points: Float64Array,
  parts: number,
  partLength: number,
): Pick<WordMeanings, 'parts' | 'partLength' | 'lists' | 'entries'> {
  const dimensions = parts * partLength;
  const count = points.length / dimensions;
  const lists = new Int32Array(parts * listLength * partLength);
  const entries = new Int32Array(count * parts);
  for (let part = 0; part < parts; part++) {
    const vectors = Array.from({ length: count }, (_, i) =>
      points.subarray(i * dimensions + part * partLength, i * dimensions + (part + 1) * partLength),
    );
    const centers = findCenters(vectors, listLength);
    centers.forEach((center, entry) => {
      center.forEach((coordinate, at) => {
        lists[(part * listLength + entry) * partLength + at] = toListStep(coordinate);
      });
    });
    vectors.forEach((vector, i) => {
      entries[i * parts + part] = nearestTo(vector, centers);
    });
  }
  return { parts, partLength, lists, entries };
}

type Vector = ArrayLike<number>;

function findCenters(vectors: readonly Vector[], count: number): readonly number[][] {
  const random = createRandom(count);
  let centers = spreadOut(vectors, count, random);
  for (let round = 0; round < rounds; round++) {
    const sums = centers.map((center) => ({ total: center.map(() => 0), members: 0 }));
    for (const vector of vectors) {
      const cluster = sums[nearestTo(vector, centers)];
      if (cluster === undefined) continue;
      cluster.members++;
      cluster.total = cluster.total.map((total, at) => total + (vector[at] ?? 0));
    }
    centers = sums.map(({ total, members }, i) =>
      members === 0 ? (centers[i] ?? []) : total.map((coordinate) => coordinate / members),
    );
  }
  return centers;
}

/** Centers to begin with, each likelier the further it is from those before (k-means++). */
function spreadOut(vectors: readonly Vector[], count: number, random: () => number): number[][] {
  const centers = [Array.from(vectors[0] ?? [])];
  const distances = vectors.map((vector) => distance(vector, centers[0] ?? []));
  while (centers.length < count) {
    let left = random() * distances.reduce((sum, d) => sum + d, 0);
    const chosen = distances.findIndex((d) => (left -= d) <= 0);
    const center = Array.from(vectors[Math.max(chosen, 0)] ?? []);
    centers.push(center);
    vectors.forEach((vector, i) => {
      distances[i] = Math.min(distances[i] ?? 0, distance(vector, center));
    });
  }
  return centers;
}

function nearestTo(vector: Vector, centers: readonly Vector[]): number {
  let [nearest, least] = [0, Infinity];
  centers.forEach((center, i) => {
    const found = distance(vector, center);
    if (found < least) [nearest, least] = [i, found];
  });
  return nearest;
}

function distance(a: Vector, b: Vector): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += ((a[at] ?? 0) - (b[at] ?? 0)) ** 2;
  return sum;
}
