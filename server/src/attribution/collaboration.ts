import { divideIntoClauses, type ClausePart } from './clauseParts';
import type { Token } from './language/tokens';
import { rememberByWord } from './language/words';

/** Words that open a working relationship with somebody: "partner with the CIO on ...", "support the CTO in ...". */
const openings = new Set([
  'partner', 'collaborate', 'collaboration', 'cooperate', 'cooperation', 'coordinate', 'coordination', 'work', 'liaise', 'liaison',
  'align', 'alignment', 'agree', 'consult', 'consultation', 'support', 'help', 'assist', 'advise', 'join', 'jointly', 'together',
  'alongside', 'partnership', 'counterpart', 'concert', 'tandem', 'conjunction', 'hand',
]); // prettier-ignore

const isOpening = rememberByWord((lemma) => openings.has(lemma));

/** How many words may stand between the opening and the role: "work closely and on equal terms with the CIO". */
const widest = 7;

/**
 * Finds what a text says about working with the other role, which by definition is nobody's alone: a word of working together, and soon after
 * it the role's name. The part reaches from the beginning of its clause to the end of the sentence.
 *
 * @returns half-open token indices; undefined when there is no such part
 * @example "Partner with the CIO on the ERP" is one from end to end; "Report to the CIO" and "Run the ERP" hold none
 */
export function findCollaboration(tokens: readonly Token[]): ClausePart | undefined {
  const at = tokens.findIndex((token, index) => isOpening(token) && namesRoleSoon(tokens, index));
  if (at === -1) return undefined;
  const clause = divideIntoClauses(tokens).find(({ first, end }) => first <= at && at < end);
  const sentenceEnd = tokens.findIndex(({ lemma }, index) => index > at && (lemma === ';' || lemma === '.'));
  return { first: clause?.first ?? 0, end: sentenceEnd === -1 ? tokens.length : sentenceEnd };
}

function namesRoleSoon(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + widest && next < tokens.length; next++) {
    if (isClauseMark(tokens[next])) return false;
    if (namesRole(tokens, next)) return true;
  }
  return false;
}

function namesRole(tokens: readonly Token[], at: number): boolean {
  const lemma = tokens[at]?.lemma;
  if (lemma === 'cio' || lemma === 'cto') return true;
  const field = tokens[at + 1]?.lemma;
  return (
    lemma === 'chief' &&
    tokens[at + 2]?.lemma === 'officer' &&
    (field === 'information' || field === 'technology' || field === 'technical')
  );
}

function isClauseMark(token: Token | undefined): boolean {
  return (
    token !== undefined && !token.isWord && token.lemma !== ',' && token.lemma !== '&' && token.lemma !== '/'
  );
}
