import type { Token } from './language/tokens';
import { verbLemmas } from './language/verbs';
import { rememberByWord } from './language/words';

const abbreviations = new Set(['cio', 'cto', 'cito', 'ctio', 'cdio']);
const fields = new Set(['information', 'technology', 'technical', 'digital', 'and', '&']);
const auxiliaries = new Set(['be', 'shall', 'will', 'must', 'may', 'should', 'have', 'also']);

const determiners = new Set(['the', 'our', 'a', 'an', 'this', 'your']);
const pronouns = new Set(['you', 'we', 'she', 'he', 'they', 'i']);
/** Words that open whom the role reports to, before the role: "Reporting to the CEO, the CTO ...". */
const reportingLines = new Set(['report', 'under']);
const longestLead = 12;

const opensPredicate = rememberByWord((lemma) => auxiliaries.has(lemma) || verbLemmas.has(lemma));

/**
 * Drops the role that a sentence begins with, since it only says who acts: "The Chief Information Officer (CIO) is responsible for the ERP" is
 * about the ERP, as "Responsible for the ERP" is; so are "As our CIO, you run the ERP" and "Reporting to the CEO, the CIO runs the ERP". A role that is
 * named further on, or with another, stays.
 *
 * @returns the words from the predicate on; all of them where no role comes first
 */
export function withoutSubject(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(startOfPredicate(tokens));
}

function startOfPredicate(tokens: readonly Token[]): number {
  const lemmaAt = (at: number): string => tokens[at]?.lemma ?? '';
  const isAddressed = lemmaAt(0) === 'as';
  let at = isAddressed ? 1 : endOfReportingLine(tokens);
  if (determiners.has(lemmaAt(at))) at++;
  const end = endOfRole(tokens, at);
  if (end === at) return 0;
  at = endOfBrackets(tokens, end);
  if (isAddressed) {
    if (lemmaAt(at) === ',') at++;
    if (!pronouns.has(lemmaAt(at))) return 0;
    at++;
  }
  const predicate = tokens[at];
  return predicate !== undefined && opensPredicate(predicate) ? at : 0;
}

/** Index behind the comma that ends "Reporting to the CEO,"; 0 where a text does not begin so. */
function endOfReportingLine(tokens: readonly Token[]): number {
  if (!reportingLines.has(tokens[0]?.lemma ?? '')) return 0;
  return tokens.slice(0, longestLead).findIndex(({ lemma }) => lemma === ',') + 1;
}

/** Index behind "(CIO)" or "(m/f/d)". */
function endOfBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lemma !== '(') return at;
  const close = tokens.slice(at, at + longestLead).findIndex(({ lemma }) => lemma === ')');
  return at + close + 1;
}

/** Index behind a role's name; `at` if none begins there. A name in the possessive is none: "the CIO's budget". */
function endOfRole(tokens: readonly Token[], at: number): number {
  if (isPlain(tokens[at]) && abbreviations.has(tokens[at]?.lemma ?? '')) return at + 1;
  if (tokens[at]?.lemma !== 'chief') return at;
  let end = at + 1;
  while (fields.has(tokens[end]?.lemma ?? '')) end++;
  return end > at + 1 && tokens[end]?.lemma === 'officer' && isPlain(tokens[end]) ? end + 1 : at;
}

function isPlain(token: Token | undefined): boolean {
  return token?.lemma.length === lengthOf(token);
}

function lengthOf(token: Token | undefined): number {
  return token === undefined ? 0 : token.end - token.start;
}
