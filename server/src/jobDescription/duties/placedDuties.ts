import type { Abbreviations } from '../../roles/roleNames';
import type { Span } from '../../text/span';
import type { Duty, RoleScope, SectionKind } from '../model';
import { placeRuns } from '../markdown/plainText';
import type { Passage } from '../sections/passages';
import type { Place } from './sectionState';

/** The duties of a passage that are all of its section's scope, where they were read. */
export interface PlacedDuties {
  readonly duties: readonly Duty[];
  /** Whether pronouns after it take up the role of the section. */
  readonly carries: boolean;
  readonly base: number;
  readonly conditions: number;
}

/** What the duties of a passage depend on beside its parts. */
interface DutyConditions {
  readonly role: RoleScope['role'] | undefined;
  readonly kind: SectionKind;
  readonly counts: boolean;
  readonly strict: boolean;
  readonly sparse: boolean;
  /** Whether pronouns at its beginning take up the role of the section. */
  readonly carried: boolean;
  readonly abbreviations: Abbreviations;
}

const roles = { cto: 1, cio: 2, merged: 3, unclear: 4 } as const;
const kinds = {
  duties: 0,
  purpose: 1,
  goals: 2,
  metrics: 3,
  relationships: 4,
  authority: 5,
  excluded: 6,
  other: 7,
} as const;

/** A number for each set of conditions, so that they are compared at once: under the same ones the same words hold the same duties. */
export function conditionNumber(conditions: DutyConditions): number {
  const { role, kind, counts, strict, sparse, carried, abbreviations } = conditions;
  const bits = [counts, strict, sparse, carried, abbreviations.cto, abbreviations.cio];
  const named = kinds[kind] * 5 + (role === undefined ? 0 : roles[role]);
  return bits.reduce((number, bit) => number * 2 + (bit ? 1 : 0), named);
}

/** A passage as it stands in one version of a document. */
export interface ReadPassage {
  readonly passage: Passage;
  /** Its duties where they were read, which may have been in an earlier version. */
  readonly duties: readonly Duty[];
  /** How far on it stands now. */
  readonly by: number;
  readonly place: Pick<Place, 'section' | 'scope'>;
  /** Index of its first duty. */
  readonly firstIndex: number;
  /** `undefined` where its duties depend on more. */
  readonly conditions: number | undefined;
}

/** The duty at `position` of a passage, where it stands now; the very same object where nothing about it is different. */
export function placeDuty(
  { duties, by, place: { section, scope }, firstIndex, conditions }: ReadPassage,
  position: number,
): Duty | undefined {
  const duty = duties[position];
  if (duty === undefined || conditions === undefined) return duty;
  const index = firstIndex + position;
  if (by === 0 && duty.index === index && duty.section === section && duty.scope === scope) return duty;
  const { kind, span: old, text, runs, block, depth } = duty;
  const span = moved(old, by);
  return {
    index,
    kind,
    span,
    text,
    runs: placeRuns(runs, by),
    scope,
    section,
    block: block === old ? span : moved(block, by),
    depth,
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
