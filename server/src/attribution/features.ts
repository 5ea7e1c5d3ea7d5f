import type { AttributionContext } from './attribution';
import { tokenize, type Token } from './language/tokens';
import { findConcepts, type ConceptMatch } from './lexicon/lexicon';

/** One thing that the model knows a weight for, with the tokens that it stands on (half-open; empty for the text as a whole). */
export interface Feature {
  readonly name: string;
  readonly first: number;
  readonly end: number;
}

/** A text as the model sees it. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly concepts: readonly ConceptMatch[];
  /** A name occurs once, at its first place. */
  readonly features: readonly Feature[];
}

/** Reads a duty's text: its words, the concepts in it, and the features that its judgement is the sum of. */
export function readDuty(text: string, context: AttributionContext): Reading {
  const tokens = tokenize(text);
  const concepts = findConcepts(tokens);
  const features = new Map<string, Feature>();
  const add = (name: string, first: number, end: number): void => {
    if (!features.has(name)) features.set(name, { name, first, end });
  };
  add('bias', 0, 0);
  if (context.kind === 'metric') add('metric', 0, 0);
  addNgrams(tokens, add);
  addConcepts(concepts, add);
  return { tokens, concepts, features: [...features.values()] };
}

type Add = (name: string, first: number, end: number) => void;

function addNgrams(tokens: readonly Token[], add: Add): void {
  for (let i = 0; i < tokens.length; i++) {
    const one = tokens[i]?.lemma ?? '';
    const two = tokens[i + 1]?.lemma;
    add(one, i, i + 1);
    if (two !== undefined) add(`${one} ${two}`, i, i + 2);
  }
}

function addConcepts(concepts: readonly ConceptMatch[], add: Add): void {
  const strongest = new Map<string, ConceptMatch>();
  for (const match of concepts) {
    const { name } = match.concept.group;
    const seen = strongest.get(name);
    if (seen === undefined || seen.concept.strength < match.concept.strength) strongest.set(name, match);
  }
  const sums = { cto: 0, cio: 0, shared: 0, none: 0 };
  for (const [group, { concept, first, end }] of strongest) {
    add(`g:${group}`, first, end);
    add(`g:${group}:${String(concept.strength)}`, first, end);
    sums[concept.group.pole] += concept.strength;
  }
  const tier = (sum: number): string => String(sum > 6 ? 6 : sum);
  add(`sum:${tier(sums.cto)}/${tier(sums.cio)}`, 0, 0);
  add(`sum:cto:${tier(sums.cto)}`, 0, 0);
  add(`sum:cio:${tier(sums.cio)}`, 0, 0);
  add(`sum:shared:${tier(sums.shared)}`, 0, 0);
}
