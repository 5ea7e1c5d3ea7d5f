import type { WordChange } from './change';
import type { VerbForm } from './verbForms';
import { readVerb } from './verbForms';
import type { Word } from './words';
import { isAdverb, isFunctionWord, isJoint, partAt } from './words';

/** Words after which a verb belongs to a clause of its own, not to the duty's: `to ensure ... and reduce ...`. */
const subordinators = new Set(['to', 'that', 'which', 'who', 'whose', 'so', 'while', 'where', 'when', 'if']);

/** Gives a verb, in its base form, the form that it is to take. */
export type Inflect = (base: string) => string;

/**
 * Gives another form to the verbs that stand beside the one at `head`: `Plan, build and run the network and oversee its use`. The
 * verb at `head` itself is left to the caller.
 *
 * @returns `undefined` when a word could as well be a verb as a noun, since either choice may be wrong
 */
export function inflectCoordinated(
  words: readonly Word[],
  head: number,
  form: VerbForm,
  inflect: Inflect,
): readonly WordChange[] | undefined {
  const changes: WordChange[] = [];
  if (isCutShort(words, head, form)) return undefined;
  let at = followChain(words, head, form, inflect, changes);
  let isSubordinate = false;
  for (; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (subordinators.has(word.lower)) isSubordinate = true;
    if (word.lower === ';') isSubordinate = false;
    if (!isJoint(word) || isSubordinate) continue;
    const next = afterJoints(words, at);
    const part = partAt(words, next);
    if (part.kind === 'unclear' && readVerb(words[next]?.text ?? '')?.form === form) return undefined;
    if (looksLikeVerb(words, next)) return undefined;
    if (part.kind !== 'verb' || part.verb.form !== form) continue;
    changes.push(changeOf(words[next], part.verb.base, inflect));
    at = followChain(words, next, form, inflect, changes) - 1;
  }
  return changes.filter(({ newText }) => newText !== '');
}

/** `Prioritise and fulfil requests`, where one of the joined words is none that is known as a verb. */
function isCutShort(words: readonly Word[], head: number, form: VerbForm): boolean {
  let at = head;
  while (isJoint(words[at + 1])) {
    const next = afterJoints(words, at + 1);
    if (readVerb(words[next]?.text ?? '')?.form !== form) return words[next] !== undefined;
    at = next;
  }
  return false;
}

const objects = new Set('them it us the their its our all'.split(' '));

/** An unknown word between a joint and `them` or `the` is most likely a verb, which would be left as it is. */
function looksLikeVerb(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || !objects.has(next.lower)) return false;
  return !word.isMark && !isFunctionWord(word) && readVerb(word.text) === undefined;
}

/** Verbs joined directly, before any object: each is one, whatever else the word may mean. */
function followChain(
  words: readonly Word[],
  head: number,
  form: VerbForm,
  inflect: Inflect,
  changes: WordChange[],
): number {
  let at = head + 1;
  while (isJoint(words[at])) {
    const next = afterJoints(words, at);
    const verb = readVerb(words[next]?.text ?? '');
    const isJoined = verb?.form === form && !(verb.isNounToo && endsThere(words[next + 1]));
    if (verb === undefined || !isJoined) return at;
    changes.push(changeOf(words[next], verb.base, inflect));
    at = next + 1;
  }
  return at;
}

function endsThere(word: Word | undefined): boolean {
  return word === undefined || (word.isMark && !isJoint(word));
}

function afterJoints(words: readonly Word[], at: number): number {
  let next = at;
  while (isJoint(words[next]) || isAdverb(words[next])) next++;
  return next;
}

function changeOf(word: Word | undefined, base: string, inflect: Inflect): WordChange {
  if (word === undefined) return { span: { start: 0, end: 0 }, newText: '' };
  return { span: { start: word.start, end: word.end }, newText: inflect(base) };
}
