import type { ClauseAttribution } from './attribution';
import { divideIntoClauses } from './clauseParts';
import type { Reading } from './features';
import { ownerOf, probabilitiesOf, scoresOf } from './model';

/**
 * Divides a duty into coordinated clauses and judges each by itself: at semicolons, and at commas and "and" where another verb
 * follows ("build the product and run the help desk").
 *
 * @returns the clauses in order; empty when the duty does not divide
 */
export function judgeClauses(reading: Reading): readonly ClauseAttribution[] {
  const parts = divideIntoClauses(reading.tokens);
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
