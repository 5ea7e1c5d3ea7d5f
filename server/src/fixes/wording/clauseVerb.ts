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

function formOf(text: string): string | undefined {
  return readVerb(/^\p{L}+/u.exec(text)?.[0] ?? '')?.form;
}
