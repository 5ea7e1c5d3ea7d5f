import type { AttributionContext } from './attribution';
import { findCollaboration } from './collaboration';
import { tokenize, type Token } from './language/tokens';
import { isSameWord } from './language/words';
import { findConcepts, type ConceptMatch } from './lexicon/lexicon';
import { findSetAside } from './setAside';
import { withoutSubject } from './subject';

/** A text as the model sees it. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly concepts: readonly ConceptMatch[];
  /** For each token whether the text names it only to say what the duty is not; such words do not count. */
  readonly isSetAside: readonly boolean[];
  /** Whether the whole text is about working with the other role. */
  readonly isCollaboration: boolean;
  readonly context: AttributionContext;
}

/** Takes a text's features one by one; each kind has its own call, so that a model need not build names to look its weights up. */
export interface FeatureSink {
  /** A property of the text as a whole. */
  whole(name: 'bias' | 'metric' | 'set-aside' | 'collaboration'): void;
  /** The word or mark at a token. */
  word(at: number): void;
  /** The one at a token and the next. */
  wordPair(at: number): void;
  concept(match: ConceptMatch): void;
  /** The strongest concept of a group. */
  group(match: ConceptMatch): void;
  /** Two groups in one text: what a neutral word means depends on its company. */
  groupPair(first: ConceptMatch, second: ConceptMatch): void;
  /** A word and a group of concepts that it stands outside of, anywhere in the text: what a group says depends on single words, too. */
  wordBeside(at: number, match: ConceptMatch): void;
  /** How much the text says for each side: the strengths of its groups by pole, each at most `highestSum`. */
  sums(cto: number, cio: number, shared: number): void;
}

export const highestSum = 6;

/** No duty has more words; evidence is tried phrase by phrase, which would take seconds on a text of thousands. */
const mostTokens = 400;

/** Reads a duty's text, at most its first 400 words and marks: its words, what it sets aside, and the concepts in it. */
export function readDuty(text: string, context: AttributionContext): Reading {
  const tokens = withoutSubject(tokenize(text)).slice(0, mostTokens);
  const isSetAside = new Array<boolean>(tokens.length).fill(false);
  for (const { first, end } of findSetAside(tokens)) isSetAside.fill(true, first, end);
  const collaboration = findCollaboration(tokens);
  if (collaboration !== undefined) isSetAside.fill(true, collaboration.first, collaboration.end);
  const isCollaboration = collaboration?.first === 0 && !isSetAside.includes(false, collaboration.end);
  return { tokens, concepts: findConcepts(tokens), isSetAside, isCollaboration, context };
}

/**
 * Hands the features of a reading to `sink`, each once. Tokens for which `isPassedOver` is true do not count, as if they were not there:
 * so a phrase can be taken out, or a clause be read alone, without reading the text again.
 */
export function collectFeatures(
  reading: Reading,
  sink: FeatureSink,
  isPassedOver: readonly boolean[] = reading.isSetAside,
): void {
  const { tokens, concepts, isSetAside, isCollaboration, context } = reading;
  sink.whole('bias');
  if (context.kind === 'metric') sink.whole('metric');
  if (isCollaboration) sink.whole('collaboration');
  else if (isSetAside.includes(true)) sink.whole('set-aside');
  const words = collectWords(tokens, sink, isPassedOver);
  for (const match of collectConcepts(concepts, sink, isPassedOver)) {
    for (const at of words) if (at < match.first || at >= match.end) sink.wordBeside(at, match);
  }
}

/** @returns where each word stands first */
function collectWords(
  tokens: readonly Token[],
  sink: FeatureSink,
  isPassedOver: readonly boolean[],
): readonly number[] {
  const words: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (isPassedOver[i] === true) continue;
    if (!occursBefore(tokens, i, false, isPassedOver)) {
      sink.word(i);
      if (tokens[i]?.isWord === true) words.push(i);
    }
    if (i + 1 === tokens.length || isPassedOver[i + 1] === true) continue;
    if (!occursBefore(tokens, i, true, isPassedOver)) sink.wordPair(i);
  }
  return words;
}

/** Whether the word at `at`, or the pair that begins with it, stands further left too. */
function occursBefore(
  tokens: readonly Token[],
  at: number,
  asPair: boolean,
  isPassedOver: readonly boolean[],
): boolean {
  for (let i = 0; i < at; i++) {
    if (!isSameWord(tokens[i], tokens[at]) || isPassedOver[i] === true) continue;
    if (!asPair || (isSameWord(tokens[i + 1], tokens[at + 1]) && isPassedOver[i + 1] !== true)) return true;
  }
  return false;
}

/** @returns the strongest concept of each group */
function collectConcepts(
  concepts: readonly ConceptMatch[],
  sink: FeatureSink,
  isPassedOver: readonly boolean[],
): readonly ConceptMatch[] {
  const counted = concepts.filter((match) => counts(match, isPassedOver));
  const strongest: ConceptMatch[] = [];
  counted.forEach((match, index) => {
    const { concept } = match;
    if (counted.findIndex((other) => other.concept === concept) === index) sink.concept(match);
    const place = strongest.findIndex((other) => other.concept.group === concept.group);
    if (place === -1) strongest.push(match);
    else if ((strongest[place]?.concept.strength ?? 0) < concept.strength) strongest[place] = match;
  });
  const sums = { cto: 0, cio: 0, shared: 0, none: 0 };
  strongest.forEach((match, index) => {
    sink.group(match);
    sums[match.concept.group.pole] += match.concept.strength;
    for (let i = 0; i < index; i++) {
      const other = strongest[i];
      if (other !== undefined) sink.groupPair(other, match);
    }
  });
  sink.sums(
    Math.min(sums.cto, highestSum),
    Math.min(sums.cio, highestSum),
    Math.min(sums.shared, highestSum),
  );
  return strongest;
}

function counts({ first, end }: ConceptMatch, isPassedOver: readonly boolean[]): boolean {
  for (let at = first; at < end; at++) if (isPassedOver[at] === true) return false;
  return true;
}
