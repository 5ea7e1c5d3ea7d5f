import type { Evidence } from '../attribution/attribution';
import type { CharterTopic } from '../configuration/configuration';
import { dimensionOf } from '../roles/dimensions';
import type { Owner } from '../roles/role';
import { abbreviation } from '../roles/role';

/** `the CTO`, `the CIO` or `nobody alone`. */
export function ownerName(owner: Owner): string {
  return owner === 'shared' ? 'nobody alone' : `the ${abbreviation(owner)}`;
}

/** A probability as a person says it: `almost certainly`, `very likely`, `likely`, `perhaps`. */
export function certainty(probability: number): string {
  if (probability >= 0.95) return 'almost certainly';
  if (probability >= 0.85) return 'very likely';
  if (probability >= 0.65) return 'likely';
  return 'perhaps';
}

/** Whole per cent, never rounded up to certainty: `0.999` is `99 %`. */
export function percentage(probability: number): string {
  return `${String(Math.min(99, Math.round(probability * 100)))} %`;
}

/** Different phrases of the evidence in quotation marks, strongest first: `“help desk” and “all employees”`. */
export function quotePhrases(evidence: readonly Evidence[], limit = 3): string {
  const phrases: string[] = [];
  for (const { phrase } of evidence) {
    const isKnown = phrases.some((known) => known.toLowerCase().includes(phrase.toLowerCase()));
    if (!isKnown) phrases.push(phrase);
  }
  return enumerate(phrases.slice(0, limit).map((phrase) => `“${phrase}”`));
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(words: readonly string[], conjunction = 'and'): string {
  const last = words.at(-1);
  if (last === undefined || words.length === 1) return last ?? '';
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** `1 duty`, `3 duties`. */
export function count(number: number, singular: string, plural: string): string {
  return `${String(number)} ${number === 1 ? singular : plural}`;
}

/** Why a duty is the owner's, as a clause after a colon: the phrases with the principle, or the charter's line. */
export function grounds(evidence: readonly Evidence[], decidedBy: CharterTopic | undefined): string {
  if (decidedBy !== undefined) return charterGrounds(decidedBy);
  const [strongest] = evidence;
  if (strongest === undefined) return 'its words as a whole say so.';
  return `${quotePhrases(evidence)}. ${dimensionOf(strongest.dimension).principle}`;
}

/** `the charter gives “cybersecurity” to the CTO (remit.json:12): our product is security.` */
export function charterGrounds({ topic, owner, reason, source }: CharterTopic): string {
  const because = reason === undefined ? '' : `: ${reason.replace(/[.\s]+$/u, '')}`;
  return `the charter gives “${topic}” to ${ownerName(owner)} (${source})${because}.`;
}
