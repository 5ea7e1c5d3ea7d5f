import { lemmaOf } from '../../attribution/language/lemma';
import { verbs } from '../../attribution/language/verbs';

const known = new Set(verbs);

/** What opens the rest of a duty: what it is for, how and where it is done, another thing done. A verb is looked at where one must follow. */
const restOpens =
  /,? (?:so that|so as to|in order to|ensuring|including|such as|which|by \w{1,20}ing|across|throughout|in line with|in accordance with|to (?=(\w{1,20}))|and for|and (?=(\w{1,20})))/giu;

/**
 * Where beginnings of a duty end: each before its purpose, its manner or a second thing done, the shortest first.
 *
 * @example in `Lead the help desk and make sure that calls are answered` it is after `desk`
 */
export function* beginningsOf(text: string): Generator<number> {
  for (const match of text.matchAll(restOpens)) {
    const next = match[1] ?? match[2];
    if (next === undefined || known.has(lemmaOf(next.toLowerCase()))) yield match.index;
  }
}
