import type { SharedReason } from '../attribution';
import type { Token } from '../language/tokens';
import type { DimensionId } from '../../roles/dimensions';
import type { Owner } from '../../roles/role';
import compiled from '../generated/lexicon.json';
import { readConcepts, type CompactConcepts } from './conceptText';
import { createTableMatcher, type Match } from './matcher';
import { readTable } from './patternText';

/** How much a concept says by itself: 3 decides alone, 2 is strong, 1 leans and is easily outweighed. */
export type Strength = 1 | 2 | 3;

/** Concepts of one kind: the same pole, dimension and role in composition. */
export interface ConceptGroup {
  /** Its place in `groups`. */
  readonly number: number;
  readonly name: string;
  /** `none`: words that mean nothing by themselves and count in combination only (a neutral head, a beneficiary). */
  readonly pole: Owner | 'none';
  readonly dimension: DimensionId | undefined;
  readonly because: SharedReason | undefined;
}

/** Something a duty can be about, with the words for it. */
export interface Concept {
  /** Its place in `concepts`. */
  readonly number: number;
  readonly name: string;
  readonly group: ConceptGroup;
  readonly strength: Strength;
  /** What the other role has in its place, in words that fit after "on": `customer support tooling`. */
  readonly counterpart: string | undefined;
}

/** A concept found in a text; `first` and `end` count tokens, half-open. */
export interface ConceptMatch {
  readonly concept: Concept;
  readonly first: number;
  readonly end: number;
}

/** Every group of the lexicon. */
export const groups = compiled.groups.map((group, number) => ({
  number,
  ...group,
})) as readonly ConceptGroup[];

/** Every concept of the lexicon. */
export const concepts: readonly Concept[] = readConcepts(compiled.concepts as CompactConcepts).map(
  ({ name, group, strength, counterpart }, number) => ({
    number,
    name,
    group: groupAt(group),
    strength: strength as Strength,
    counterpart,
  }),
);

const table = readTable(compiled.patterns);
const matcher = createTableMatcher(table);

/** Every word of the lexicon's patterns; one that ends in `*` is a prefix. */
export const { words } = table;

/** Differs from that of another lexicon if the words or the concepts' names do. */
export const { edition } = compiled;

/**
 * Finds the lexicon's concepts in a tokenized text, those of the same words in the lexicon's order. A match inside a longer one is dropped:
 * the longest phrase wins.
 */
export function findConcepts(tokens: readonly Token[]): readonly ConceptMatch[] {
  return longestOf(matcher.match(tokens)).flatMap(({ entry, first, end }) => {
    const concept = concepts[entry];
    return concept === undefined ? [] : [{ concept, first, end }];
  });
}

/** Matches come by first token and end, so that what holds a match begins before it, or with it and ends later. */
function longestOf(matches: readonly Match[]): readonly Match[] {
  const longest: Match[] = [];
  let farthest = 0;
  for (let from = 0, next = 0; from < matches.length; from = next) {
    const first = matches[from]?.first;
    while (matches[next]?.first === first) next++;
    const end = matches[next - 1]?.end ?? 0;
    if (end <= farthest) continue;
    farthest = end;
    for (let i = from; i < next; i++) {
      const match = matches[i];
      if (match?.end === end) longest.push(match);
    }
  }
  return longest;
}

function groupAt(index: number): ConceptGroup {
  const group = groups[index];
  if (group === undefined) throw new Error(`lexicon: no group ${String(index)}`);
  return group;
}
