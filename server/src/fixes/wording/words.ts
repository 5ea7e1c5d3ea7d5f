import { determiners, nominalHeads, peopleNouns, pluralNouns } from '../data/phraseWords';
import type { VerbReading } from './verbForms';
import { readVerb } from './verbForms';

/** A word or a mark of a duty's plain text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly isMark: boolean;
}

/** Divides a text into words and the marks that divide clauses. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*|[.,;:!?()/&–—]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    lower: match[0].toLowerCase().replaceAll('’', "'"),
    isMark: !/[\p{L}\p{N}]/u.test(match[0]),
  }));
}

/** Whether a word joins two verbs or clauses. */
export function isJoint(word: Word | undefined): boolean {
  return word !== undefined && ['and', 'or', '&', '/', ',', ';'].includes(word.lower);
}

/** Whether a word is an adverb such as `directly`, which stands between subject and verb. */
export function isAdverb(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return /^\p{L}{2,}ly$/u.test(word.lower)
    ? !/^(?:supply|apply|rely|comply|reply|multiply|family|assembly)$/u.test(word.lower)
    : adverbs.has(word.lower);
}

const adverbs = new Set(['also', 'then', 'always', 'often', 'further', 'together', 'both', 'either', 'not']);

/** What a word at some place is. `unclear`: as likely a noun as a verb. */
export type Part =
  { readonly kind: 'verb'; readonly verb: VerbReading } | { readonly kind: 'other' | 'unclear' };

/** Reads the word at `index` as a verb by what follows it; not meant for the first word of a line. */
export function partAt(words: readonly Word[], index: number): Part {
  const word = words[index];
  const verb = word === undefined || word.isMark ? undefined : readVerb(word.text);
  if (verb === undefined) return { kind: 'other' };
  if (!verb.isNounToo || verb.form === 'gerund') return { kind: 'verb', verb };
  const next = words[index + 1];
  if (next !== undefined && withPreposition.has(verb.base) && prepositions.has(next.lower))
    return { kind: 'verb', verb };
  if (next === undefined || next.isMark || closers.has(next.lower)) return { kind: 'other' };
  if (determiners.has(next.lower) || peopleNouns.has(next.lower)) return { kind: 'verb', verb };
  if (nominalHeads.has(next.lower)) return { kind: 'other' };
  return { kind: 'unclear' };
}

/** Words after which the one before is a noun: prepositions and joints. */
const closers = new Set(
  'and or of for in on at by to with from as into across within under over through between including is are that which'.split(
    ' ',
  ),
);

/** Verbs that stand before a preposition more often than the nouns that they are as well: `report on`, `keep to`. */
const withPreposition = new Set('report keep deal look focus work'.split(' '));
const prepositions = new Set('on to with at after into up'.split(' '));

/** Whether a word is an article, a preposition, a joint or the like, and so neither noun nor verb. */
export function isFunctionWord({ lower }: Word): boolean {
  return (
    closers.has(lower) || determiners.has(lower) || prepositions.has(lower) || isSubordinator.test(lower)
  );
}

const isSubordinator =
  /^(?:where|when|if|while|who|whose|so|than|but|not|only|also|via|per|about|among|against|during|before|after|inside|outside)$/u;

/** Reads the first word of a duty, which is more often a verb than not. */
export function firstPart(words: readonly Word[], index: number): Part {
  const word = words[index];
  const verb = word === undefined || word.isMark ? undefined : readVerb(word.text);
  if (word === undefined || verb === undefined) return { kind: 'other' };
  const next = words[index + 1];
  if (next?.lower === 'of' && !/^(?:dispose|think|consist)$/u.test(verb.base)) return { kind: 'other' };
  if (!verb.isNounToo || verb.form === 'gerund') return { kind: 'verb', verb };
  if (next === undefined) return { kind: 'other' };
  if (determiners.has(next.lower) || peopleNouns.has(next.lower)) return { kind: 'verb', verb };
  if (isJoint(next)) return joinsVerb(words, index + 1, verb) ? { kind: 'verb', verb } : { kind: 'unclear' };
  if (next.lower === 'of' || next.lower === 'for') return { kind: 'other' };
  if (nominalHeads.has(next.lower)) return { kind: 'other' };
  if (verb.form === 'third-person' && pluralNouns.has(word.lower)) return { kind: 'unclear' };
  return endsInNominal(words, index) ? { kind: 'unclear' } : { kind: 'verb', verb };
}

/** `Plan, build and run ...`: after the joints comes a verb of the same form. */
function joinsVerb(words: readonly Word[], index: number, { form }: VerbReading): boolean {
  let at = index;
  while (isJoint(words[at]) || isAdverb(words[at])) at++;
  const word = words[at];
  return word !== undefined && readVerb(word.text)?.form === form;
}

/** `Access request management` is a noun phrase; up to four words without an article, closed by such a noun. */
function endsInNominal(words: readonly Word[], index: number): boolean {
  for (let at = index + 1; at <= index + 4; at++) {
    const word = words[at];
    if (word === undefined || word.isMark || closers.has(word.lower)) {
      const last = words[at - 1];
      return (
        at > index + 1 &&
        last !== undefined &&
        /^(?:management|administration|planning|analysis|governance|maintenance|reviews?)$/u.test(last.lower)
      );
    }
    if (determiners.has(word.lower)) return false;
  }
  return false;
}
