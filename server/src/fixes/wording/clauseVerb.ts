import type { Span } from '../../text/span';
import { readVerb } from './verbForms';

/**
 * Whether a part of a duty can begin with a verb that is coordinated with its first one: in `Oversees the website, open data portal and app`
 * the word `open` is none.
 */
export function agreesWithFirstVerb(text: string, part: Span): boolean {
  const first = formOf(text);
  const own = formOf(text.slice(part.start, part.end));
  return first === undefined || own === undefined || first === own;
}

/**
 * Whether a clause that begins at `start` may go on with what another clause says of its object: in `Build apps that attract members and grow
 * fee income` it is the apps that grow.
 */
export function mayGoOnWithObject(text: string, start: number): boolean {
  return /\b(?:that|which|who)\s[^,;]*\s(?:and|&)\s+$/u.test(text.slice(0, start));
}

function formOf(text: string): string | undefined {
  return readVerb(/^\p{L}+/u.exec(text)?.[0] ?? '')?.form;
}
