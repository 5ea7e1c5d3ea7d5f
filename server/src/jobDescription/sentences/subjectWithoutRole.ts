import { isVerbForm, opensWithNoun } from './dutyShape';
import type { Subject } from './subjects';

const frontWords =
  /^(?:in|at|as|for|with|within|under|together|alongside|unlike|while|when|where|once|although|though|by|to|on|from|after|before|during|if|because|since|reporting|working|acting|based|over|today|however|here|instead|meanwhile|similarly|likewise|conversely|typically|usually|generally|often|finally|first|second|overall|ultimately|in addition|additionally|moreover|furthermore)\b/iu;

/** Whether a text opens with a phrase that stands before its subject: `In a large company`. */
export function isFronted(text: string): boolean {
  return frontWords.test(text);
}

const pronoun = /^(?:they|she or he|he or she|she|he|he\/she|she\/he|\(s\)he|s\/he)(?:[’'](?:ll|re|s))?\s/iu;
const addressee =
  /^(?:you(?:[’'](?:ll|re|d))?|(?:the|this|our new|our|your|a)\s+(?:successful\s+|right\s+|chosen\s+|selected\s+)?(?:role|position|job|post|incumbent|post-?holder|job-?holder|office-?holder|appointee|candidate|applicant|individual|executive|leader|officer|person|hire|director))\s+(?!team|market|description)/iu;

/** `We expect you to ...`: what the company says that the role does. */
export const expectation =
  /^we(?:[’']ll| will)?(?: also)? (?:expect|need|count on|rely on|look to) you to\s/iu;

/** `The purpose of this role is to ...`, `Your first projects are ...`: what the role is there for. */
const purpose =
  /^(?:your (?:[\p{L}-]+ ){0,4}?(?:mission|purpose|aim|focus|goal|objective|task|mandate|remit|responsibilit(?:y|ies)|projects?|priorit(?:y|ies)|duties)|the (?:[\p{L}-]+ ){0,3}?(?:mission|purpose|aim|focus|goal|objective|mandate|responsibilit(?:y|ies)|duties) (?:of|for|in) (?:the|this) (?:[\p{L}-]+ ){0,3}?(?:role|position|post|job|office|C[TI]O|officer)|the (?:(?:essential|primary|key|main|core|major|typical|principal|other) ){1,2}(?:functions?|duties|responsibilities|tasks|accountabilities)(?: (?:of|for) (?:the|this) \p{L}+)?|the (?:[\p{L}-]+ ){0,2}?(?:reason|purpose) (?:why |that |for which )?(?:the|this) (?:role|position|post|job) exists) (?:is|are|will be|includes?|will include|involves?)[\s:]/iu;

/** The subject of a text in which no role's name is one. */
export function subjectWithoutRole(text: string): Subject {
  let rest = withoutCapacity(text.replace(/^[^\p{L}(]+/u, ''));
  if (frontWords.test(rest)) rest = afterFront(rest);
  rest = withoutCapacity(rest);
  if (pronoun.test(rest)) return { kind: 'pronoun' };
  if (addressee.test(rest) || purpose.test(rest) || expectation.test(rest)) return { kind: 'addressee' };
  return { kind: opensWithVerb(rest) ? 'none' : 'other' };
}

/** What stands after phrases such as `In this role, ` and `Together with the CEO, the CFO and the board, `. */
function afterFront(text: string): string {
  for (const { index } of text.slice(0, 240).matchAll(/, /gu)) {
    const after = text.slice(index + 2);
    if (pronoun.test(after) || addressee.test(after)) return after;
  }
  const comma = text.indexOf(', ');
  return comma < 0 || isVerbForm(firstWord(text)) ? text : text.slice(comma + 2);
}

/** `As CTO you will ...` addresses whoever reads it. */
function withoutCapacity(text: string): string {
  return text.replace(
    /^as\s+(?:(?:our|the|an?)\s*)?(?:\p{L}+\s+){0,2}(?:C[TI]O|\p{L}+\s+officer)\s+(?=you\b)/iu,
    '',
  );
}

function firstWord(text: string): string {
  return (/^[\p{L}-]+/u.exec(text)?.[0] ?? '').toLowerCase();
}

function opensWithVerb(text: string): boolean {
  if (opensWithNoun(text)) return false;
  if (
    /^(?:also\s+|fully\s+|directly\s+|ultimately\s+)?(?:is\s+)?(?:responsible|accountable|in charge|responsibility|ownership|oversight)\b/iu.test(
      text,
    )
  )
    return true;
  const words = text.toLowerCase().split(/\s+/u, 3);
  for (const word of words) {
    if (isVerbForm(word.replace(/[,;.]$/u, ''))) return true;
    if (!/ly$|^(?:also|to|and|will|help)$/u.test(word)) return false;
  }
  return false;
}
