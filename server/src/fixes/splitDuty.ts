import type { ClauseAttribution } from '../attribution/attribution';
import type { Duty, JobDescription } from '../jobDescription/model';
import { toDocumentSpan } from '../jobDescription/markdown/plainText';
import type { RuleContext } from '../rules/rule';
import { abbreviation } from '../roles/role';
import { contains, textOf } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import { addAt, addInSection } from './document/addDuty';
import { findDutyPlace } from './document/dutyList';
import { htmlItemOf } from './document/htmlItem';
import { itemAt } from './document/listItem';
import type { Remainder } from './document/removal';
import { without } from './document/removal';
import type { Misplaced } from './misplaced';
import { misplaced } from './misplaced';
import { canHaveSection } from './moveDuty';
import type { FixProvider } from './proposal';
import { readsRight } from './readsRight';
import { saysTheSame } from './sameDuty';
import type { WordChange } from './wording/change';
import { applyChanges, toEdits } from './wording/change';
import { agreesWithFirstVerb, mayGoOnWithObject } from './wording/clauseVerb';
import { readDutyPhrase } from './wording/dutyPhrase';
import { readVerb } from './wording/verbForms';
import { wordingOf } from './wording/wording';

/** Takes the clause that belongs to the other role out of a duty and gives it to that role as a duty of its own. */
export const splitDuty: FixProvider = {
  kind: 'split-duty',
  propose(context, finding) {
    const found = misplaced(context, finding);
    if (found?.part === undefined || found.duty.kind === 'cell') return [];
    const edits = split(context, found);
    if (edits === undefined) return [];
    const owner = abbreviation(found.owner);
    return [{ title: `Split, and move the clause to the ${owner}'s duties`, safe: true, edits }];
  },
};

function split(
  context: RuleContext,
  { judged, duty, owner, part }: Misplaced,
): readonly TextEdit[] | undefined {
  const { description } = context;
  const { text } = description;
  if (part === undefined || duty.kind === 'cell') return undefined;
  const words = duty.text.slice(part.start, part.end);
  const written = textOf(text, toDocumentSpan(duty, part));
  if (written.replace(/\s+/gu, ' ') !== words || readVerb(firstWord(words)) === undefined) return undefined;
  if (!judged.attribution.clauses.every(({ span }) => agreesWithFirstVerb(duty.text, span))) return undefined;
  const after = judged.attribution.clauses.find(({ span }) => span.start >= part.end);
  if (
    [part, after?.span].some((clause) => clause !== undefined && mayGoOnWithObject(duty.text, clause.start))
  )
    return undefined;
  const changes = removeClause(duty.text, judged.attribution.clauses, part);
  const left = changes === undefined ? '' : applyChanges(duty.text, changes);
  if (changes === undefined || !isWhole(words) || !isWhole(left) || readDutyPhrase(left) === undefined)
    return undefined;
  if (!readsRight(context, duty, left) || isClaimedBeside(context, duty, owner, words)) return undefined;
  const removals = toEdits(text, duty, changes);
  const [only] = removals ?? [];
  if (removals === undefined || only === undefined) return undefined;
  const insertion = add(description, duty, owner, words, without(text, { start: 0, end: 0 }));
  return insertion === undefined ? undefined : [...removals, insertion];
}

/** Another duty says the same and stays with the role that it is under, so that both roles would claim it. */
function isClaimedBeside(
  context: RuleContext,
  duty: Duty,
  owner: Misplaced['owner'],
  words: string,
): boolean {
  const { duties, scopes } = context.description;
  return duties.some(
    (other) =>
      other !== duty && scopes[other.scope]?.role !== owner && saysTheSame(context, other.text, words),
  );
}

/** No bracket or quotation was cut in two. */
function isWhole(text: string): boolean {
  const count = (sign: string): number => text.split(sign).length - 1;
  return (
    count('(') === count(')') &&
    count('[') === count(']') &&
    count('“') === count('”') &&
    count('"') % 2 === 0
  );
}

function add(
  description: JobDescription,
  duty: Duty,
  owner: Misplaced['owner'],
  words: string,
  rest: Remainder,
): TextEdit | undefined {
  const section = description.sections[duty.section];
  const shape = htmlItemOf(description.text, duty) ?? itemAt(description.text, duty.span.start);
  if (section === undefined) return undefined;
  const wording = wordingOf(words, owner);
  const place = findDutyPlace(description, owner, section.kind, duty);
  if (place !== undefined) return addAt(description, place, wording, rest);
  if (shape === undefined || !canHaveSection(description, duty)) return undefined;
  return addInSection(description, { section, role: owner, rest }, shape, wording);
}

/** Takes one run of clauses out, with the joint that held it, and mends the joint of those that stay. */
function removeClause(
  text: string,
  clauses: readonly ClauseAttribution[],
  part: { readonly start: number; readonly end: number },
): readonly WordChange[] | undefined {
  const inside = clauses.map((clause) => contains(part, clause.span));
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  if (first < 0 || inside.slice(first, last + 1).includes(false)) return undefined;
  const before = clauses[first - 1];
  const after = clauses[last + 1];
  if (before === undefined) return after === undefined ? undefined : removeFirst(text, after, part.start);
  const pair = clauses.length - (last - first + 1) === 2;
  if (after !== undefined) {
    const joint = { start: before.span.end, end: after.span.start };
    const hasAnd = /\band\s+$/u.test(text.slice(part.end, joint.end));
    return [
      pair && hasAnd ? { span: joint, newText: ' and ' } : { span: { ...joint, end: part.end }, newText: '' },
    ];
  }
  const removal = { span: { start: before.span.end, end: part.end }, newText: '' };
  const previous = clauses[first - 2];
  if (previous === undefined) return [removal];
  const joint = { start: previous.span.end, end: before.span.start };
  const isComma = /^\s*,\s*$/u.test(text.slice(joint.start, joint.end));
  return isComma ? [{ span: joint, newText: pair ? ' and ' : ', and ' }, removal] : [removal];
}

/** The next clause takes the capital; a subject before the first clause would be lost, so there must be none. */
function removeFirst(
  text: string,
  after: ClauseAttribution,
  start: number,
): readonly WordChange[] | undefined {
  if (start > 0 || readVerb(firstWord(text)) === undefined) return undefined;
  const letter = text.charAt(after.span.start);
  const isCapital = /\p{Lu}/u.test(text.charAt(0));
  return [
    { span: { start: 0, end: after.span.start + 1 }, newText: isCapital ? letter.toUpperCase() : letter },
  ];
}

function firstWord(text: string): string {
  return /^\p{L}+/u.exec(text)?.[0] ?? '';
}
