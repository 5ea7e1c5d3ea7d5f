import type { Token } from './language/tokens';
import { verbLemmas } from './language/verbs';
import { rememberByWord } from './language/words';

/** Tokens that a text names only to say what the duty is not; half-open token indices. */
export interface SetAside {
  readonly first: number;
  readonly end: number;
}

const contrasts: readonly (readonly string[])[] = [
  ['rather', 'than'],
  ['instead', 'of'],
  ['as', 'oppose', 'to'],
  ['as', 'opposed', 'to'],
  ['in', 'place', 'of'],
  ['unlike'],
  ['except', 'for'],
  ['apart', 'from'],
];

const negations = new Set(['not', 'never', "don't", "doesn't", 'neither', 'nor']);
/** Few words may open what is set aside; this tells them from the rest at once. */
const mayOpen = rememberByWord(
  (lemma) => lemma === 'leave' || negations.has(lemma) || contrasts.some(([first]) => first === lemma),
);
const clauseEnds = new Set([',', ';', ':', '.', '(', ')', '–', '—', '-']);
const resumptions = new Set(['but', 'while', 'whereas', 'yet', 'though', 'so']);

/**
 * Finds what a text sets aside: the part after "rather than", "instead of", "unlike" up to the next clause, what a negated verb governs
 * ("does not own the help desk"), and what is left to somebody else ("leaves payroll to the CIO").
 */
export function findSetAside(tokens: readonly Token[]): readonly SetAside[] {
  const found: SetAside[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const end = token !== undefined && mayOpen(token) ? setAsideEnd(tokens, at) : undefined;
    if (end === undefined) continue;
    found.push({ first: at, end });
    at = end - 1;
  }
  return found;
}

function setAsideEnd(tokens: readonly Token[], at: number): number | undefined {
  const contrast = contrasts.find((words) => words.every((word, i) => tokens[at + i]?.lemma === word));
  if (contrast !== undefined) return clauseEnd(tokens, at + contrast.length, false);
  const lemma = tokens[at]?.lemma ?? '';
  if (negations.has(lemma)) return isRestriction(tokens, at) ? undefined : clauseEnd(tokens, at + 1, true);
  return lemma === 'leave' ? handedOverEnd(tokens, at) : undefined;
}

/** "not only ... but also", "not limited to" and "not just" add; they exclude nothing. */
function isRestriction(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lemma ?? '';
  return ['only', 'just', 'merely', 'simply', 'limit', 'limited', 'least'].includes(next);
}

function clauseEnd(tokens: readonly Token[], from: number, throughLists: boolean): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (!token.isWord && clauseEnds.has(token.lemma) && !(throughLists && continuesList(tokens, at)))
      return at;
    if (at > from && resumptions.has(token.lemma)) return at;
  }
  return tokens.length;
}

/** A comma followed by another verb begins a clause of its own; one inside an enumeration does not end what is set aside. */
function continuesList(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lemma !== ',') return false;
  const next = tokens[at + 1]?.lemma ?? '';
  const afterNext = tokens[at + 2]?.lemma ?? '';
  if (next === 'and' || next === 'or' || next === 'nor') return !verbLemmas.has(afterNext);
  return false;
}

function handedOverEnd(tokens: readonly Token[], at: number): number | undefined {
  const end = clauseEnd(tokens, at + 1, true);
  for (let i = at + 2; i < Math.min(end, at + 10); i++) if (tokens[i]?.lemma === 'to') return end;
  return undefined;
}
