import type { Token } from './language/tokens';
import { verbLemmas } from './language/verbs';

const fewestWords = 2;

/** A clause as half-open token indices. */
export interface ClausePart {
  readonly first: number;
  readonly end: number;
}

/**
 * Divides a text into coordinated clauses: at semicolons, and at commas and "and" where another verb follows. A text that does not
 * divide is one clause.
 */
export function divideIntoClauses(tokens: readonly Token[]): readonly ClausePart[] {
  const parts: ClausePart[] = [];
  let first = 0;
  for (let at = 1; at < tokens.length; at++) {
    const next = clauseStart(tokens, at);
    if (next === undefined) continue;
    if (
      wordCount(tokens, first, at) >= fewestWords &&
      wordCount(tokens, next, tokens.length) >= fewestWords
    ) {
      parts.push({ first, end: at });
      first = next;
    }
    at = next;
  }
  return [...parts, { first, end: trimmedEnd(tokens) }];
}

/** Index of the first word of the clause that a joint at `at` opens, if there is a joint. */
function clauseStart(tokens: readonly Token[], at: number): number | undefined {
  const mark = tokens[at]?.lemma;
  if (mark === ';') return at + 1;
  const isComma = mark === ',';
  const conjunction = isComma ? at + 1 : at;
  const word = tokens[conjunction]?.lemma;
  const joins = word === 'and' || word === '&' || word === 'while';
  if (!joins && !isComma) return undefined;
  const verb = joins ? conjunction + 1 : conjunction;
  return verbLemmas.has(tokens[verb]?.lemma ?? '') && tokens[verb + 1]?.isWord === true ? verb : undefined;
}

function wordCount(tokens: readonly Token[], first: number, end: number): number {
  let count = 0;
  for (let at = first; at < end; at++) if (tokens[at]?.isWord === true) count++;
  return count;
}

function trimmedEnd(tokens: readonly Token[]): number {
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]?.isWord !== true) end--;
  return end;
}
