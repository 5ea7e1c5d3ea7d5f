import type { Token } from './language/tokens';
import { verbLemmas } from './language/verbs';
import { rememberByWord } from './language/words';

const abbreviations = new Set(['cio', 'cto', 'cito', 'ctio', 'cdio']);
const fields = new Set(['information', 'technology', 'technical', 'digital', 'and', '&']);
const auxiliaries = new Set(['be', 'shall', 'will', 'must', 'may', 'should', 'have', 'also']);

const opensPredicate = rememberByWord((lemma) => auxiliaries.has(lemma) || verbLemmas.has(lemma));

/**
 * Drops the role that a sentence begins with, since it only says who acts: "The Chief Information Officer (CIO) is responsible for the ERP" is
 * about the ERP, as "Responsible for the ERP" is. A role that is named further on, or with another, stays.
 *
 * @returns the words from the predicate on; all of them where no role comes first
 */
export function withoutSubject(tokens: readonly Token[]): readonly Token[] {
  const name = tokens[0]?.lemma === 'the' ? 1 : 0;
  let at = endOfRole(tokens, name);
  if (at === name) return tokens;
  if (tokens[at]?.lemma === '(' && tokens[at + 2]?.lemma === ')') at += 3;
  const predicate = tokens[at];
  return predicate !== undefined && opensPredicate(predicate) ? tokens.slice(at) : tokens;
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
