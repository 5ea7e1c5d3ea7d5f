import { lemmaOf } from '../../attribution/language/lemma';
import { verbs } from '../../attribution/language/verbs';
import { beginningsOf } from './beginnings';
import { contentWords, type ContentWord } from './contentWords';
import {
  anyRoleWords,
  broadSubjects,
  facetWords,
  generalWords,
  impliedWords,
  managingVerbs,
  sameMeaning,
  staffWords,
  verbGroups,
} from '../data/sameMeaning';

/** Concepts with their weight in a comparison. */
export type Concepts = ReadonlyMap<string, number>;

/** What a duty is about, free of its wording. */
export interface DutyConcepts {
  readonly whole: Concepts;
  /** Of its beginning alone, where that names something that duties are known for; the whole otherwise. */
  readonly core: Concepts;
}

/** Weight of a concept that tells one duty from another; others weigh less. */
export const specificWeight = 1;
const facetWeight = 0.85;
const generalWeight = 0.35;
const impliedWeight = 0.15;
const verbWeight = 0.45;
const managingWeight = 0.2;

const managing = '~manage';
const implied = new Set(impliedWords.split(' '));
const facets = new Set(facetWords.split(' '));
const general = new Set(generalWords.split(' ').map(lemmaOf));
const ofAnyRole = new Set(`${anyRoleWords} ${staffWords}`.split(' ').map(lemmaOf));
const verbOf = readVerbs();
const knownVerbs = new Set(verbs);
/** Who owns a thing also defines, builds and plans it; who selects, reduces or moves it does something else. */
const owning = new Set([managing, ...['define', 'build', 'plan'].map((verb) => `~${verb}`)]);
const phrases = readPhrases();
/** What duties are known for: all that has a line of its own among what means the same, but for what many duties begin with. */
const subjects = new Set([...phrases.values()].flatMap((found) => found.map(({ concept }) => concept)));
for (const concept of broadSubjects) subjects.delete(concept);

/**
 * The concepts of a duty. `Manage the help desk` and `Running the IT service desk` have the same ones but for the weak
 * `infotech`.
 *
 * @param words the content words of `text`
 */
export function conceptsOf(text: string, words: readonly ContentWord[]): DutyConcepts {
  const whole = conceptsIn(words);
  return { whole, core: coreIn(text, words) ?? whole };
}

/** The concepts of the shortest beginning that tells one duty from another, if it does so by what duties are known for. */
function coreIn(text: string, words: readonly ContentWord[]): Concepts | undefined {
  for (const end of beginningsOf(text)) {
    const concepts = conceptsIn(words.filter(({ start }) => start < end));
    const specific = [...concepts].flatMap(([concept, weight]) =>
      weight === specificWeight ? [concept] : [],
    );
    if (specific.length > 0) return specific.every((concept) => subjects.has(concept)) ? concepts : undefined;
  }
  return undefined;
}

function conceptsIn(words: readonly ContentWord[]): Concepts {
  const concepts = new Map<string, number>();
  for (let index = 0; index < words.length;) {
    const phrase = longestPhrase(words, index);
    const lemma = words[index]?.lemma ?? '';
    const concept = phrase?.concept ?? verbOf.get(lemma) ?? (index === 0 ? firstWord(lemma) : lemma);
    concepts.set(concept, weightOf(concept));
    index += phrase?.lemmas.length ?? 1;
  }
  return concepts;
}

/** The words that say more than what any executive has and does. */
export function topicsIn(words: readonly ContentWord[]): readonly ContentWord[] {
  return words.filter(
    ({ lemma }, index) =>
      !ofAnyRole.has(lemma) && !verbOf.has(lemma) && !(index === 0 && knownVerbs.has(lemma)),
  );
}

/** What a duty begins with is done, whatever else the word may mean. */
function firstWord(lemma: string): string {
  return knownVerbs.has(lemma) && !general.has(lemma) ? `~${lemma}` : lemma;
}

/**
 * Whether what two duties do to their object may be the same: one of them names no action, both do the same, or each amounts to
 * having it in hand.
 */
export function actAlike(a: Concepts, b: Concepts): boolean {
  const [actionsOfA, actionsOfB] = [actionsOf(a), actionsOf(b)];
  if (actionsOfA.length === 0 || actionsOfB.length === 0) return true;
  const isOwning = (action: string): boolean => owning.has(action);
  return (
    actionsOfA.some((action) => actionsOfB.includes(action)) ||
    (actionsOfA.some(isOwning) && actionsOfB.some(isOwning))
  );
}

/** `Lead the migration` is about migrating: a verb of having in hand counts only where there is no other. */
function actionsOf(concepts: Concepts): readonly string[] {
  const actions = [...concepts.keys()].filter((concept) => concept.startsWith('~'));
  return actions.length > 1 ? actions.filter((action) => action !== managing) : actions;
}

function weightOf(concept: string): number {
  if (concept === managing) return managingWeight;
  if (concept.startsWith('~')) return verbWeight;
  if (implied.has(concept)) return impliedWeight;
  if (facets.has(concept)) return facetWeight;
  return general.has(concept) ? generalWeight : specificWeight;
}

interface Phrase {
  readonly lemmas: readonly string[];
  readonly concept: string;
  /** It stands for two words in the other order: `roadmap of our products` for `product roadmap`. */
  readonly isTurned?: true;
}

function longestPhrase(words: readonly ContentWord[], start: number): Phrase | undefined {
  const candidates = phrases.get(words[start]?.lemma ?? '') ?? [];
  return candidates.find(
    ({ lemmas, isTurned }) =>
      lemmas.every((lemma, index) => words[start + index]?.lemma === lemma) &&
      (isTurned === undefined || words[start + 1]?.endsGenitive === true),
  );
}

/** Phrases by their first word, longest first; those of two words also turned, as in `roadmap of our products`, after those that are written so. */
function readPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  const turned: (readonly [string, Phrase])[] = [];
  for (const group of sameMeaning) {
    const variants = group.split(' | ').map(toLemmas);
    const concept = variants[0]?.join(' ') ?? '';
    for (const lemmas of variants) {
      const [first = '', second] = lemmas;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { lemmas, concept }]);
      if (second === undefined || lemmas.length > 2) continue;
      turned.push([second, { lemmas: [second, first], concept, isTurned: true }]);
    }
  }
  for (const [first, phrase] of turned) byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  for (const found of byFirst.values()) found.sort((a, b) => b.lemmas.length - a.lemmas.length);
  return byFirst;
}

/** Phrases are written in lower case; `IT` the trade is told from `it` the pronoun by its capitals. */
function toLemmas(phrase: string): readonly string[] {
  return contentWords(phrase.replace(/\bit\b/gu, 'IT')).map(({ lemma }) => lemma);
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
