import type { ClaimedDuty } from '../claimedDuty';
import { likeness, toComparable, type ComparableText } from './dutySimilarity';

/** A duty before and after. */
export interface DutyChange {
  readonly before: ClaimedDuty;
  readonly after: ClaimedDuty;
}

/** What became of the duties. */
export interface DutyChanges {
  /** Another role answers for it now, in the same words or in others. */
  readonly moved: readonly DutyChange[];
  /** The same role answers for it in other words. */
  readonly reworded: readonly DutyChange[];
  readonly added: readonly ClaimedDuty[];
  readonly dropped: readonly ClaimedDuty[];
}

/** Least likeness at which a duty that went and one that came are one duty in other words. */
const sameDutyLikeness = 0.6;

interface Side {
  readonly duty: ClaimedDuty;
  readonly text: ComparableText;
}

/** Finds out which duties are the same as before: by the very words first, then by likeness, the most alike first. */
export function compareDuties(before: readonly ClaimedDuty[], after: readonly ClaimedDuty[]): DutyChanges {
  let gone: readonly Side[] = before.map((duty) => ({ duty, text: toComparable(duty.text) }));
  let come: readonly Side[] = after.map((duty) => ({ duty, text: toComparable(duty.text) }));
  const pairs: [Side, Side][] = [];
  for (const match of [isSame, isSameElsewhere, isSameText]) {
    const matched = pairUp(gone, come, match);
    const used = new Set(matched.flat());
    gone = gone.filter((side) => !used.has(side));
    come = come.filter((side) => !used.has(side));
    pairs.push(...matched);
  }
  const alike = pairAlike(gone, come);
  const used = new Set(alike.flat());
  const changes = [...pairs, ...alike].map(([one, other]) => ({ before: one.duty, after: other.duty }));
  const isMoved = (change: DutyChange): boolean => change.before.role !== change.after.role;
  return {
    moved: changes.filter(isMoved).sort(byPlace),
    reworded: changes
      .filter((change) => !isMoved(change) && change.before.text !== change.after.text)
      .filter(
        ({ before: a, after: b }) => toComparable(a.text).normalized !== toComparable(b.text).normalized,
      )
      .sort(byPlace),
    added: come.filter((side) => !used.has(side)).map(({ duty }) => duty),
    dropped: gone.filter((side) => !used.has(side)).map(({ duty }) => duty),
  };
}

function isSame(a: Side, b: Side): boolean {
  return isSameElsewhere(a, b) && a.duty.file === b.duty.file;
}

function isSameElsewhere(a: Side, b: Side): boolean {
  return isSameText(a, b) && a.duty.role === b.duty.role;
}

function isSameText(a: Side, b: Side): boolean {
  return a.text.normalized === b.text.normalized;
}

/** Pairs each side with the first that matches and has no partner yet; only equal texts are looked at. */
function pairUp(
  gone: readonly Side[],
  come: readonly Side[],
  match: (a: Side, b: Side) => boolean,
): readonly [Side, Side][] {
  const byText = new Map<string, Side[]>();
  for (const side of come)
    byText.set(side.text.normalized, [...(byText.get(side.text.normalized) ?? []), side]);
  return gone.flatMap((side): readonly [Side, Side][] => {
    const candidates = byText.get(side.text.normalized) ?? [];
    const index = candidates.findIndex((candidate) => match(side, candidate));
    const [partner] = index === -1 ? [] : candidates.splice(index, 1);
    return partner === undefined ? [] : [[side, partner]];
  });
}

function pairAlike(gone: readonly Side[], come: readonly Side[]): readonly [Side, Side][] {
  const candidates = gone.flatMap((one) =>
    come
      .map((other) => ({ one, other, value: rank(one, other) }))
      .filter(({ value }) => value >= sameDutyLikeness),
  );
  const used = new Set<Side>();
  return candidates
    .sort((a, b) => b.value - a.value)
    .flatMap(({ one, other }): readonly [Side, Side][] => {
      if (used.has(one) || used.has(other)) return [];
      used.add(one).add(other);
      return [[one, other]];
    });
}

/** Between two that are equally alike the one under the same role, and in the same file, is meant. */
function rank(one: Side, other: Side): number {
  const value = likeness(one.text, other.text);
  const isNear = one.duty.role === other.duty.role ? 0.02 : 0;
  return value < sameDutyLikeness ? 0 : value + isNear + (one.duty.file === other.duty.file ? 0.01 : 0);
}

function byPlace(a: DutyChange, b: DutyChange): number {
  if (a.after.file !== b.after.file) return a.after.file < b.after.file ? -1 : 1;
  return a.after.line - b.after.line;
}
