import { britishDoublingVerbs, doublingVerbs, irregularGerunds } from '../data/spelling';

/**
 * The -ing form of a verb in its base form.
 *
 * @param options.british doubles the l of verbs such as `model`
 * @example `gerundOf('run')` is `running`; `gerundOf('oversee')` is `overseeing`; `gerundOf('Manage')` is `Managing`
 */
export function gerundOf(verb: string, { british = false }: { readonly british?: boolean } = {}): string {
  const lower = verb.toLowerCase();
  const hyphen = verb.lastIndexOf('-');
  if (hyphen > 0) return verb.slice(0, hyphen + 1) + gerundOf(verb.slice(hyphen + 1), { british });
  const irregular = Object.hasOwn(irregularGerunds, lower) ? irregularGerunds[lower] : undefined;
  if (irregular !== undefined) return verb.slice(0, 1) + irregular.slice(1);
  if (lower.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(lower)) return `${verb.slice(0, -1)}ing`;
  if (/(?:[aeiou]|^p|traff|mim)ic$/u.test(lower)) return `${verb}king`;
  if (doublesLast(lower) || (british && britishDoublingVerbs.has(lower)))
    return `${verb}${verb.slice(-1)}ing`;
  return `${verb}ing`;
}

/** One vowel between consonants in a single syllable (`run`, `ship`, `quit`), or a listed longer verb. */
function doublesLast(verb: string): boolean {
  return doublingVerbs.has(verb) || /^(?:[^aeiou]*|qu)[aeiou][bdgk-nprtvz]$/u.test(verb);
}
