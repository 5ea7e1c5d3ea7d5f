import { expectation } from '../../jobDescription/sentences/subjectWithoutRole';
import { findRoleNames } from '../../roles/roleNames';
import type { VerbForm, VerbReading } from './verbForms';
import { readVerb } from './verbForms';
import type { Word } from './words';
import { firstPart, isAdverb, wordsOf } from './words';

/** The form in which a verb stands where a duty's own verb stood: `You will |run|` takes `base`. */
export type Slot = VerbForm;

/** How a duty begins: what may be replaced so that the rest still reads. Offsets into its plain text. */
export interface DutyPhrase {
  readonly words: readonly Word[];
  /** Start of what may be replaced: after a label, a subject and auxiliaries. */
  readonly start: number;
  readonly slot: Slot;
  /** `verb`: a verb, after adverbs, at `words[head]`; `charge`: `responsible for`, which ends before `object`. */
  readonly head:
    | { readonly kind: 'verb'; readonly at: number; readonly verb: VerbReading }
    | { readonly kind: 'charge'; readonly object: number };
  /** End of the subject and the space after it; 0 without one. */
  readonly subjectEnd: number;
}

/** `We` are those who hire. */
const pronouns = new Set(['you', 'they', 'i']);
const singularSubjects = new Set(['he', 'she', 'it']);
const subjectNoun =
  /^(?:(?:the|this|our|a)\s+)?(?:(?:successful|ideal|new|right)\s+)?(?:role|position|post|incumbent|candidate|post-?holder|job-?holder|role-?holder|office-?holder|appointee|executive|person|individual|leader|job)(?=\s)/iu;
const modals = new Set(['will', 'shall', 'must', 'should', 'can', 'may', 'would', 'to']);
const charge =
  /^(?:(?:(?:fully|ultimately|directly|solely|also|overall|primarily|jointly)\s+)?(?:responsible|accountable|answerable)\s+for|in\s+charge\s+of|(?:tasked|charged|entrusted)\s+with)\s+/iu;
const takes =
  /^(?:takes?|taking|assumes?|assuming|holds?|holding|bears?|bearing|carry|carries|carrying|ha(?:s|ve|ving))\s+(?:(?:full|overall|ultimate|primary|end-to-end|direct|executive|sole|the|final)\s+){0,2}(?:responsibility|accountability|ownership|charge)\s+(?:for|of|over)\s+|^own(?:s|ing)?\s+(?!(?:and|or|&)\s)(?=[\p{L}\p{N}])/iu;
const passages =
  /^(?:(?:is|are|be)\s+(?:also\s+)?(?:expected|required|asked)\s+to|(?:is|are)\s+to|(?:needs?|has|have)\s+to)\s+/iu;
const containers =
  /^(?:(?:duties|tasks|responsibilities|role|position|job|work|remit)\s+)?(?:includes?|involves?|entails?|comprises?|requires?)\s+/iu;

/** Reads how a duty begins; `undefined` when it begins with no verb that it could share with someone. */
export function readDutyPhrase(text: string): DutyPhrase | undefined {
  const words = wordsOf(text);
  const label = labelEnd(text);
  const { end: subjectEnd, slot: subjectSlot } = readSubject(text, label);
  let start = skipAlso(text, subjectEnd);
  let slot: Slot | undefined = subjectSlot;
  const passage = passages.exec(text.slice(start));
  const container = containers.exec(text.slice(start));
  const first = words.find((word) => word.start >= start);
  if (passage !== null) [start, slot] = [start + passage[0].length, 'base'];
  else if (container !== null) [start, slot] = [start + container[0].length, 'gerund'];
  else if (first !== undefined && modals.has(first.lower))
    [start, slot] = [skipAlso(text, afterSpace(text, first.end)), 'base'];
  return readHead({ text, words, start, subjectEnd: subjectEnd > label ? subjectEnd : 0 }, slot);
}

interface Opening {
  readonly text: string;
  readonly words: readonly Word[];
  readonly start: number;
  readonly subjectEnd: number;
}

function readHead(opening: Opening, slot: Slot | undefined): DutyPhrase | undefined {
  const { text, words, start, subjectEnd } = opening;
  const be = /^(?:is|are|am|be|being)\s+/iu.exec(text.slice(start))?.[0] ?? '';
  const charged = charge.exec(text.slice(start + be.length));
  if (charged !== null) {
    const object = start + be.length + charged[0].length;
    return { words, start, slot: slot ?? slotOfBe(be), head: { kind: 'charge', object }, subjectEnd };
  }
  const taken = takes.exec(text.slice(start));
  if (taken !== null) {
    const verb = readVerb(taken[0].split(/\s/u)[0] ?? '');
    const object = start + taken[0].length;
    const form = slot ?? verb?.form ?? (/^has\s/iu.test(taken[0]) ? 'third-person' : 'base');
    return { words, start, slot: form, head: { kind: 'charge', object }, subjectEnd };
  }
  return readVerbHead(opening, slot);
}

function readVerbHead({ words, start, subjectEnd }: Opening, slot: Slot | undefined): DutyPhrase | undefined {
  let at = words.findIndex((word) => word.start >= start);
  if (at < 0) return undefined;
  while (isAdverb(words[at])) at++;
  const word = words[at];
  const verb = slot === undefined ? verbOf(words, at) : word === undefined ? undefined : readVerb(word.text);
  if (verb === undefined) return undefined;
  if (slot !== undefined && verb.form !== slot) return undefined;
  return { words, start, slot: verb.form, head: { kind: 'verb', at, verb }, subjectEnd };
}

function verbOf(words: readonly Word[], at: number): VerbReading | undefined {
  const part = firstPart(words, at);
  return part.kind === 'verb' ? part.verb : undefined;
}

function slotOfBe(be: string): Slot {
  return /^is/iu.test(be) ? 'third-person' : /^being/iu.test(be) ? 'gerund' : 'base';
}

/** `Help desk: run ...` and `Help desk – run ...` keep their label. */
function labelEnd(text: string): number {
  const match = /^([^.:;–—]{1,60}?)(?::|\s[–—-])\s+/u.exec(text);
  if (match === null) return 0;
  const label = match[1] ?? '';
  const first = label.split(/\s/u)[0] ?? '';
  const verb = readVerb(first);
  const isLabel =
    label.split(/\s/u).length <= 6 && (verb === undefined || verb.isNounToo || verb.form === 'gerund');
  return isLabel ? match[0].length : 0;
}

/** The subject's end, and the form of the verb that agrees with it; no subject leaves the form open. */
function readSubject(text: string, start: number): { readonly end: number; readonly slot: Slot | undefined } {
  const rest = text.slice(start);
  const expected = expectation.exec(rest);
  if (expected !== null) return { end: start + expected[0].length, slot: 'base' };
  const contracted = /^(?:you|they|we|i|he|she)['’]ll\s+/iu.exec(rest);
  if (contracted !== null) return { end: start + contracted[0].length, slot: 'base' };
  const article = /^(?:the|our|your|a|an|as)\s+/iu.exec(rest)?.[0].length ?? 0;
  const name = findRoleNames(rest.slice(0, 120)).find((found) => found.span.start === article);
  if (name !== undefined && /^\s/u.test(rest.slice(name.span.end))) {
    return { end: afterSpace(text, start + name.span.end), slot: 'third-person' };
  }
  const noun = subjectNoun.exec(rest);
  if (noun !== null && !/^job|^role|^position|^post\b/iu.test(noun[0])) {
    return { end: afterSpace(text, start + noun[0].length), slot: 'third-person' };
  }
  const word = /^\p{L}+(?=\s)/u.exec(rest)?.[0] ?? '';
  const end = afterSpace(text, start + word.length);
  if (pronouns.has(word.toLowerCase())) return { end, slot: 'base' };
  if (singularSubjects.has(word.toLowerCase())) return { end, slot: 'third-person' };
  const duties =
    /^(?:(?:your|the|these|key|main|other)\s+){1,2}(?=(?:duties|tasks|responsibilities|role|position|job|work|remit)\s)/iu.exec(
      rest,
    );
  return duties === null
    ? { end: start, slot: undefined }
    : { end: start + duties[0].length, slot: 'third-person' };
}

function skipAlso(text: string, start: number): number {
  const also = /^(?:also|then|additionally|furthermore)\s+/iu.exec(text.slice(start));
  return start + (also?.[0].length ?? 0);
}

function afterSpace(text: string, offset: number): number {
  let at = offset;
  while (text.charCodeAt(at) === 32) at++;
  return at;
}
