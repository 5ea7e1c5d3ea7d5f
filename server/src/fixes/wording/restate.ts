import type { Role } from '../../roles/role';
import { abbreviation, otherRole, roleTitle } from '../../roles/role';
import { findRoleNames } from '../../roles/roleNames';
import type { WordChange } from './change';
import { inflectCoordinated } from './coordination';
import type { DutyPhrase } from './dutyPhrase';
import { readDutyPhrase } from './dutyPhrase';
import { gerundOf } from './gerund';
import { thirdPersonOf } from './thirdPerson';
import type { VerbForm } from './verbForms';
import { readVerb } from './verbForms';

/**
 * Turns a sentence into a list item: `They also run the help desk.` becomes `Run the help desk.`
 *
 * @param form of the verbs in the list; `undefined` keeps a verb as it stands
 * @returns changes to the plain text; `undefined` for a sentence that does not allow it
 */
export function asItem(text: string, form: VerbForm | undefined): readonly WordChange[] | undefined {
  const phrase = readDutyPhrase(text);
  if (phrase === undefined || text.slice(0, phrase.start).includes(':')) return undefined;
  const { words, start, head } = phrase;
  if (head.kind === 'charge') return chargeAsItem(text, start, form ?? 'base');
  const verb = words[head.at];
  const target = form ?? (phrase.subjectEnd > 0 ? 'base' : head.verb.form);
  if (verb === undefined) return undefined;
  const others = inflectOthers(phrase, target);
  if (others === undefined) return undefined;
  const lead = text.slice(start, verb.start) + inflect(head.verb.base, target);
  return [{ span: { start: 0, end: verb.end }, newText: capitalised(lead) }, ...others];
}

function chargeAsItem(text: string, start: number, form: VerbForm): readonly WordChange[] | undefined {
  const rest = text.slice(start);
  const be = /^(?:is|are|am|be|being)\s+/iu.exec(rest)?.[0].length ?? 0;
  const first = /^\p{L}+/u.exec(rest.slice(be))?.[0] ?? '';
  const base = baseOf(first);
  const newText = capitalised(base === undefined ? first : inflect(base, form));
  return [{ span: { start: 0, end: start + be + first.length }, newText }];
}

/**
 * Turns a sentence or an item into a sentence on a role: `They run the help desk.` becomes `The CIO runs the help desk.`
 *
 * @returns changes to the plain text; `undefined` for words that do not allow it
 */
export function asSentenceOn(text: string, role: Role): readonly WordChange[] | undefined {
  const phrase = readDutyPhrase(text);
  if (phrase === undefined) return undefined;
  const { start, subjectEnd, head, words } = phrase;
  if (subjectEnd === 0 && start > 0) return undefined;
  if (/\b(?:includes?|involves?|entails?|comprises?)\b/iu.test(text.slice(subjectEnd, start)))
    return undefined;
  const subject = subjectFor(text.slice(0, subjectEnd), role);
  const between = text.slice(subjectEnd, start);
  const isContracted = /['’]ll\s+$/u.test(text.slice(0, subjectEnd));
  const lead = subject + (isContracted ? ' will ' : ' ');
  const isFree = !isContracted && between.trim() === '';
  const agreeing = /^are\b/u.test(between) ? `is${between.slice(3)}` : between;
  if (head.kind === 'charge')
    return isFree
      ? chargeAfter(text, phrase, lead)
      : [{ span: { start: 0, end: start }, newText: lead + agreeing }];
  const verb = words[head.at];
  if (verb === undefined || (isFree && head.verb.form === 'gerund')) return undefined;
  if (!isFree && !/^(?:also|then)\s+$/u.test(between))
    return [{ span: { start: 0, end: start }, newText: lead + agreeing }];
  const others = inflectOthers(phrase, 'third-person');
  if (others === undefined) return undefined;
  const adverbs = text.slice(start, verb.start);
  const words_ = lead + between + uncapitalised(adverbs) + thirdPersonOf(head.verb.base);
  return [{ span: { start: 0, end: verb.end }, newText: words_ }, ...others];
}

function chargeAfter(text: string, { start }: DutyPhrase, lead: string): readonly WordChange[] | undefined {
  const be = /^(?:is|are|be)\s+/iu.exec(text.slice(start))?.[0];
  if (be !== undefined) return [{ span: { start: 0, end: start + be.length }, newText: `${lead}is ` }];
  const first = /^\p{L}+/u.exec(text.slice(start))?.[0] ?? '';
  const base = baseOf(first);
  const newText = base === undefined ? `${lead}is ${first.toLowerCase()}` : lead + thirdPersonOf(base);
  return [{ span: { start: 0, end: start + first.length }, newText }];
}

function baseOf(word: string): string | undefined {
  return /^ha(?:s|ve|ving)$/iu.test(word) ? 'have' : readVerb(word)?.base;
}

/** A role name keeps its form: `The Chief Technology Officer` becomes `The Chief Information Officer`. */
function subjectFor(subject: string, role: Role): string {
  const name = findRoleNames(subject).find((found) => found.role === otherRole(role));
  if (name === undefined) return `The ${abbreviation(role)}`;
  const words = name.abbreviated ? abbreviation(role) : roleTitle(role);
  return (subject.slice(0, name.span.start) + words + subject.slice(name.span.end)).trimEnd();
}

function inflectOthers({ words, head }: DutyPhrase, target: VerbForm): readonly WordChange[] | undefined {
  if (head.kind !== 'verb' || head.verb.form === target) return [];
  return inflectCoordinated(words, head.at, head.verb.form, (base) => inflect(base, target));
}

function inflect(base: string, form: VerbForm): string {
  switch (form) {
    case 'base':
      return base;
    case 'third-person':
      return thirdPersonOf(base);
    case 'gerund':
      return gerundOf(base);
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
