import { placeName } from '../recognition/structure';
import type { SegmentScope } from '../scopes/segmentScopes';
import type { Part, Passage } from '../sections/passages';
import { isSparse, type KindedSegment } from '../sections/sectionKinds';
import {
  isReadAlike,
  placeAgain,
  rememberPassages,
  type DutyConditions,
  type ReadPassage,
} from './dutiesAgain';
import { addDuty, scopeOfName, type DutyReader } from './dutyReader';
import { readItem } from './itemDuties';
import { readParagraph } from './proseDuties';
import { SectionState } from './sectionState';
import { readTableDuties, type CellDuty } from './tableDuties';

/** Collects the duties of all sections in document order. */
export function readDuties(
  reader: DutyReader,
  kinded: readonly KindedSegment[],
  scopes: readonly SegmentScope[],
): void {
  const passages: ReadPassage[] = [];
  kinded.forEach(({ segment, kind, because }, section) => {
    const { scope, counts, outer } = scopes[section] ?? { scope: 0, counts: false, outer: undefined };
    if (kind === 'excluded') return;
    const strict = kind === 'other' || (kind === 'purpose' && because === 'content');
    const sparse = kind === 'other' && isSparse(segment);
    const state = new SectionState({ section, kind, scope, counts }, { strict, sparse }, outer);
    for (const { at, passage } of segment.passages)
      passages.push(readPassage(reader, state, passage, segment.base + at));
  });
  rememberPassages(reader.duties, passages);
}

/** Reads the duties of a passage, or takes them over if it was read before under the same conditions. */
function readPassage(reader: DutyReader, state: SectionState, passage: Passage, base: number): ReadPassage {
  const { abbreviations, table, duties } = reader;
  const { parts, memo } = passage;
  const { place, strict, sparse, carried, isOwn } = state;
  const { kind, counts } = place;
  const role = table.roleOf(place.scope);
  const conditions: DutyConditions = {
    base,
    role,
    kind,
    counts,
    strict,
    sparse,
    carried: carried !== undefined,
    abbreviations,
  };
  const firstIndex = duties.length;
  const known = memo.duties;
  if (known !== undefined && isOwn && isReadAlike(known, conditions)) {
    const again = placeAgain(known, base, place, firstIndex);
    for (const duty of again) duties.push(duty);
    memo.duties = { ...conditions, duties: again, carries: known.carries };
    state.carried = known.carries ? place.scope : undefined;
    return { passage, conditions, dutyCount: again.length };
  }
  const { asked } = table;
  for (const part of parts) readPart(reader, state, part, base + part.at);
  const dutyCount = duties.length - firstIndex;
  const isOfOneScope = isOwn && state.isOwn && table.asked === asked;
  if (isOfOneScope)
    memo.duties = { ...conditions, duties: duties.slice(firstIndex), carries: state.carried !== undefined };
  return { passage, conditions: isOfOneScope ? conditions : undefined, dutyCount };
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
