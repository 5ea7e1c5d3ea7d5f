import { commonOpeners, nominalisation, unsharedVerbs } from '../data/phraseWords';
import type { WordChange } from './change';
import { inflectCoordinated } from './coordination';
import type { DutyPhrase, Slot } from './dutyPhrase';
import { readDutyPhrase } from './dutyPhrase';
import { gerundOf } from './gerund';
import { readVerb } from './verbForms';
import { wordsOf } from './words';

/** How the rewording speaks. */
export interface CollaborationStyle {
  /** Whom the duty is shared with: `the CIO`. */
  readonly partner: string;
  /** British spelling of gerunds: `modelling`. */
  readonly british?: boolean;
}

/**
 * Rewords a duty so that it is done together with the other role, in the grammar of its own beginning; the author's words
 * after it stay.
 *
 * @returns changes to the plain text in order; `undefined` when that cannot be done in good English
 * @example `Runs the ERP.` becomes `Partners with the CIO on running the ERP.`
 */
export function rewordAsCollaboration(
  text: string,
  style: CollaborationStyle,
): readonly WordChange[] | undefined {
  if (
    /\b(?:partner|collaborat|jointly|together with|alongside|not only)|\band,/iu.test(text) ||
    startsNewDuty(text)
  )
    return undefined;
  const phrase = readDutyPhrase(text);
  const changes =
    phrase === undefined
      ? (rewordPassive(text, style) ?? rewordNounPhrase(text, style))
      : rewordPhrase(text, phrase, style);
  if (changes === undefined || /\p{Ll}/u.test(text)) return changes;
  return changes.map(({ span, newText }) => ({ span, newText: newText.toUpperCase() }));
}

function rewordPhrase(
  text: string,
  { words, start, slot, head }: DutyPhrase,
  { partner, british = false }: CollaborationStyle,
): readonly WordChange[] | undefined {
  const opening = `${partnerIn(slot)} with ${partner} on `;
  const lead = isCapital(text.charAt(start)) ? capitalised(opening) : opening;
  if (head.kind === 'charge') {
    // `Responsible for the help desk and for licences`: on the help desk and on licences.
    const more = [...text.matchAll(/(?<=,\s|\b(?:and|or)\s)for(?=\s)/gu)].map(({ index }) => ({
      span: { start: index, end: index + 3 },
      newText: 'on',
    }));
    return [{ span: { start, end: head.object }, newText: lead }, ...more];
  }
  const verb = words[head.at];
  if (verb === undefined || unsharedVerbs.has(head.verb.base)) return undefined;
  const others =
    head.verb.form === 'gerund'
      ? []
      : inflectCoordinated(words, head.at, head.verb.form, (base) => gerundOf(base, { british }));
  if (others === undefined) return undefined;
  const adverbs = text.slice(start, verb.start);
  const gerund =
    head.verb.form === 'gerund' ? verb.text.toLowerCase() : gerundOf(head.verb.base, { british });
  const newText = lead + uncapitalised(adverbs) + gerund;
  return [{ span: { start, end: verb.end }, newText }, ...others];
}

function partnerIn(slot: Slot): string {
  return slot === 'base' ? 'partner' : slot === 'gerund' ? 'partnering' : 'partners';
}

const passive =
  /^(?!.*\b(?:that|which|who)\b)\p{Lu}[^.:;]*?\b(?:is|are|be|being)\s+(?:\p{L}+ly\s+)?(?:\p{L}+ed|run|built|overseen|held|kept|set|driven|done|made|drawn\s+up)\b(?:(?:,\s+\p{L}+ed)*,?\s+and\s+\p{L}+ed\b)?(?:\s+by\s+(?:you|(?:the|this)\s+(?:role|position|incumbent)|(?:the\s+)?(?:CTO|CIO|Chief\s+(?:Technology|Technical|Information)\s+Officer))\b)?/u;

/** `The help desk is run by the CTO` is run jointly with the CIO. */
function rewordPassive(text: string, { partner }: CollaborationStyle): readonly WordChange[] | undefined {
  const match = passive.exec(text);
  if (match === null) return undefined;
  const end = match[0].length;
  if (
    !/^(?:[.,;:]|$|\s+(?:and|so|to|for|in|on|at|by|with|within|across|from|under|according)\b)/u.test(
      text.slice(end),
    )
  )
    return undefined;
  return [{ span: { start: end, end }, newText: ` jointly with ${partner}` }];
}

const charge =
  /^(?:(?:full|sole|overall|ultimate|primary|end-to-end)\s+)?(?:responsibility|accountability|ownership)\s+(?:for|of|over)\s+/iu;

const finite = /\b(?:is|are|was|were|has|have|had|will|must|shall|should|can|may|would|does|do)\b/iu;

/** `Management of the ERP` becomes `Collaboration with the CIO on management of the ERP`. */
function rewordNounPhrase(text: string, { partner }: CollaborationStyle): readonly WordChange[] | undefined {
  const held = charge.exec(text)?.[0];
  if (held !== undefined && !finite.test(text)) {
    const words = `collaboration with ${partner} on `;
    return [
      {
        span: { start: 0, end: held.length },
        newText: isCapital(text.charAt(0)) ? capitalised(words) : words,
      },
    ];
  }
  const words = wordsOf(text);
  const first = words[0];
  if (first?.start !== 0 || finite.test(text) || /[?!:]|\d\s?%/u.test(text)) return undefined;
  const isNoun =
    ((nominalisation.test(first.lower) || first.lower.endsWith('ing')) &&
      /^(?:of|for|over|and|&)$/u.test(words[1]?.lower ?? '')) ||
    commonOpeners.has(first.lower) ||
    /^\p{Lu}{2,}/u.test(first.text);
  const hasVerb = words.some(
    (word) => readVerb(word.text)?.isNounToo === false && !word.lower.endsWith('ing'),
  );
  if (!isNoun || hasVerb || words.length < 2) return undefined;
  const isShouted = /^\p{Lu}{2,}/u.test(first.text);
  const opening = `collaboration with ${partner} on `;
  const lead = isCapital(text.charAt(0)) ? capitalised(opening) : opening;
  // `Design of the network`: the design of it; what follows says which.
  const article =
    /^(?!the\b|all\b|any\b|our\b|an?\b)[\p{L}-]+\s+(?:(?:and|&)\s+[\p{L}-]+\s+|[\p{L}-]+\s+)?of\s/iu.test(
      text,
    )
      ? 'the '
      : '';
  const newText = lead + article + (isShouted ? text.charAt(0) : text.charAt(0).toLowerCase());
  return [{ span: { start: 0, end: 1 }, newText }];
}

/** A second sentence that begins with a verb is a duty of its own, which the rewording would leave as it is. */
function startsNewDuty(text: string): boolean {
  for (const match of text.matchAll(/[.!?;]\s+(\p{Lu}[\p{L}-]*)/gu)) {
    const verb = readVerb(match[1] ?? '');
    if (verb !== undefined && verb.form !== 'gerund') return true;
  }
  // After a semicolon, words that begin with no verb say something of their own.
  for (const match of text.matchAll(/;\s+(?:(?:and|or)\s+)?([\p{L}-]+)/gu)) {
    if (readVerb(match[1] ?? '') === undefined) return true;
  }
  return false;
}

function isCapital(character: string): boolean {
  return /\p{Lu}/u.test(character);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
