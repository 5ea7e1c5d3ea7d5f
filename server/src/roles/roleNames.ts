import type { Span } from '../text/span';
import type { Role } from './role';

/** A job title in running text that names one of the two roles, or a person who holds both. */
export interface RoleName {
  readonly role: Role | 'merged';
  /** The whole name: `Deputy Chief Information Officer (CIO)`. */
  readonly span: Span;
  /** Only initials say it, so the document decides what they stand for; see `readAbbreviations`. */
  readonly abbreviated: boolean;
  /** `CTOs`: speaks about holders in general, titles no description. */
  readonly plural: boolean;
}

/** Any executive's title; `other` covers CISO, Chief Investment Officer, Chief Transformation Officer and the like. */
export type JobTitle = Omit<RoleName, 'role'> & { readonly role: RoleName['role'] | 'other' };

const quickTest = /[Cc]hief|CHIEF|C[A-Z]{1,3}O|C\.\s?[TI]\.\s?O/u;
const prefixes =
  'group|global|deputy|associate|assistant|interim|fractional|field|acting|co|vice|regional|divisional|corporate|founding|senior|part-time|virtual';
const anyCase = prefixes.replace(
  /(^|\|)([a-z])/gu,
  (_, bar: string, letter: string) => `${bar}[${letter.toUpperCase()}${letter}]`,
);
const before = `(?:(?:${anyCase})[\\s-]+){0,3}`;
const titlePattern = new RegExp(
  `\\b${before}chief\\s+((?:[\\p{L}/&’'-]+,?\\s+){1,6}?)officer(s?)\\b(?:\\s{0,2}\\(\\s?(C[A-Z]{2,4})\\s?\\))?`,
  'giu',
);
const initialsPattern = new RegExp(
  `(?<![\\p{L}\\p{N}_@#.-])(${before})(C\\.\\s?[TI]\\.\\s?O\\.?|[DVv]?C[A-Z]{1,3}O)(s?)(?![\\p{L}\\p{N}_@]|\\.(?:com|gov|org|net|io|uk|md)\\b|-[\\p{L}\\p{N}]|\\s+(?:Council|Magazine|Dive)\\b)`,
  'gu',
);

const roleOfInitials: Readonly<Record<string, JobTitle['role']>> = {
  CTO: 'cto',
  CIO: 'cio',
  CDIO: 'cio',
  CITO: 'merged',
  CTIO: 'merged',
};
const executives = /^C(?:ISO|DO|PO|TPO|PTO|FO|EO|OO|SO|HRO|MO|RO|AO|LO|DTO|XO|CO|BO|GO|VO|AIO|IISO)$/u;

/**
 * Every name of the two roles in `text`, in order, with prefixes (`Interim`, `Group`) and a repeated abbreviation in
 * brackets. Titles that only look like them (CISO, Chief Investment Officer, Chief Transformation Officer) are left out.
 *
 * @example `findRoleNames('reports to the CIO')` has one name: role `cio`, span 15-18
 */
export function findRoleNames(text: string): readonly RoleName[] {
  return findJobTitles(text).filter((title): title is RoleName => title.role !== 'other');
}

/** Like `findRoleNames`, with the executives that are neither role. */
export function findJobTitles(text: string): readonly JobTitle[] {
  if (!quickTest.test(text)) return [];
  const titles = findSpelledOut(text);
  const taken = titles.map((title) => title.span);
  for (const title of findInitials(text)) {
    if (!taken.some((span) => title.span.start < span.end && span.start < title.span.end)) titles.push(title);
  }
  titles.sort((a, b) => a.span.start - b.span.start);
  return joinMerged(text, titles);
}

function findSpelledOut(text: string): JobTitle[] {
  const titles: JobTitle[] = [];
  if (!/[Cc]hief|CHIEF/u.test(text)) return titles;
  for (const match of text.matchAll(titlePattern)) {
    titles.push({
      role: roleOfWords(match[1] ?? ''),
      span: { start: match.index, end: match.index + match[0].length },
      abbreviated: false,
      plural: match[2] !== '',
    });
  }
  return titles;
}

function findInitials(text: string): readonly JobTitle[] {
  const titles: JobTitle[] = [];
  for (const match of text.matchAll(initialsPattern)) {
    const initials = (match[2] ?? '').replace(/[.\s]/gu, '').replace(/^[DVv](?=C)/u, '');
    const role = roleOfInitials[initials] ?? (executives.test(initials) ? 'other' : undefined);
    if (role === undefined) continue;
    titles.push({
      role,
      span: { start: match.index, end: match.index + match[0].length },
      abbreviated: true,
      plural: match[3] !== '',
    });
  }
  return titles;
}

const fillers = new Set([
  'and',
  '&',
  '/',
  'of',
  'the',
  'global',
  'group',
  'corporate',
  'regional',
  'enterprise',
]);

function roleOfWords(words: string): JobTitle['role'] {
  const subjects = words
    .toLowerCase()
    .split(/[\s,/&]+/u)
    .filter((word) => word !== '' && !fillers.has(word));
  switch (subjects.join(' ')) {
    case 'technology':
    case 'technical':
    case 'technological':
      return 'cto';
    case 'information':
    case 'digital information':
    case 'information digital':
      return 'cio';
    case 'information technology':
    case 'technology information':
    case 'digital technology information':
    case 'digital information technology':
      return 'merged';
    default:
      return 'other';
  }
}

/** `CTO/CIO` and `CIO & CTO` are one title. "and" joins two people as often as two hats, so it is left to the caller. */
function joinMerged(text: string, titles: readonly JobTitle[]): readonly JobTitle[] {
  const joined: JobTitle[] = [];
  for (const title of titles) {
    const previous = joined.at(-1);
    if (
      previous !== undefined &&
      isPair(previous, title) &&
      isJoint(text, previous.span.end, title.span.start)
    ) {
      joined[joined.length - 1] = {
        role: 'merged',
        span: { start: previous.span.start, end: title.span.end },
        abbreviated: previous.abbreviated && title.abbreviated,
        plural: previous.plural || title.plural,
      };
    } else joined.push(title);
  }
  return joined;
}

function isPair(a: JobTitle, b: JobTitle): boolean {
  return (a.role === 'cto' && b.role === 'cio') || (a.role === 'cio' && b.role === 'cto');
}

function isJoint(text: string, from: number, to: number): boolean {
  return to - from <= 3 && /^\s?[/&+]\s?$/u.test(text.slice(from, to));
}

/** Which of the two abbreviations mean these roles in a document. */
export interface Abbreviations {
  readonly cto: boolean;
  readonly cio: boolean;
}

/** Whether two documents mean the same by them, so that what was found in one holds for the other. */
export function meanTheSame(a: Abbreviations, b: Abbreviations): boolean {
  return a.cto === b.cto && a.cio === b.cio;
}

const investment =
  /\b(?:asset allocation|asset manage(?:r|ment)|portfolio manag\w+|portfolio construction|investment (?:committee|strategy|policy|team|portfolio|decisions?)|fund manag\w+|hedge fund|equities|fixed income|private equity|assets under management|aum|endowment|pension fund|risk-adjusted|benchmark returns?)\b/gu;
const information =
  /\b(?:information technology|IT|ERP|help ?desk|service desk|cyber ?security|software|infrastructure|cloud|digital|systems|networks?|data cent(?:er|re)s?)\b/gu;
const transformation = /\bchief transformation officer\b/u;
const chiefInvestment = /\bchief investment officer\b/u;

/**
 * Reads what `CTO` and `CIO` stand for in a whole document: a text that spells out Chief Investment Officer, or that
 * speaks about portfolios and not about systems, means that by CIO. A spelled-out role settles it.
 *
 * @example `readAbbreviations('The CIO chairs the investment committee and owns asset allocation.').cio` is `false`
 */
export function readAbbreviations(document: string): Abbreviations {
  const text = document.length > 50_000 ? document.slice(0, 50_000) : document;
  return {
    cto: /chief\s+techn(?:ology|ical)\s+officer/iu.test(text) || !transformation.test(text.toLowerCase()),
    cio: /chief\s+information\s+officer/iu.test(text) || !isAboutInvestment(text),
  };
}

/** Whether a title is initials that stand for another office in its document. */
export function meansAnother({ abbreviated, role }: JobTitle, abbreviations: Abbreviations): boolean {
  return abbreviated && (role === 'cto' || role === 'cio') && !abbreviations[role];
}

function isAboutInvestment(text: string): boolean {
  if (!/\bCIO/u.test(text)) return false;
  // Many times faster than patterns of small and capital letters.
  const small = text.toLowerCase();
  if (chiefInvestment.test(small)) return true;
  const terms = small.match(investment)?.length ?? 0;
  return terms >= 2 && terms > (text.match(information)?.length ?? 0);
}
