import { lemmaOf } from '../../attribution/language/lemma';
import { tokenize } from '../../attribution/language/tokens';
import { createBoundedMemory } from '../boundedMemory';
import {
  emptyWords,
  generalWords,
  impliedWords,
  managingVerbs,
  sameMeaning,
  verbGroups,
} from '../data/sameMeaning';

/** What a duty is about, free of its wording: concepts with their weight in a comparison. */
export type DutyConcepts = ReadonlyMap<string, number>;

/** Weight of a concept that tells one duty from another; others weigh less. */
export const specificWeight = 1;
const generalWeight = 0.35;
const impliedWeight = 0.15;
const verbWeight = 0.45;
const managingWeight = 0.2;

const managing = '~manage';
const empty = new Set(emptyWords.split(' '));
const implied = new Set(impliedWords.split(' '));
const general = new Set(generalWords.split(' ').map(lemmaOf));
const verbOf = readVerbs();
/** Who owns a thing also defines, builds and plans it; who selects, reduces or moves it does something else. */
const owning = new Set([managing, ...['define', 'build', 'plan'].map((verb) => `~${verb}`)]);
const phrases = readPhrases();

/**
 * The concepts of a duty. `Manage the help desk` and `Running the IT service desk` have the same ones but for the weak
 * `infotech`. Working together with another role and saying what a role does not do claim nothing, so they have none.
 */
export function conceptsOf(text: string): DutyConcepts {
  const concepts = new Map<string, number>();
  if (claimsNothing.test(text)) return concepts;
  const lemmas = contentLemmas(text);
  for (let index = 0; index < lemmas.length;) {
    const phrase = longestPhrase(lemmas, index);
    const lemma = lemmas[index] ?? '';
    const concept = phrase?.concept ?? verbOf.get(lemma) ?? lemma;
    concepts.set(concept, weightOf(concept));
    index += phrase?.lemmas.length ?? 1;
  }
  return concepts;
}

/** Reads concepts, each text once. */
export type ConceptReader = (text: string) => DutyConcepts;

/** A reader that remembers up to `limit` texts. */
export function createConceptReader(limit = 30_000): ConceptReader {
  const memory = createBoundedMemory(conceptsOf, limit);
  return (text) => memory.get(text);
}

const claimsNothing =
  /\b(?:CTO|CIO|chief (?:technology|technical|information) officer)\b|\b(?:partner(?:s|ing)?|collaborat(?:e|es|ing)|work(?:s|ing)?(?: closely)?|cooperat(?:e|es|ing)|liais(?:e|es|ing)|together|jointly) with\b|\b(?:does|is|do|are) not\b|\bnot (?:responsible|accountable)\b|\brather than\b|\breport(?:s|ing)? to\b/iu;

/**
 * Whether what two duties do to their object may be the same: one of them names no action, both do the same, or each amounts to
 * having it in hand.
 */
export function actAlike(a: DutyConcepts, b: DutyConcepts): boolean {
  const [actionsOfA, actionsOfB] = [actionsOf(a), actionsOf(b)];
  if (actionsOfA.length === 0 || actionsOfB.length === 0) return true;
  const isOwning = (action: string): boolean => owning.has(action);
  return (
    actionsOfA.some((action) => actionsOfB.includes(action)) ||
    (actionsOfA.some(isOwning) && actionsOfB.some(isOwning))
  );
}

/** `Lead the migration` is about migrating: a verb of having in hand counts only where there is no other. */
function actionsOf(concepts: DutyConcepts): readonly string[] {
  const actions = [...concepts.keys()].filter((concept) => concept.startsWith('~'));
  return actions.length > 1 ? actions.filter((action) => action !== managing) : actions;
}

function weightOf(concept: string): number {
  if (concept === managing) return managingWeight;
  if (concept.startsWith('~')) return verbWeight;
  if (implied.has(concept)) return impliedWeight;
  return general.has(concept) ? generalWeight : specificWeight;
}

interface Phrase {
  readonly lemmas: readonly string[];
  readonly concept: string;
}

function longestPhrase(lemmas: readonly string[], start: number): Phrase | undefined {
  const candidates = phrases.get(lemmas[start] ?? '') ?? [];
  return candidates.find((phrase) => phrase.lemmas.every((lemma, index) => lemmas[start + index] === lemma));
}

/** Phrases by their first word, longest first. */
function readPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const group of sameMeaning) {
    const variants = group.split(' | ').map(toLemmas);
    const concept = variants[0]?.join(' ') ?? '';
    for (const lemmas of variants) {
      const [first = ''] = lemmas;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { lemmas, concept }]);
    }
  }
  for (const found of byFirst.values()) found.sort((a, b) => b.lemmas.length - a.lemmas.length);
  return byFirst;
}

/** Phrases are written in lower case; `IT` the trade is told from `it` the pronoun by its capitals. */
function toLemmas(phrase: string): readonly string[] {
  return contentLemmas(phrase.replace(/\bit\b/gu, 'IT'));
}

function contentLemmas(text: string): readonly string[] {
  return tokenize(text).flatMap(({ lemma, isWord }) => (isWord && !empty.has(lemma) ? [lemma] : []));
}

function readVerbs(): ReadonlyMap<string, string> {
  const verbs = new Map<string, string>();
  for (const verb of managingVerbs.split(' ')) verbs.set(lemmaOf(verb), managing);
  for (const group of verbGroups) {
    const members = group.split(' ').map(lemmaOf);
    for (const member of members) verbs.set(member, `~${members[0] ?? ''}`);
  }
  return verbs;
}
