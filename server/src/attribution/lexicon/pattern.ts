import { lemmaOf } from '../language/lemma';

/**
 * One step of a pattern: a set of alternative words, possibly optional, or a gap of up to `gap` words of any kind.
 * A word ending in `*` matches every word that begins so.
 */
export type PatternStep =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly gap: number };

/** Word lists that patterns refer to as `@NAME`. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/**
 * Reads a pattern of the lexicon: words separated by spaces; `(a|b)` one of several; `?(a)` or `?a` optional; `~3` up to three words in between;
 * `@NAME` a word of that class; `word*` a prefix. Words are reduced to their dictionary form, so that inflection is handled once.
 *
 * @throws Error naming the pattern when a class is unknown or a parenthesis is not closed
 * @example `parsePattern('(manage|run) ~2 help desk', {})` has four steps
 */
export function parsePattern(pattern: string, classes: WordClasses): readonly PatternStep[] {
  const parts = pattern.match(/\??\([^()]*\)|\S+/gu) ?? [];
  return parts.map((part) => parseStep(part, pattern, classes));
}

function parseStep(part: string, pattern: string, classes: WordClasses): PatternStep {
  const gap = /^~(\d)$/u.exec(part);
  if (gap !== null) return { kind: 'gap', gap: Number(gap[1]) };
  const optional = part.startsWith('?') && part.length > 1;
  const body = optional ? part.slice(1) : part;
  if (body.startsWith('(') !== body.endsWith(')'))
    throw new Error(`pattern "${pattern}": parenthesis is not closed`);
  const alternatives = body.startsWith('(') ? body.slice(1, -1).split('|') : [body];
  return {
    kind: 'words',
    words: alternatives.flatMap((word) => wordsOf(word.trim(), pattern, classes)),
    optional,
  };
}

function wordsOf(word: string, pattern: string, classes: WordClasses): readonly string[] {
  if (!word.startsWith('@'))
    return [word.endsWith('*') || word.includes(' ') ? normalizePhrase(word) : lemmaOf(word)];
  const members = classes[word.slice(1)];
  if (members === undefined) throw new Error(`pattern "${pattern}": no word class ${word}`);
  return members.map(normalizePhrase);
}

function normalizePhrase(phrase: string): string {
  return phrase
    .split(/\s+/u)
    .map((word) => (word.endsWith('*') ? word : lemmaOf(word)))
    .join(' ');
}
