import { meanTheSame, type Abbreviations } from '../../roles/roleNames';
import type { Span } from '../../text/span';
import type { Duty, RoleScope, SectionKind } from '../model';
import { placeRuns } from '../markdown/plainText';
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
