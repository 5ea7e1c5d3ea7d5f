import type { AttributionContext } from './attribution';
import { tokenize, type Token } from './language/tokens';
import { findConcepts, type ConceptMatch } from './lexicon/lexicon';
import { findSetAside, type SetAside } from './setAside';

/** One thing that the model knows a weight for, with the tokens that it stands on (half-open; empty for the text as a whole). */
export interface Feature {
  readonly name: string;
  readonly first: number;
  readonly end: number;
}

/** A text as the model sees it. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** Concepts that count: those in a part that the text sets aside are left out. */
  readonly concepts: readonly ConceptMatch[];
  readonly setAside: readonly SetAside[];
  readonly context: AttributionContext;
  /** A name occurs once, at its first place. */
  readonly features: readonly Feature[];
}

type Add = (name: string, first: number, end: number) => void;

/** Reads a duty's text: its words, the concepts in it, and the features that its judgement is the sum of. */
export function readDuty(text: string, context: AttributionContext): Reading {
  const tokens = tokenize(text);
  const setAside = findSetAside(tokens);
  const concepts = findConcepts(tokens).filter(
    ({ first, end }) => !setAside.some((part) => part.first < end && first < part.end),
  );
  const reading = { tokens, concepts, setAside, context };
  return { ...reading, features: featuresOf(reading, () => false) };
}

/**
 * The features of a text when some of it is passed over: everything that stands on tokens `[first, end)` for which `isPassedOver` holds.
 * Lets a phrase be taken out, or a clause be read alone, without reading the text again.
 */
export function featuresOf(
  { tokens, concepts, setAside, context }: Omit<Reading, 'features'>,
  isPassedOver: (first: number, end: number) => boolean,
): readonly Feature[] {
  const features = new Map<string, Feature>();
  const add: Add = (name, first, end) => {
    if (!features.has(name)) features.set(name, { name, first, end });
  };
  add('bias', 0, 0);
  if (context.kind === 'metric') add('metric', 0, 0);
  for (const { first, end } of setAside) add('set-aside', first, end);
  addNgrams(tokens, (name, first, end) => {
    const counts =
      !isPassedOver(first, end) && !setAside.some((part) => part.first < end && first < part.end);
    if (counts) add(name, first, end);
  });
  addConcepts(
    concepts.filter(({ first, end }) => !isPassedOver(first, end)),
    add,
  );
  return [...features.values()];
}

function addNgrams(tokens: readonly Token[], add: Add): void {
  for (let i = 0; i < tokens.length; i++) {
    const one = tokens[i]?.lemma ?? '';
    const two = tokens[i + 1]?.lemma;
    add(one, i, i + 1);
    if (two !== undefined) add(`${one} ${two}`, i, i + 2);
  }
}

function addConcepts(concepts: readonly ConceptMatch[], add: Add): void {
  const strongest = strongestOfEachGroup(concepts);
  const sums = { cto: 0, cio: 0, shared: 0, none: 0 };
  for (const { concept, first, end } of concepts) add(`c:${concept.name}`, first, end);
  for (const { concept, first, end } of strongest) {
    const { name, pole } = concept.group;
    add(`g:${name}`, first, end);
    add(`g:${name}:${String(concept.strength)}`, first, end);
    sums[pole] += concept.strength;
  }
  addPairs(strongest, add);
  const tier = (sum: number): string => String(Math.min(sum, 6));
  add(`sum:${tier(sums.cto)}/${tier(sums.cio)}`, 0, 0);
  add(`sum:cto:${tier(sums.cto)}`, 0, 0);
  add(`sum:cio:${tier(sums.cio)}`, 0, 0);
  add(`sum:shared:${tier(sums.shared)}`, 0, 0);
}

/** What a neutral word means depends on its company: technology beside a school district, a platform beside employees. */
function addPairs(strongest: readonly ConceptMatch[], add: Add): void {
  const groups = strongest.map(({ concept }) => concept.group.name).sort();
  for (let i = 0; i < groups.length; i++) {
    for (let j = i + 1; j < groups.length; j++) add(`p:${groups[i] ?? ''}+${groups[j] ?? ''}`, 0, 0);
  }
}

function strongestOfEachGroup(concepts: readonly ConceptMatch[]): readonly ConceptMatch[] {
  const strongest = new Map<string, ConceptMatch>();
  for (const match of concepts) {
    const { name } = match.concept.group;
    const seen = strongest.get(name);
    if (seen === undefined || seen.concept.strength < match.concept.strength) strongest.set(name, match);
  }
  return [...strongest.values()];
}
