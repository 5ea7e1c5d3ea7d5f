import type { ClauseAttribution } from './attribution';
import type { Reading } from './features';
import type { Token } from './language/tokens';
import { verbLemmas } from './language/verbs';
import { ownerOf, probabilitiesOf, scoresOf } from './model';

const fewestWords = 2;

/**
 * Divides a duty into coordinated clauses and judges each by itself: at semicolons, and at commas and "and" where another verb
 * follows ("build the product and run the help desk").
 *
 * @returns the clauses in order; empty when the duty does not divide
 */
export function judgeClauses(reading: Reading): readonly ClauseAttribution[] {
  const parts = divide(reading.tokens);
  if (parts.length < 2) return [];
  return parts.map(({ first, end }) => {
    const passedOver = reading.isSetAside.map((aside, at) => aside || at < first || at >= end);
    const probability = probabilitiesOf(scoresOf(reading, passedOver));
    const start = reading.tokens[first]?.start ?? 0;
    return {
      span: { start, end: reading.tokens[end - 1]?.end ?? start },
      owner: ownerOf(probability),
      probability,
    };
  });
}

interface Part {
  readonly first: number;
  readonly end: number;
}

function divide(tokens: readonly Token[]): readonly Part[] {
  const parts: Part[] = [];
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
