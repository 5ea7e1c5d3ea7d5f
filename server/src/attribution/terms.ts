import type { Role } from '../roles/role';
import type { Evidence } from './attribution';
import { lemmaOf } from './language/lemma';
import type { Token } from './language/tokens';
import { createMatcher } from './lexicon/matcher';
import { parsePattern } from './lexicon/pattern';
import type { Scores } from './model';

/** As strong as a concept that decides alone. */
const termWeight = 4;

/** Finds an organisation's own terms and lets them count. */
export interface TermFinder {
  find(text: string, tokens: readonly Token[]): readonly Evidence[];
  addTo(scores: Scores, found: readonly Evidence[]): Scores;
}

/** Makes a finder for phrases in plain words; they match in any inflection. */
export function createTermFinder(terms: Readonly<Record<Role, readonly string[]>>): TermFinder {
  const entries = (['cto', 'cio'] as const).flatMap((pole) => terms[pole].map((term) => ({ pole, term })));
  if (entries.length === 0) return { find: () => [], addTo: (scores) => scores };
  const matcher = createMatcher(entries.map(({ term }) => [parsePattern(plainWords(term), {})]));
  return {
    find(text, tokens) {
      return matcher.match(tokens).flatMap(({ entry, first, end }) => {
        const { pole, term } = entries[entry] ?? {};
        const start = tokens[first]?.start;
        const stop = tokens[end - 1]?.end;
        if (pole === undefined || term === undefined || start === undefined || stop === undefined) return [];
        const span = { start, end: stop };
        return [
          {
            span,
            phrase: text.slice(start, stop),
            concept: term,
            dimension: 'ownership',
            pole,
            weight: termWeight,
          },
        ];
      });
    },
    addTo: (scores, found) =>
      found.reduce((sum, { pole }) => ({ ...sum, [pole]: sum[pole] + termWeight }), scores),
  };
}

function plainWords(term: string): string {
  return (term.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => (word === 'IT' ? 'infotech' : lemmaOf(word.toLowerCase())))
    .join(' ');
}
