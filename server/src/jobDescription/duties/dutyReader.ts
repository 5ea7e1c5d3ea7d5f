import type { Abbreviations } from '../../roles/roleNames';
import type { Duty } from '../model';
import { extentOf, placeRuns, type PlainText } from '../markdown/plainText';
import type { PlacedName } from '../recognition/structure';
import type { ScopeTable } from '../scopes/scopeTable';
import type { SectionState } from './sectionState';

/** What is needed to tell duties from other words. */
export interface DutyReader {
  readonly text: string;
  readonly abbreviations: Abbreviations;
  readonly table: ScopeTable;
  /** Those of the passage that is being read. */
  readonly duties: Duty[];
  /** Index of its first duty. */
  readonly firstIndex: number;
}

/** Words that are a duty. */
export interface FoundDuty {
  readonly kind: Duty['kind'];
  readonly content: PlainText;
  /** Where the runs of `content` begin in the document. */
  readonly at: number;
  readonly scope: number;
  /** What moves with the duty; its own words if nothing is said. */
  readonly block?: Duty['block'];
  readonly depth?: number;
}

/** Adds a duty of the section that is being read, unless no words of it stand in the document. */
export function addDuty(
  { text, duties, firstIndex }: DutyReader,
  { place }: SectionState,
  { kind, content, at, scope, block, depth = 0 }: FoundDuty,
): void {
  const extent = extentOf(content);
  if (content.text === '' || extent.end === 0 || extent.end + at > text.length) return;
  const span = { start: extent.start + at, end: extent.end + at };
  duties.push({
    index: firstIndex + duties.length,
    kind,
    span,
    text: content.text,
    runs: placeRuns(content.runs, at),
    scope,
    section: place.section,
    block: block ?? span,
    depth,
  });
}

/** The scope of a role that a label or a table's header names: the one around it, or one of its own. */
export function scopeOfName(
  { table }: DutyReader,
  { place }: SectionState,
  { role, span }: PlacedName,
  source: 'label' | 'table',
): number {
  return table.roleOf(place.scope) === role ? place.scope : table.named(place.scope, role, span, source);
}
