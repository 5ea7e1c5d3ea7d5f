import { collectFeatures, type FeatureSink, type Reading } from './features';
import { concepts, edition, words } from './lexicon/lexicon';
import type { LexiconNames } from './modelText';

/** How each feature is called in the model file. The order of a pair's groups does not matter. */
export const featureNames = {
  word: (lemma: string) => lemma,
  wordPair: (first: string, second: string) => `${first} ${second}`,
  concept: (name: string) => `c:${name}`,
  group: (name: string) => `g:${name}`,
  groupStrength: (name: string, strength: number) => `g:${name}:${String(strength)}`,
  groupPair: (first: string, second: string) =>
    first < second ? `p:${first}+${second}` : `p:${second}+${first}`,
  wordBeside: (lemma: string, group: string) => `b:${lemma}+${group}`,
  sum: (pole: 'cto' | 'cio' | 'shared', sum: number) => `sum:${pole}:${String(sum)}`,
  sums: (cto: number, cio: number) => `sum:${String(cto)}/${String(cio)}`,
};

/** The features that the lexicon has names for. */
export const lexiconNames: LexiconNames = {
  edition,
  names: [
    ...words.map((word) => featureNames.word(word)),
    ...concepts.map(({ name }) => featureNames.concept(name)),
  ],
};

/**
 * The two features that a pair is made of; undefined for one that is no pair.
 *
 * @example `partsOf('help desk')` is `['help', 'desk']`; `partsOf('p:code+cost')` is `['g:code', 'g:cost']`; `partsOf('b:own+code')` is `['own', 'g:code']`
 */
export function partsOf(name: string): readonly [string, string] | undefined {
  const [, first, second] = /^p:([^+]+)\+(.+)$/u.exec(name) ?? [];
  if (first !== undefined && second !== undefined)
    return [featureNames.group(first), featureNames.group(second)];
  if (name.startsWith('b:')) {
    const plus = name.lastIndexOf('+');
    return [featureNames.word(name.slice(2, plus)), featureNames.group(name.slice(plus + 1))];
  }
  const words = name.startsWith(featureNames.concept('')) ? [] : name.split(' ');
  const [one, two] = words;
  return one !== undefined && two !== undefined ? [one, two] : undefined;
}

/** The names of a reading's features, each once: what training counts and weighs. */
export function nameFeatures(reading: Reading): readonly string[] {
  const names: string[] = [];
  const lemmaAt = (at: number): string => reading.tokens[at]?.lemma ?? '';
  const sink: FeatureSink = {
    whole: (name) => names.push(name),
    word: (at) => names.push(featureNames.word(lemmaAt(at))),
    wordPair: (at) => names.push(featureNames.wordPair(lemmaAt(at), lemmaAt(at + 1))),
    concept: ({ concept }) => names.push(featureNames.concept(concept.name)),
    group({ concept: { group, strength } }) {
      names.push(featureNames.group(group.name), featureNames.groupStrength(group.name, strength));
    },
    groupPair: (first, second) =>
      names.push(featureNames.groupPair(first.concept.group.name, second.concept.group.name)),
    wordBeside: (at, { concept }) => names.push(featureNames.wordBeside(lemmaAt(at), concept.group.name)),
    sums(cto, cio, shared) {
      names.push(featureNames.sums(cto, cio));
      names.push(
        featureNames.sum('cto', cto),
        featureNames.sum('cio', cio),
        featureNames.sum('shared', shared),
      );
    },
  };
  collectFeatures(reading, sink);
  return names;
}
