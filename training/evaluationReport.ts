import type { Owner, Role } from '../server/src/roles/role';
import { owners } from './corpus';
import {
  calibrationError,
  confidenceInterval,
  figuresOf,
  recallAtPrecision,
  type Judgement,
} from './metrics';

/** One line of figures, with 95 % intervals if asked for. */
export function formatFigures(rows: readonly Judgement[], withIntervals = true): string {
  const { count, precision, recall, f1, coverage } = figuresOf(rows);
  const interval = (figure: 'precision' | 'recall'): string => {
    if (!withIntervals) return '';
    const [low, high] = confidenceInterval(rows, (sample) => figuresOf(sample)[figure]);
    return ` [${low.toFixed(2)}-${high.toFixed(2)}]`;
  };
  const at = (target: number): string => recallAtPrecision(rows, target).recall.toFixed(3);
  return [
    `n ${String(count)}`,
    `precision ${precision.toFixed(3)}${interval('precision')}`,
    `recall ${recall.toFixed(3)}${interval('recall')}`,
    `F1 ${f1.toFixed(3)}`,
    `coverage ${coverage.toFixed(2)}`,
    `recall at 0.90 ${at(0.9)}, at 0.95 ${at(0.95)}`,
    `calibration error ${calibrationError(rows).toFixed(3)}`,
  ].join('  ');
}

/** Labels against answers. */
export function formatConfusion(rows: readonly Judgement[]): string {
  const cell = (value: string | number): string => String(value).padStart(8);
  const heading = cell('') + owners.map(cell).join('');
  const lines = owners.map(
    (label) =>
      cell(label) +
      owners
        .map((answer) => cell(rows.filter((row) => row.label === label && row.answer === answer).length))
        .join(''),
  );
  return [heading, ...lines].join('\n');
}

/** A judgement of a measured duty. */
export interface MeasuredJudgement extends Judgement {
  /** Whether all three readers gave the label. */
  readonly isUnanimous: boolean;
}

const titles = {
  sealedSecond: 'real duties, second set whose rows nobody looks at',
  sealed: 'real duties, first set whose rows nobody looks at',
  sealedThird: 'real duties, third set whose rows nobody looks at',
  open: 'real duties, set that is looked at',
  outside: "real duties, the founders' sample (written before the project; looked at)",
  corpus: 'written corpus, grouped cross-validation',
};

/** The table that README and docs/accuracy.md show. Below each set of real duties stand those of its duties on which all readers agree. */
export function figuresTable(
  sets: Readonly<Record<keyof typeof titles, readonly MeasuredJudgement[]>>,
): string {
  const rows = (['sealedSecond', 'sealed', 'sealedThird', 'open', 'outside', 'corpus'] as const).flatMap(
    (set) => [
      ...figuresRow(titles[set], sets[set]),
      ...figuresRow(
        '… on which all three readers agree',
        sets[set].filter(({ isUnanimous }) => isUnanimous),
      ),
    ],
  );
  const heading =
    '| measured on | duties | precision | recall | F1 | coverage | recall at precision 0.90 | at 0.95 | calibration error |';
  return [heading, '|---|---|---|---|---|---|---|---|---|', ...rows, ''].join('\n');
}

/**
 * What a writer meets: among the duties of real descriptions few are the other role's, so a wrong answer weighs more than in a set where each
 * role has a third.
 */
export function inPlaceSentence(
  rows: readonly (Judgement & { readonly foundUnder?: Role | undefined })[],
): string {
  const found = rows.filter(({ foundUnder }) => foundUnder !== undefined);
  const isOthers = (owner: Owner, role: Role | undefined): boolean => owner !== 'shared' && owner !== role;
  const others = found.filter(({ label, foundUnder }) => isOthers(label, foundUnder));
  const underlined = found.filter(({ answer, foundUnder }) => isOthers(answer, foundUnder));
  const right = underlined.filter(({ label, answer }) => label === answer);
  const count = ({ length }: readonly unknown[]): string => length.toLocaleString('en');
  return `In their place: of ${count(found)} duties of the third set that stood in the description of one role, ${count(others)} are the other's; Remit would underline ${count(underlined)}, ${count(right)} of them rightly.`;
}

function figuresRow(title: string, judged: readonly Judgement[]): readonly string[] {
  if (judged.length === 0) return [];
  const { count, precision, recall, f1, coverage } = figuresOf(judged);
  const cells = [
    title,
    String(count),
    withInterval(judged, precision, 'precision'),
    withInterval(judged, recall, 'recall'),
    f1.toFixed(2),
    coverage.toFixed(2),
    recallAtPrecision(judged, 0.9).recall.toFixed(2),
    recallAtPrecision(judged, 0.95).recall.toFixed(2),
    calibrationError(judged).toFixed(3),
  ];
  return [`| ${cells.join(' | ')} |`];
}

function withInterval(rows: readonly Judgement[], value: number, figure: 'precision' | 'recall'): string {
  const [low, high] = confidenceInterval(rows, (sample) => figuresOf(sample)[figure]);
  return `${value.toFixed(2)} (${low.toFixed(2)}-${high.toFixed(2)})`;
}
