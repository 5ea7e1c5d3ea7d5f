import { placeSpan, slicePlainText, type PlainText } from '../markdown/plainText';
import type { SectionKind } from '../model';
import { readRoleLabel } from '../naming/roleLabel';
import { placeName } from '../recognition/structure';
import { isDutySentence } from '../sentences/dutySentence';
import { readProse } from '../sentences/prose';
import type { Subject } from '../sentences/subjects';
import { addDuty, scopeOfName, type DutyReader } from './dutyReader';
import type { SectionState } from './sectionState';

/** Reads the duties of a paragraph: sentences on a role, and under duties those without a subject. */
export function readParagraph(reader: DutyReader, state: SectionState, content: PlainText, at: number): void {
  const label = readRoleLabel(content, reader.abbreviations);
  let body = content;
  let scope = state.place.scope;
  let counts = state.place.counts;
  if (label !== undefined) {
    if (label.naming === undefined) {
      state.carried = undefined;
      return;
    }
    scope = scopeOfName(reader, state, placeName(label.naming, content, at), 'label');
    body = label.body;
    counts = true;
    state.carried = scope;
  }
  if (state.strict && isStray(body.text)) return;
  for (const { content: sentence, clauses } of readProse(body, reader.abbreviations)) {
    for (const { start, end, subject } of clauses) {
      const clause = slicePlainText(sentence, start, end);
      const subjectScope = scopeOfSubject(reader, state, placed(subject, sentence, at), scope);
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
      addDuty(reader, state, { kind: 'sentence', content: clause, at, scope: subjectScope ?? scope });
    }
  }
}

/** `Select Page`: a paragraph of a word or two, as menus and buttons leave behind. */
function isStray(text: string): boolean {
  return (text.match(/\p{L}+/gu)?.length ?? 0) < 3;
}

/** A subject with the place of its role's name in the document. */
function placed(subject: Subject, sentence: PlainText, at: number): Subject {
  return subject.kind === 'role' ? { ...subject, name: placeSpan(sentence, at, subject.name) } : subject;
}

/** The scope of a clause; `undefined` for one that is about something else. */
function scopeOfSubject(
  { table }: DutyReader,
  state: SectionState,
  subject: Subject,
  scope: number,
): number | undefined {
  switch (subject.kind) {
    case 'role':
      state.carried = table.subject(scope, subject.role, subject.name);
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
