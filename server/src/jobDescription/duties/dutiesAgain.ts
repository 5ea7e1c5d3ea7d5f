import { meanTheSame, type Abbreviations } from '../../roles/roleNames';
import type { Span } from '../../text/span';
import type { Duty, RoleScope, SectionKind } from '../model';
import { placeRuns } from '../markdown/plainText';
import type { Passage } from '../sections/passages';
import type { Place } from './sectionState';

/** The duties of a passage that are all of its section's scope, where they were read last. */
export interface PlacedDuties {
  readonly duties: readonly Duty[];
  /** Whether pronouns after it take up the role of the section. */
  readonly carries: boolean;
  readonly base: number;
  readonly role: RoleScope['role'] | undefined;
  readonly kind: SectionKind;
  readonly counts: boolean;
  readonly strict: boolean;
  readonly sparse: boolean;
  /** Whether pronouns at its beginning take up the role of the section. */
  readonly carried: boolean;
  readonly abbreviations: Abbreviations;
}

/** What the duties of a passage depend on beside its parts. */
export type DutyConditions = Omit<PlacedDuties, 'duties' | 'carries'>;

/** A passage as it was read in one version of a document. */
export interface ReadPassage {
  readonly passage: Passage;
  /** `undefined` where its duties depend on more. */
  readonly conditions: DutyConditions | undefined;
  readonly dutyCount: number;
}

const passagesOf = new WeakMap<readonly Duty[], readonly ReadPassage[]>();

/** Remembers which passages the duties of a document were read from, for `countUnchanged`. */
export function rememberPassages(duties: readonly Duty[], passages: readonly ReadPassage[]): void {
  passagesOf.set(duties, passages);
}

/**
 * How many of the first and of the last duties of two versions are the same in whole passages; there can be more. The very same passages
 * under the same kind of section and the same role hold the same duties, so that these are not compared.
 *
 * @param isSame compares two duties
 */
export function countUnchanged(
  before: readonly Duty[],
  after: readonly Duty[],
  isSame: (a: Duty | undefined, b: Duty | undefined) => boolean,
): { readonly first: number; readonly last: number } {
  const from = passagesOf.get(before) ?? [];
  const to = passagesOf.get(after) ?? [];
  const most = Math.min(from.length, to.length);
  const sum = { first: 0, last: 0 };
  const holdsSame = (
    a: ReadPassage | undefined,
    b: ReadPassage | undefined,
    at: number,
    by: number,
  ): boolean => {
    if (b === undefined || a?.dutyCount !== b.dutyCount) return false;
    if (isReadAgain(a, b)) return true;
    for (let i = at; i < at + b.dutyCount; i++) if (!isSame(before[i - by], after[i])) return false;
    return true;
  };
  let start = 0;
  for (; start < most && holdsSame(from[start], to[start], sum.first, 0); start++)
    sum.first += to[start]?.dutyCount ?? 0;
  const by = after.length - before.length;
  for (let end = 1; end <= most - start; end++) {
    const last = sum.last + (to.at(-end)?.dutyCount ?? 0);
    if (!holdsSame(from.at(-end), to.at(-end), after.length - last, by)) break;
    sum.last = last;
  }
  return sum;
}

function isReadAgain(a: ReadPassage, b: ReadPassage): boolean {
  if (a.conditions === undefined || b.conditions === undefined) return false;
  return a.passage === b.passage && isReadAlike(a.conditions, b.conditions);
}

/** Whether the same words hold the same duties under these conditions. */
export function isReadAlike(a: DutyConditions, b: DutyConditions): boolean {
  return (
    a.role === b.role &&
    a.kind === b.kind &&
    a.counts === b.counts &&
    a.strict === b.strict &&
    a.sparse === b.sparse &&
    a.carried === b.carried &&
    meanTheSame(a.abbreviations, b.abbreviations)
  );
}

/** The duties of a passage at another place; the very same objects where nothing about them is different. */
export function placeAgain(
  { duties, base }: PlacedDuties,
  newBase: number,
  { section, scope }: Place,
  firstIndex: number,
): readonly Duty[] {
  const by = newBase - base;
  const [first] = duties;
  const stays = by === 0 && first?.index === firstIndex && first.section === section && first.scope === scope;
  if (stays) return duties;
  return duties.map(({ kind, span: old, text, runs, block, depth }, i) => {
    const span = moved(old, by);
    return {
      index: firstIndex + i,
      kind,
      span,
      text,
      runs: placeRuns(runs, by),
      scope,
      section,
      block: block === old ? span : moved(block, by),
      depth,
    };
  });
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
