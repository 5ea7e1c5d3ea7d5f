import type { Probabilities } from '../server/src/attribution/attribution';
import type { Owner, Role } from '../server/src/roles/role';
import { createRandom } from './random';

/** One judged duty beside its label. */
export interface Judgement {
  readonly label: Owner;
  readonly answer: Owner;
  readonly probability: Probabilities;
}

/**
 * Figures of a set of judgements. Precision: of the duties answered cto or cio, the share whose label is exactly that.
 * Recall: of the duties labelled cto or cio, the share answered so. Coverage: the share answered cto or cio.
 */
export interface Figures {
  readonly count: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly coverage: number;
}

/** Computes the figures; a share of nothing is 0. */
export function figuresOf(judgements: readonly Judgement[]): Figures {
  const answered = judgements.filter(({ answer }) => answer !== 'shared');
  const owned = judgements.filter(({ label }) => label !== 'shared');
  const right = answered.filter(({ answer, label }) => answer === label).length;
  const precision = share(right, answered.length);
  const recall = share(right, owned.length);
  return {
    count: judgements.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    coverage: share(answered.length, judgements.length),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Probability of the likelier of the two roles: what the threshold is compared with. */
export function ownerProbability({ probability }: Judgement): number {
  return Math.max(probability.cto, probability.cio);
}

function likelierRole({ probability }: Judgement): Role {
  return probability.cto > probability.cio ? 'cto' : 'cio';
}

/** The highest recall, and its threshold, at which precision is still at least `precision`, whatever threshold ships. */
export function recallAtPrecision(
  judgements: readonly Judgement[],
  precision: number,
): { readonly recall: number; readonly threshold: number } {
  const owned = judgements.filter(({ label }) => label !== 'shared').length;
  const ranked = [...judgements].sort((a, b) => ownerProbability(b) - ownerProbability(a));
  let right = 0;
  let best = { recall: 0, threshold: 1 };
  ranked.forEach((judgement, index) => {
    if (likelierRole(judgement) === judgement.label) right++;
    const recall = share(right, owned);
    if (right / (index + 1) >= precision && recall > best.recall)
      best = { recall, threshold: ownerProbability(judgement) };
  });
  return best;
}

/** Expected calibration error over ten equal bins of the probability of the likeliest of the three answers. */
export function calibrationError(judgements: readonly Judgement[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }));
  for (const { probability, label } of judgements) {
    const [likeliest, confidence] = likeliestOf(probability);
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (bin === undefined) continue;
    bin.count++;
    bin.confidence += confidence;
    if (likeliest === label) bin.right++;
  }
  return (
    bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / Math.max(1, judgements.length)
  );
}

function likeliestOf(probability: Probabilities): readonly [Owner, number] {
  const { cto, cio, shared } = probability;
  if (cto >= cio && cto >= shared) return ['cto', cto];
  return cio >= shared ? ['cio', cio] : ['shared', shared];
}

/** 95 % interval of a figure by a seeded bootstrap over the judgements. */
export function confidenceInterval(
  judgements: readonly Judgement[],
  figure: (sample: readonly Judgement[]) => number,
  rounds = 1000,
): readonly [number, number] {
  const random = createRandom(20261125);
  const values = Array.from({ length: rounds }, () =>
    figure(judgements.map((judgement) => judgements[Math.floor(random() * judgements.length)] ?? judgement)),
  ).sort((a, b) => a - b);
  return [values[Math.floor(rounds * 0.025)] ?? 0, values[Math.floor(rounds * 0.975)] ?? 0];
}
