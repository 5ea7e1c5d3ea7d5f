import type { Abbreviations } from '../../roles/roleNames';
import { placeName } from '../recognition/structure';
import type { ScopeTable } from '../scopes/scopeTable';
import type { SegmentScope } from '../scopes/segmentScopes';
import type { Part, Passage } from '../sections/passages';
import { isSparse, type KindedSegment } from '../sections/sectionKinds';
import { DutyList } from './dutyList';
import { addDuty, scopeOfName, type DutyReader } from './dutyReader';
import { readItem } from './itemDuties';
import { conditionNumber, type ReadPassage } from './placedDuties';
import { readParagraph } from './proseDuties';
import { SectionState } from './sectionState';
import { readTableDuties, type CellDuty } from './tableDuties';

/** What all passages of a document are read with. */
type Document = Pick<DutyReader, 'text' | 'abbreviations' | 'table'>;

/** Collects the duties of all sections in document order. */
export function readDuties(
  document: Document,
  kinded: readonly KindedSegment[],
  scopes: readonly SegmentScope[],
): DutyList {
  const passages: ReadPassage[] = [];
  let dutyCount = 0;
  kinded.forEach(({ segment, kind, because }, section) => {
    const { scope, counts, outer } = scopes[section] ?? { scope: 0, counts: false, outer: undefined };
    if (kind === 'excluded') return;
    const strict = kind === 'other' || (kind === 'purpose' && because === 'content');
    const sparse = kind === 'other' && isSparse(segment);
    const state = new SectionState({ section, kind, scope, counts }, { strict, sparse }, outer);
    for (const { at, passage } of segment.passages) {
      const base = segment.base + at;
      const read =
        takeOver(document, state, passage, base, dutyCount) ??
        readAnew({ ...document, duties: [], firstIndex: dutyCount }, state, passage, base);
      passages.push(read);
      dutyCount += read.duties.length;
    }
  });
  return new DutyList(
    passages,
    kinded.map(({ kind }) => kind),
  );
}

/** The duties of a passage that was read before under the same conditions. */
function takeOver(
  { abbreviations, table }: Document,
  state: SectionState,
  passage: Passage,
  base: number,
  firstIndex: number,
): ReadPassage | undefined {
  const known = passage.memo.duties;
  if (known === undefined || !state.isOwn) return undefined;
  const conditions = conditionsOf(state, table, abbreviations);
  if (known.conditions !== conditions) return undefined;
  const { place } = state;
  state.carried = known.carries ? place.scope : undefined;
  return { passage, duties: known.duties, by: base - known.base, place, firstIndex, conditions };
}

function readAnew(reader: DutyReader, state: SectionState, passage: Passage, base: number): ReadPassage {
  const { abbreviations, table, duties, firstIndex } = reader;
  const { isOwn, place } = state;
  const { asked } = table;
  const conditions = conditionsOf(state, table, abbreviations);
  for (const part of passage.parts) readPart(reader, state, part, base + part.at);
  const isOfOneScope = isOwn && state.isOwn && table.asked === asked;
  if (isOfOneScope) passage.memo.duties = { conditions, base, duties, carries: state.carried !== undefined };
  return { passage, duties, by: 0, place, firstIndex, conditions: isOfOneScope ? conditions : undefined };
}

function conditionsOf(
  { place, strict, sparse, carried }: SectionState,
  table: ScopeTable,
  abbreviations: Abbreviations,
): number {
  return conditionNumber({
    role: table.roleOf(place.scope),
    kind: place.kind,
    counts: place.counts,
    strict,
    sparse,
    carried: carried !== undefined,
    abbreviations,
  });
}

function readPart(reader: DutyReader, state: SectionState, part: Part, at: number): void {
  switch (part.kind) {
    case 'paragraph':
      if (part.depth === 0) {
        state.lead = undefined;
        if (state.listed && state.outer !== undefined) state.place = { ...state.place, scope: state.outer };
      }
      readParagraph(reader, state, part.content, at);
      return;
    case 'item':
      state.listed = true;
      readItem(reader, state, part, at);
      return;
    case 'table':
      readTableDuties(
        part.block.rows,
        reader.abbreviations,
        state.strict ? 'other' : state.place.kind,
        (cell) => {
          readCell(reader, state, cell, at);
        },
      );
      return;
  }
}

function readCell(reader: DutyReader, state: SectionState, { content, naming }: CellDuty, at: number): void {
  if (naming === undefined && !state.place.counts) return;
  const scope =
    naming === undefined
      ? state.place.scope
      : scopeOfName(reader, state, placeName(naming, naming.content, at), 'table');
  addDuty(reader, state, { kind: 'cell', content, at, scope });
}
