/** A sparse row: indices and values of equal length, and the index of its class. */
export interface TrainingRow {
  readonly indices: Int32Array;
  readonly values: Float64Array;
  readonly label: number;
  /** How much the row counts; 1 is normal. */
  readonly weight: number;
}

export interface TrainingOptions {
  readonly classes: number;
  readonly features: number;
  /** L2 penalty of each feature; a larger one keeps its weight nearer to zero. */
  readonly penalties: Float64Array;
  readonly iterations: number;
  /** Weights to begin with; zeros unless given. */
  readonly start?: Float64Array;
}

/**
 * Multinomial logistic regression by L-BFGS. Deterministic: the same rows in the same order give the same weights.
 *
 * @returns weights as `feature * classes + class`
 */
export function trainSoftmaxRegression(rows: readonly TrainingRow[], options: TrainingOptions): Float64Array {
  const objective = createObjective(rows, options);
  const start = options.start ?? new Float64Array(options.features * options.classes);
  return minimize(objective, start, options.iterations);
}

type Objective = (weights: Float64Array, gradient: Float64Array) => number;

function createObjective(rows: readonly TrainingRow[], { classes, penalties }: TrainingOptions): Objective {
  const scores = new Float64Array(classes);
  return (weights, gradient) => {
    let loss = 0;
    for (let f = 0; f < penalties.length; f++) {
      const penalty = penalties[f] ?? 0;
      for (let c = 0; c < classes; c++) {
        const w = weights[f * classes + c] ?? 0;
        loss += 0.5 * penalty * w * w;
        gradient[f * classes + c] = penalty * w;
      }
    }
    for (const { indices, values, label, weight } of rows) {
      scores.fill(0);
      for (let i = 0; i < indices.length; i++) {
        const base = (indices[i] ?? 0) * classes;
        const value = values[i] ?? 0;
        for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + value * (weights[base + c] ?? 0);
      }
      loss -= weight * Math.log(Math.max(softmaxInPlace(scores)[label] ?? 0, 1e-300));
      for (let i = 0; i < indices.length; i++) {
        const base = (indices[i] ?? 0) * classes;
        const value = (values[i] ?? 0) * weight;
        for (let c = 0; c < classes; c++) {
          gradient[base + c] = (gradient[base + c] ?? 0) + value * ((scores[c] ?? 0) - (c === label ? 1 : 0));
        }
      }
    }
    return loss;
  };
}

/** Turns scores into probabilities, in place. */
export function softmaxInPlace(scores: Float64Array): Float64Array {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    const e = Math.exp((scores[c] ?? 0) - highest);
    scores[c] = e;
    sum += e;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] ?? 0) / sum;
  return scores;
}

const memory = 8;

function minimize(objective: Objective, start: Float64Array, iterations: number): Float64Array {
  const size = start.length;
  let point = start;
  let gradient = new Float64Array(size);
  let value = objective(point, gradient);
  const history: { step: Float64Array; change: Float64Array; rho: number }[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = descentDirection(gradient, history);
    const slope = dot(direction, gradient);
    let length = iteration === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let accepted = false;
    for (let attempt = 0; attempt < 30 && !accepted; attempt++, length /= 2) {
      const next = new Float64Array(size);
      for (let i = 0; i < size; i++) next[i] = (point[i] ?? 0) + length * (direction[i] ?? 0);
      const nextGradient = new Float64Array(size);
      const nextValue = objective(next, nextGradient);
      if (nextValue > value + 1e-4 * length * slope) continue;
      remember(history, next, point, nextGradient, gradient);
      const improvement = value - nextValue;
      point = next;
      gradient = nextGradient;
      value = nextValue;
      accepted = true;
      if (improvement < 1e-7 * Math.abs(value)) return point;
    }
    if (!accepted) return point;
  }
  return point;
}

function remember(
  history: { step: Float64Array; change: Float64Array; rho: number }[],
  next: Float64Array,
  point: Float64Array,
  nextGradient: Float64Array,
  gradient: Float64Array,
): void {
  const step = next.map((x, i) => x - (point[i] ?? 0));
  const change = nextGradient.map((g, i) => g - (gradient[i] ?? 0));
  const curvature = dot(step, change);
  if (curvature <= 1e-12) return;
  history.push({ step, change, rho: 1 / curvature });
  if (history.length > memory) history.shift();
}

function descentDirection(
  gradient: Float64Array,
  history: readonly { step: Float64Array; change: Float64Array; rho: number }[],
): Float64Array {
  const q = gradient.slice();
  const alphas: number[] = [];
  for (let h = history.length - 1; h >= 0; h--) {
    const entry = history[h];
    if (entry === undefined) continue;
    const alpha = entry.rho * dot(entry.step, q);
    alphas[h] = alpha;
    addScaled(q, entry.change, -alpha);
  }
  const last = history.at(-1);
  const scale = last === undefined ? 1 : 1 / (last.rho * dot(last.change, last.change));
  for (let i = 0; i < q.length; i++) q[i] = (q[i] ?? 0) * scale;
  history.forEach((entry, h) => {
    addScaled(q, entry.step, (alphas[h] ?? 0) - entry.rho * dot(entry.change, q));
  });
  return q.map((x) => -x);
}

function addScaled(target: Float64Array, source: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) + factor * (source[i] ?? 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
