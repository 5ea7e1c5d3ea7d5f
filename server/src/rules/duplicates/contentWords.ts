import { tokenize, type Token } from '../../attribution/language/tokens';
import { emptyWords } from '../data/sameMeaning';

/** A word that says something of what a duty is about. */
export interface ContentWord {
  readonly lemma: string;
  readonly start: number;
  /** `products` in `roadmap of our products`, but not in `roadmap of our products division`. */
  readonly endsGenitive: boolean;
}

const empty = new Set(emptyWords.split(' '));
/** `APIs`, `KPIs` */
const pluralAcronym = /^\p{Lu}{2,}s$/u;

/**
 * The words of a duty in base form, in their order, but for those that any duty has. `IT` and information technology are one word.
 */
export function contentWords(text: string): readonly ContentWord[] {
  const tokens = tokenize(text);
  const isContent = (token: Token | undefined): boolean => token?.isWord === true && !empty.has(token.lemma);
  let isAfterOf = false;
  return tokens.flatMap((token, index) => {
    const { start, end, lemma, isWord } = token;
    isAfterOf = isWord && (isAfterOf || lemma === 'of');
    if (!isContent(token)) return [];
    if (lemma === 'information' && tokens[index + 1]?.lemma === 'technology') return [];
    const endsGenitive = isAfterOf && !isContent(tokens[index + 1]);
    isAfterOf = false;
    if (lemma === 'technology' && tokens[index - 1]?.lemma === 'information')
      return [{ lemma: 'infotech', start, endsGenitive }];
    const isPlural = pluralAcronym.test(text.slice(start, end));
    return [{ lemma: isPlural ? lemma.replace(/s$/u, '') : lemma, start, endsGenitive }];
  });
}
