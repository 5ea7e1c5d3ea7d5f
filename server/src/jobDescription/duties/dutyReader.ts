import type { Abbreviations } from '../../roles/roleNames';
import type { Duty } from '../model';
import { extentOf, placeRuns, type PlainText } from '../markdown/plainText';
import type { ScopeTable } from '../scopes/scopeTable';
import type { Place } from './sectionState';

/** What is needed to tell duties from other words. */
export interface DutyReader {
  readonly text: string;
  readonly abbreviations: Abbreviations;
  readonly table: ScopeTable;
  readonly duties: Duty[];
}

/** Adds a duty of these words, whose runs are relative to `at`; its own span is its block if it has no other. */
export function push(
  { text, duties }: DutyReader,
  place: Place,
  kind: Duty['kind'],
  content: PlainText,
  at: number,
  scope: number,
  block: Duty['block'] | undefined,
  depth: number,
): void {
  const extent = extentOf(content);
  if (content.text === '' || extent.end === 0 || extent.end + at > text.length) return;
  const span = { start: extent.start + at, end: extent.end + at };
  duties.push({
    index: duties.length,
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
