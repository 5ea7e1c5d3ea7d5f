import { lemmaOf } from '../../attribution/language/lemma';
import { tokenize } from '../../attribution/language/tokens';
import { emptyWords, generalWords, managingVerbs, sameMeaning, verbGroups } from '../data/sameMeaning';

/** What a duty is about, free of its wording: concepts with their weight in a comparison. */
export type DutyConcepts = ReadonlyMap<string, number>;

/** Weight of a concept that tells one duty from another; others weigh less. */
export const specificWeight = 1;
const generalWeight = 0.35;
const verbWeight = 0.45;
const managingWeight = 0.2;

const managing = '~manage';
const empty = new Set(emptyWords.split(' '));
const general = new Set(generalWords.split(' ').map(lemmaOf));
const verbOf = readVerbs();
const phrases = readPhrases();

/**
 * The concepts of a duty. `Manage the help desk` and `Running the IT service desk` have the same ones but for the weak
 * `infotech`. Working together with another role and saying what a role does not do claim nothing, so they have none.
 */
export function conceptsOf(text: string): DutyConcepts {
  const concepts = new Map<string, number>();
  if (claimsNothing.test(text)) return concepts;
  const lemmas = tokenize(text).flatMap(({ lemma, isWord }) => (isWord ? [lemma] : []));
  for (let index = 0; index < lemmas.length;) {
    const phrase = longestPhrase(lemmas, index);
    const lemma = lemmas[index] ?? '';
    const concept = phrase?.concept ?? verbOf.get(lemma) ?? lemma;
    if (phrase !== undefined || !empty.has(lemma)) concepts.set(concept, weightOf(concept));
    index += phrase?.length ?? 1;
  }
  return concepts;
}

const claimsNothing =
  /\b(?:CTO|CIO|chief (?:technology|technical|information) officer)\b|\b(?:partner(?:s|ing)?|collaborat(?:e|es|ing)|work(?:s|ing)?(?: closely)?|cooperat(?:e|es|ing)|liais(?:e|es|ing)|together|jointly) with\b|\b(?:does|is|do|are) not\b|\bnot (?:responsible|accountable)\b|\brather than\b|\breport(?:s|ing)? to\b/iu;

function weightOf(concept: string): number {
  if (concept === managing) return managingWeight;
  if (concept.startsWith('~')) return verbWeight;
  return general.has(concept) ? generalWeight : specificWeight;
}

function longestPhrase(lemmas: readonly string[], index: number) {
  for (let length = Math.min(phrases.longest, lemmas.length - index); length > 0; length--) {
    const concept = phrases.concepts.get(lemmas.slice(index, index + length).join(' '));
    if (concept !== undefined) return { concept, length };
  }
  return undefined;
}

function readPhrases() {
  const concepts = new Map<string, string>();
  let longest = 1;
  for (const group of sameMeaning) {
    const variants = group.split(' | ').map(toLemmas);
    const [name = ''] = variants;
    for (const variant of variants) {
      concepts.set(variant, name);
      longest = Math.max(longest, variant.split(' ').length);
    }
  }
  return { concepts, longest };
}

/** `IT` in capitals is what the tokenizer knows as the trade. */
function toLemmas(phrase: string): string {
  const text = phrase.replace(/\bit\b/gu, 'IT');
  return tokenize(text)
    .flatMap(({ lemma, isWord }) => (isWord ? [lemma] : []))
    .join(' ');
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
