import { slicePlainText, placeSpan } from '../markdown/plainText';
import { readRoleLabel } from '../naming/roleLabel';
import { nameInHeading } from '../naming/roleNaming';
import { placeName } from '../recognition/structure';
import type { ItemPart } from '../sections/passages';
import { isDutySentence } from '../sentences/dutySentence';
import { readPiece } from '../sentences/prose';
import { blockSpan } from './blockSpan';
import { isDutyItem, isOfAnother, readOwn } from './dutyItem';
import { addDuty, scopeOfName, type DutyReader } from './dutyReader';
import type { SectionState } from './sectionState';

/** Reads the duties of a list item: its own words, its pieces if it holds several, or its clauses on each role. */
export function readItem(
  reader: DutyReader,
  state: SectionState,
  { content, depth, block: item }: ItemPart,
  at: number,
): void {
  const enclosing = state.scopeAt(depth);
  if (enclosing === undefined) return;
  const label = readRoleLabel(content, reader.abbreviations);
  if (isOfAnother(content, label, item.nests)) {
    if (item.nests) state.nested.push({ depth, scope: undefined });
    return;
  }
  const alone =
    label === undefined && item.nests ? nameInHeading(content.text, reader.abbreviations) : undefined;
  const naming = label?.naming ?? alone;
  const scope =
    naming === undefined ? enclosing : scopeOfName(reader, state, placeName(naming, content, at), 'label');
  if (item.nests && naming !== undefined) state.nested.push({ depth, scope });
  if (alone !== undefined) return;
  const { own, pieces } = readOwn(label?.body ?? content);
  if (!isDutyItem(own, item.nests, state)) return;
  if (state.sparse && naming === undefined && state.nested.length === 0) return;
  if (pieces.length > 1) {
    if (!state.place.counts && naming === undefined && state.nested.length === 0) return;
    for (const piece of pieces) {
      if (isDutySentence(piece)) addDuty(reader, state, { kind: 'sentence', content: piece, at, scope });
    }
    return;
  }
  const block = blockSpan(reader.text, at, at + item.length);
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
      const content = slicePlainText(own, start, end);
      addDuty(reader, state, { kind: 'sentence', content, at, scope: clauseScope });
    }
    return;
  }
  const subject = roles[0]?.subject;
  const subjectScope =
    subject?.kind === 'role' && clauses.length === 1
      ? reader.table.subject(scope, subject.role, placeSpan(own, at, subject.name))
      : scope;
  addDuty(reader, state, { kind: 'item', content: own, at, scope: subjectScope, block, depth });
}
