import { collectFeatures, type FeatureSink, type Reading } from './features';

/** How each feature is called in the model file. The order of a pair's groups does not matter. */
export const featureNames = {
  word: (lemma: string) => lemma,
  wordPair: (first: string, second: string) => `${first} ${second}`,
  concept: (name: string) => `c:${name}`,
  group: (name: string) => `g:${name}`,
  groupStrength: (name: string, strength: number) => `g:${name}:${String(strength)}`,
  groupPair: (first: string, second: string) =>
    first < second ? `p:${first}+${second}` : `p:${second}+${first}`,
  sum: (pole: 'cto' | 'cio' | 'shared', sum: number) => `sum:${pole}:${String(sum)}`,
  sums: (cto: number, cio: number) => `sum:${String(cto)}/${String(cio)}`,
};

/** The names of a reading's features, each once: what training counts and weighs. */
export function nameFeatures(reading: Reading): readonly string[] {
  const names: string[] = [];
  const sink: FeatureSink = {
    whole: (name) => names.push(name),
    word: (lemma) => names.push(featureNames.word(lemma)),
    wordPair: (first, second) => names.push(featureNames.wordPair(first, second)),
    concept: ({ concept }) => names.push(featureNames.concept(concept.name)),
    group({ concept: { group, strength } }) {
      names.push(featureNames.group(group.name), featureNames.groupStrength(group.name, strength));
    },
    groupPair: (first, second) =>
      names.push(featureNames.groupPair(first.concept.group.name, second.concept.group.name)),
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
