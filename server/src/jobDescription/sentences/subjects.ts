import type { Role } from '../../roles/role';
import { findJobTitles, meansAnother, type Abbreviations, type JobTitle } from '../../roles/roleNames';
import type { Span } from '../../text/span';
import { isBaseVerb, isThirdPersonVerb } from './dutyShape';
import { isFronted, subjectWithoutRole } from './subjectWithoutRole';

/** Whom a clause speaks about. `pronoun` and `addressee` take up an earlier subject, `none` has only a verb. */
export type Subject =
  | { readonly kind: 'role'; readonly role: Role | 'merged'; readonly name: Span }
  | { readonly kind: 'pronoun' | 'addressee' | 'none' | 'other' };

/** A part of a sentence with one subject, in offsets of the sentence. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly subject: Subject;
}

/**
 * Divides a sentence where its subject changes from one role to the other; most sentences are one clause.
 *
 * @example `Unlike the CIO, who runs IT, the CTO builds products.` has `runs IT` (CIO) and `the CTO builds products.` (CTO)
 */
export function findClauses(text: string, abbreviations: Abbreviations): readonly Clause[] {
  const titles = findJobTitles(text);
  const subjects = titles.length === 0 ? [] : findRoleSubjects(text, titles, abbreviations);
  const first = subjects[0];
  if (first === undefined) return [{ start: 0, end: text.length, subject: subjectWithoutRole(text) }];
  const clauses: Clause[] = [];
  const contrast = findContrast(text, titles, first, abbreviations);
  if (contrast !== undefined) clauses.push(contrast);
  else {
    const opening = text.slice(0, first.boundary).replace(/[\s,;–—-]+$/u, '');
    const subject = subjectWithoutRole(opening);
    if (opening !== '' && subject.kind !== 'other' && !isFronted(opening)) {
      clauses.push({ start: 0, end: opening.length, subject });
    }
  }
  subjects.forEach((subject, i) => {
    const fronted = i === 0 && clauses.length === 0 && !/^(?:while|whereas|unlike|but|and)\b/iu.test(text);
    const end = trimEnd(text, subjects[i + 1]?.boundary ?? text.length);
    const { role, name } = subject;
    clauses.push({ start: fronted ? 0 : subject.start, end, subject: { kind: 'role', role, name } });
  });
  return clauses.filter(({ start, end }) => start < end);
}

interface RoleSubject {
  readonly role: Role | 'merged';
  readonly name: Span;
  /** Start of the noun phrase with its article. */
  readonly start: number;
  /** Start of the conjunction or comma before it. */
  readonly boundary: number;
}

function findRoleSubjects(
  text: string,
  titles: readonly JobTitle[],
  abbreviations: Abbreviations,
): readonly RoleSubject[] {
  const subjects: RoleSubject[] = [];
  titles.forEach((title, i) => {
    if (title.role === 'other' || meansAnother(title, abbreviations)) return;
    const joint = jointEnd(text, titles, i);
    if (!isFollowedByVerb(text.slice((joint ?? title).span.end), title.plural || joint !== undefined)) return;
    const from = Math.max(0, title.span.start - farthest);
    const phrase = determiners.exec(text.slice(from, title.span.start));
    const start = phrase === null ? title.span.start : from + phrase.index + (/^\s/u.test(phrase[0]) ? 1 : 0);
    const boundary = clauseBoundary(text, start);
    if (boundary === undefined) return;
    if (subjects.at(-1)?.name.end === title.span.end) return;
    const role = joint !== undefined && joint.role !== title.role ? 'merged' : title.role;
    if (isSecondOfPair(text, titles, i)) return;
    subjects.push({
      role,
      name: { start: title.span.start, end: (joint ?? title).span.end },
      start: Math.min(start, title.span.start),
      boundary,
    });
  });
  return subjects;
}

/** How far to look back from a name, since a line can hold thousands of them; what is searched for there is far shorter. */
const farthest = 300;

/** `the new`, `Acme’s`: what may stand before a role's name that is a subject. */
const determiners =
  /(?:(?:^|\s)(?:[Tt]he|[Oo]ur|[Aa]n?|[Yy]our|[Tt]his|[Ii]ts|[Ee]ach|[Nn]ew|[Ff]uture|(?:\p{Lu}[\p{L}\p{N}&.-]*\s){0,3}(?!Today|Tomorrow)\p{Lu}[\p{L}\p{N}&.-]*[’']s?))*\s*$/u;

/**
 * Whether a text says what an executive of another kind does.
 *
 * @example `isAboutAnother('The CISO runs the SOC')` is true, `isAboutAnother('CFO relations')` is false
 */
export function isAboutAnother(text: string): boolean {
  const title = findJobTitles(text)[0];
  if (title?.role !== 'other' || !/^(?:(?:the|our|your|an?)\s)?$/iu.test(text.slice(0, title.span.start)))
    return false;
  return isFollowedByVerb(text.slice(title.span.end), title.plural);
}

const conjunction = /^\s+(?:and|&|or)\s+(?:the\s+|our\s+|a\s+)?$/iu;

/** `The CTO and the CIO own ...`: the second name, when both are the subject together. */
function jointEnd(text: string, titles: readonly JobTitle[], i: number): JobTitle | undefined {
  const title = titles[i];
  const next = titles[i + 1];
  if (title === undefined || next === undefined || next.role === 'other') return undefined;
  return conjunction.test(text.slice(title.span.end, next.span.start)) ? next : undefined;
}

function isSecondOfPair(text: string, titles: readonly JobTitle[], i: number): boolean {
  const previous = titles[i - 1];
  const title = titles[i];
  if (previous === undefined || title === undefined) return false;
  return (
    conjunction.test(text.slice(previous.span.end, title.span.start)) &&
    !isFollowedByVerb(text.slice(previous.span.end), false)
  );
}

/** After "the CTO" nearly every word in -s is a verb, but for what headings say about roles. */
const readsAsVerb = /^[a-z]{3,}[^s']s$/u;
const noun =
  /^(?:(?:responsibilit|dut|accountabilit|priorit|abilit|salar|activit)ies$|(?:tasks|goals|objectives|functions|roles|skills|titles|positions|candidates|metrics|kpis|teams|peers|offices|jobs|services|events|summits|awards|news|trends|lists|this|as|vs|plus|less|always|whereas|perhaps)$)/u;

function isFollowedByVerb(rest: string, plural: boolean): boolean {
  const match =
    /^(?:\s*\([^)]{0,40}\))?(?:,\s[^,.;]{1,120},)?\s+([\p{L}’'-]+)(?:\s+([\p{L}-]+))?(?:\s+([\p{L}-]+))?/u.exec(
      rest,
    );
  if (/^(?:\s*\([^)]{0,40}\))?,?\s+who\s/u.test(rest)) return true;
  if (match === null) return false;
  for (const word of match.slice(1).filter((found) => typeof found === 'string')) {
    const lower = word.toLowerCase().replace('’', "'");
    if (noun.test(lower)) return false;
    if (isThirdPersonVerb(lower) || (plural && isBaseVerb(lower)) || readsAsVerb.test(lower)) return true;
    if (
      !/ly$|^(?:also|often|never|always|then|thus|instead|alone|still|therefore|both|too|only|role|position|in|turn|here)$/u.test(
        lower,
      )
    )
      return false;
  }
  return false;
}

/** Where the clause before a noun phrase ends, or `undefined` when a preposition makes the phrase an object. */
function clauseBoundary(text: string, start: number): number | undefined {
  const from = Math.max(0, start - farthest);
  const before = text.slice(from, start);
  if (before.trim() === '') return 0;
  const match =
    /(?:^|[,;:.!?–—(]\s*|\s)(?:and|but|while|whereas|where|so|because|although|though|yet|then|meanwhile)\s+$|[,;:.!?–—(]\s*(?:["“]\s*)?$/iu.exec(
      before,
    );
  return match === null ? undefined : from + match.index;
}

/** `Unlike the CIO, who runs IT, the CTO ...`: the clause about the role that is set apart. */
function findContrast(
  text: string,
  titles: readonly JobTitle[],
  first: RoleSubject,
  abbreviations: Abbreviations,
): Clause | undefined {
  const opening =
    /^(?:unlike|in contrast to|as opposed to|compared (?:to|with)|contrary to|different(?:ly)? from)\s+(?:the\s+|our\s+|a\s+)?/iu.exec(
      text,
    );
  const title = titles[0];
  if (opening === null || title === undefined || title.role === 'other' || meansAnother(title, abbreviations))
    return undefined;
  if (title.span.start !== opening[0].length) return undefined;
  const relative = /^,?\s+who\s+/u.exec(text.slice(title.span.end));
  if (relative === null) return undefined;
  const start = title.span.end + relative[0].length;
  const next = first.name.start === title.span.start ? undefined : first.boundary;
  return {
    start,
    end: trimEnd(text, next ?? text.length),
    subject: { kind: 'role', role: title.role, name: title.span },
  };
}

function trimEnd(text: string, end: number): number {
  let result = end;
  while (result > 0 && /[\s,;–—]/u.test(text.charAt(result - 1))) result--;
  return result;
}
