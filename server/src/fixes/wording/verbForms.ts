import { lemmaOf } from '../../attribution/language/lemma';
import { verbs } from '../../attribution/language/verbs';
import { moreVerbs, nounsToo } from '../data/dutyVerbs';
import { gerundOf } from './gerund';

/** How a verb stands in a sentence. */
export type VerbForm = 'base' | 'third-person' | 'gerund';

/** A word read as a verb. */
export interface VerbReading {
  readonly form: VerbForm;
  /** In the author's spelling, lower case: `organise` for `Organises`. */
  readonly base: string;
  /** The word is as likely a noun (`support`, `plans`), so what follows must tell. */
  readonly isNounToo: boolean;
}

const known = new Set([...verbs, ...moreVerbs].map((verb) => lemmaOf(verb)));
const gerunds = new Map(
  [...verbs, ...moreVerbs].flatMap((verb) => [
    [gerundOf(verb), verb] as const,
    [gerundOf(verb, { british: true }), verb] as const,
  ]),
);

/** Reads a word as a form of a verb that duties are written with; `undefined` for other words and past forms. */
export function readVerb(word: string): VerbReading | undefined {
  const lower = word.toLowerCase();
  const hyphen = lower.lastIndexOf('-');
  const stem = lower.slice(hyphen + 1);
  if (hyphen > 0 && !/^(?:re|co|pre|over|out|de|up)$/u.test(lower.slice(0, hyphen))) return undefined;
  const prefix = lower.slice(0, hyphen + 1);
  const reading = readPlain(stem);
  return reading === undefined ? undefined : { ...reading, base: prefix + reading.base };
}

function readPlain(word: string): VerbReading | undefined {
  if (isKnownBase(word)) return { form: 'base', base: word, isNounToo: nounsToo.has(word) };
  if (word.endsWith('ing')) {
    const base = gerunds.get(word) ?? baseOfBritishGerund(word);
    return base === undefined ? undefined : { form: 'gerund', base, isNounToo: false };
  }
  const base = baseOfThirdPerson(word);
  return base === undefined ? undefined : { form: 'third-person', base, isNounToo: nounsToo.has(base) };
}

/** `organise` is known through `organize`; `managed` is not known, though its lemma is. */
function isKnownBase(word: string): boolean {
  if (known.has(word)) return true;
  const american = word
    .replace(/ise$/u, 'ize')
    .replace(/yse$/u, 'yze')
    .replace(/logue$/u, 'log')
    .replace(/^(fulfil|enrol)$/u, '$1l')
    .replace(/^programme$/u, 'program');
  return american !== word && known.has(american);
}

function baseOfBritishGerund(word: string): string | undefined {
  const stem = /^(.+[iy])sing$/u.exec(word)?.[1];
  return stem !== undefined && gerunds.has(`${stem}zing`) ? `${stem}se` : undefined;
}

function baseOfThirdPerson(word: string): string | undefined {
  if (!word.endsWith('s') || word.endsWith('ss')) return undefined;
  const candidates = [word.slice(0, -1)];
  if (word.endsWith('ies')) candidates.push(`${word.slice(0, -3)}y`);
  if (/(?:[sxzo]|ch|sh)es$/u.test(word)) candidates.push(word.slice(0, -2));
  return candidates.find(isKnownBase);
}
