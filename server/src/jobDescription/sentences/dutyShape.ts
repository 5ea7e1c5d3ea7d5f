import { dutyVerbs } from './data/dutyVerbs';

const baseForms = new Set(dutyVerbs);
const thirdPerson = new Set(dutyVerbs.map(toThirdPerson));
/** `engineering` and `marketing` open a noun phrase far more often than a duty. */
const participles = new Set(
  dutyVerbs.filter((verb) => verb !== 'engineer' && verb !== 'market').flatMap(toParticiples),
);

function toThirdPerson(verb: string): string {
  if (/(?:[sxz]|ch|sh|[^aeiou]o)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function toParticiples(verb: string): readonly string[] {
  if (/ee$|ye$|oe$/u.test(verb)) return [`${verb}ing`];
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}ying`];
  if (verb.endsWith('e')) return [`${verb.slice(0, -1)}ing`];
  return [`${verb}ing`, `${verb}${verb.at(-1) ?? ''}ing`];
}

/** Whether `word`, in lower case, is a verb of duties in the third person: `leads`, `has`. */
export function isThirdPersonVerb(word: string): boolean {
  return thirdPerson.has(word) || auxiliaries.has(word);
}

/** Whether `word`, in lower case, is a verb of duties in its base form. */
export function isBaseVerb(word: string): boolean {
  return baseForms.has(word) || auxiliaries.has(word);
}

const auxiliaries = new Set(
  "is are has have does do will shall should must can may would could won't doesn't cannot 'll isn't was works owns reports sits spends answers thinks needs knows cares".split(
    ' ',
  ),
);

const nominal =
  /^(?:(?:overall|full|direct|primary|ultimate|sole|end-to-end|technical|strategic|day-to-day)\s+)?(?:responsib(?:le|ility|ilities)|accountab(?:le|ility)|ownership|oversight|leadership|stewardship|management|administration|development|delivery|definition|design|implementation|creation|coordination|supervision|establishment|maintenance|operation|planning|provision|procurement|governance|execution|optimi[sz]ation|evaluation|selection|negotiation|direction|support|control|preparation)\s+(?:for|of|over)\b|^(?:collaboration|cooperation|coordination|liaison) with\b/iu;
const addressed =
  /^(?:in this (?:role|position),?\s+)?(?:you(?:[’']ll|[’']re| will| are| own| lead| also)?|he\/she|they|the (?:role|position|incumbent))\s/iu;
const opener = /^(?:[^\p{L}\d(]+|\(?[a-z\d]{1,4}[).]\s+)/iu;
const label = /^[\p{Lu}\d][^.:;–—]{0,60}(?::|\s[–—-])\s+/u;

/**
 * Whether a list item or line reads like a duty: a verb in any form, "Responsible for", "You will", after an optional label.
 *
 * @example `opensLikeDuty('Security: Establishing policies')` is true, `opensLikeDuty('10 years of experience')` is false
 */
export function opensLikeDuty(text: string): boolean {
  const bare = text.replace(opener, '');
  if (isRequirement(bare)) return false;
  return hasDutyOpening(bare) || (label.test(bare) && hasDutyOpening(bare.replace(label, '')));
}

/** Words that are a verb of duties elsewhere and here a noun: `Head of Research`, `Help desk lead`. */
const nounOpening =
  /^(?:open[- ]source|head of|help ?desk|lead (?:engineer|developer|architect)|service desk|support (?:staff|team|desk))\b/iu;

/** Whether a text opens with a noun phrase whose first word is a verb of duties elsewhere: `Open source projects`. */
export function opensWithNoun(text: string): boolean {
  return nounOpening.test(text);
}

function hasDutyOpening(text: string): boolean {
  if (nounOpening.test(text)) return false;
  if (nominal.test(text) || addressed.test(text)) return true;
  for (const word of text
    .slice(0, 80)
    .toLowerCase()
    .split(/[\s,/]+/u, 4)) {
    if (baseForms.has(word) || thirdPerson.has(word) || participles.has(word)) return true;
    if (!/ly$|^(?:to|also|and|help|then|will|in|close|closely|be)$/u.test(word)) return false;
  }
  return false;
}

/** Whether `word`, in lower case, opens a clause without a subject: `lead`, `leads`, `leading`. */
export function isVerbForm(word: string): boolean {
  return baseForms.has(word) || thirdPerson.has(word) || participles.has(word);
}

const leading = '^[^\\p{L}\\p{N}]*';
const requirementOpening = new RegExp(
  leading +
    '(?:(?:at least |minimum(?: of)? |over |more than |min\\. ?)?(?:\\d+|two|three|five|seven|eight|ten|fifteen|several|many)\\s?(?:\\+|plus|or more)?(?:\\s?[-–]\\s?\\d+)?\\+?\\s+(?:years?|yrs?)|' +
    "(?:an? )?(?:bachelor|master[’']?s|ph\\.?d|mba|bsc|msc|degree|diploma|certification|certified|fluen(?:t|cy)|native|proficien(?:t|cy)|familiar(?:ity)?|proven|demonstrated|extensive|exceptional|excellent|outstanding|solid|strong|deep|hands-on|prior|previous|significant|substantial|relevant|experience|experienced|expertise|knowledge|understanding|ability|able|willing(?:ness)?|comfortable|passion(?:ate)?|track record|background|skilled|skills|university|advanced degree|undergraduate|graduate|you (?:once |already |previously )?(?:ran|led|built|had|were|(?!need|exceed|succeed|proceed|feed)\\p{L}+ed)|you have|you bring(?! (?:new|our|the|products?|innovations?|ideas?)(?!\\p{L}))|you are (?:an?|fluent|comfortable|passionate|experienced)|you[’']ve|must have|must be|should have|has (?:at least|\\d)|candidates?|(?:the )?ideal candidate))(?![\\p{L}\\p{N}])",
  'iu',
);
/** `In-depth knowledge of`, but not `Share knowledge of`. */
const knowledge =
  /^[^\p{L}-]*([\p{L}-]+),? (?:(?:and )?[\p{L}-]+,? ){0,2}?(?:knowledge|understanding|expertise|proficiency|familiarity|command|grasp) (?:of|in|with)\b/u;
const yearsOfExperience = /\b(?:years?[’']?|yrs) (?:of )?(?:\w+ ){0,3}experience\b/iu;
const mustHave =
  /\b(?:must|should|will|needs? to) (?:have|bring|hold|possess) (?:an? |at least |strong |proven |deep |extensive )?(?:\w+ ){0,2}(?:experience|degree|track record|background|knowledge|years?|skills|understanding|abilit(?:y|ies))\b/iu;

/** Whether a text asks for something in the candidate: years, degrees, skills. Never a duty, whatever the section. */
export function isRequirement(text: string): boolean {
  if (requirementOpening.test(text)) return true;
  const knows = knowledge.exec(text);
  if (knows !== null && !isVerbForm((knows[1] ?? '').toLowerCase())) return true;
  if (/year|yrs/iu.test(text) && yearsOfExperience.test(text)) return true;
  return (
    /experience|degree|record|background|knowledge|year|skill|understanding|abilit/u.test(text) &&
    mustHave.test(text)
  );
}
