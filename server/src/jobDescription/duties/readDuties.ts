import { isDutySentence } from '../sentences/dutySentence';
import { blockSpan } from './blockSpan';
import { isDutyItem, isOfAnother, readOwn } from './dutyItem';
import { push, type DutyReader } from './dutyReader';
import {
  isReadAlike,
  placeAgain,
  rememberPassages,
  type DutyConditions,
  type ReadPassage,
} from './dutiesAgain';
import type { SectionKind } from '../model';
import { SectionState } from './sectionState';
import { nameInHeading, type Naming } from '../naming/roleNaming';
import type { Part, Passage } from '../sections/passages';
import { placeSpan, slicePlainText, type PlainText } from '../markdown/plainText';
import { readPiece, readProse } from '../sentences/prose';
import type { SegmentScope } from '../scopes/segmentScopes';
import { isSparse, type KindedSegment } from '../sections/sectionKinds';
import { readRoleLabel } from '../naming/roleLabel';
import type { Subject } from '../sentences/subjects';
import { readTableDuties } from './tableDuties';

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
          const scope =
            cell.naming === undefined
              ? state.place.scope
              : scopeOfName(reader, state, cell.naming.content, at, cell.naming, 'table');
          if (cell.naming === undefined && !state.place.counts) return;
          push(reader, state.place, 'cell', cell.content, at, scope, undefined, 0);
        },
      );
      return;
  }
}

function readParagraph(reader: DutyReader, state: SectionState, content: PlainText, at: number): void {
  const label = readRoleLabel(content, reader.abbreviations);
  let body = content;
  let scope = state.place.scope;
  let counts = state.place.counts;
  if (label !== undefined) {
    if (label.naming === undefined) {
      state.carried = undefined;
      return;
    }
    scope = scopeOfName(reader, state, content, at, label.naming, 'label');
    body = label.body;
    counts = true;
    state.carried = scope;
  }
  if (state.strict && isStray(body.text)) return;
  for (const { content: sentence, clauses } of readProse(body, reader.abbreviations)) {
    for (const { start, end, subject } of clauses) {
      const clause = slicePlainText(sentence, start, end);
      const subjectScope = scopeOfSubject(reader, state, subject, scope, sentence, at);
      const explicit = subject.kind === 'role';
      if (clause.text.endsWith(':')) {
        if (explicit) state.lead = subjectScope;
        continue;
      }
      if (subjectScope === undefined && !isMeasure(state.place.kind)) continue;
      if (!counts && !explicit && !(subject.kind !== 'none' && state.carried !== undefined)) continue;
      if (
        state.strict &&
        subject.kind === 'none' &&
        label === undefined &&
        subjectScope === state.place.scope &&
        !counts
      )
        continue;
      if (!isDutySentence(clause)) continue;
      push(reader, state.place, 'sentence', clause, at, subjectScope ?? scope, undefined, 0);
    }
  }
}

/** `Select Page`: a paragraph of a word or two, as menus and buttons leave behind. */
function isStray(text: string): boolean {
  return (text.match(/\p{L}+/gu)?.length ?? 0) < 3;
}

/** The scope of a role that a label or a table's header names: the one around it, or one of its own. */
function scopeOfName(
  { table }: DutyReader,
  { place }: SectionState,
  content: PlainText,
  at: number,
  { role, span }: Pick<Naming, 'role' | 'span'>,
  source: 'label' | 'table',
): number {
  if (table.roleOf(place.scope) === role) return place.scope;
  return table.named(place.scope, role, placeSpan(content, at, span), source);
}

/** The scope of a clause; `undefined` for one that is about something else. */
function scopeOfSubject(
  reader: DutyReader,
  state: SectionState,
  subject: Subject,
  scope: number,
  sentence: PlainText,
  at: number,
): number | undefined {
  switch (subject.kind) {
    case 'role':
      state.carried = reader.table.subject(scope, subject.role, placeSpan(sentence, at, subject.name));
      return state.carried;
    case 'pronoun':
      return state.carried;
    case 'addressee':
      return state.carried ?? scope;
    case 'none':
      return state.carried ?? scope;
    case 'other':
      state.carried = undefined;
      return undefined;
  }
}

function isMeasure(kind: SectionKind): boolean {
  return kind === 'goals' || kind === 'metrics';
}

function readItem(
  reader: DutyReader,
  state: SectionState,
  { content, depth, block }: Extract<Part, { kind: 'item' }>,
  at: number,
): void {
  const enclosing = state.scopeAt(depth);
  if (enclosing === undefined) return;
  const label = readRoleLabel(content, reader.abbreviations);
  if (isOfAnother(content, label, block.nests)) {
    if (block.nests) state.nested.push({ depth, scope: undefined });
    return;
  }
  const alone =
    label === undefined && block.nests ? nameInHeading(content.text, reader.abbreviations) : undefined;
  const naming = label?.naming ?? alone;
  const scope = naming === undefined ? enclosing : scopeOfName(reader, state, content, at, naming, 'label');
  if (block.nests && naming !== undefined) state.nested.push({ depth, scope });
  if (alone !== undefined) return;
  const { own, pieces } = readOwn(label?.body ?? content);
  if (!isDutyItem(own, block.nests, state)) return;
  if (state.sparse && naming === undefined && state.nested.length === 0) return;
  if (pieces.length > 1) {
    if (!state.place.counts && naming === undefined && state.nested.length === 0) return;
    for (const piece of pieces) {
      if (isDutySentence(piece)) push(reader, state.place, 'sentence', piece, at, scope, undefined, 0);
    }
    return;
  }
  const span = blockSpan(reader.text, at, at + block.length);
  const named = naming !== undefined || state.nested.length > 0 || scope !== state.place.scope;
  const clauses = readPiece(own, reader.abbreviations);
  const roles = clauses.filter(({ subject }) => subject.kind === 'role');
  if (!state.place.counts && !named && roles.length === 0) return;
  if (roles.length > 1) {
    for (const { start, end, subject } of clauses) {
      const clauseScope =
        subject.kind === 'role'
          ? reader.table.subject(scope, subject.role, placeSpan(own, at, subject.name))
          : scope;
      push(reader, state.place, 'sentence', slicePlainText(own, start, end), at, clauseScope, undefined, 0);
    }
    return;
  }
  const subject = roles[0]?.subject;
  const subjectScope =
    subject?.kind === 'role' && clauses.length === 1
      ? reader.table.subject(scope, subject.role, placeSpan(own, at, subject.name))
      : scope;
  push(reader, state.place, 'item', own, at, subjectScope, span, depth);
}
