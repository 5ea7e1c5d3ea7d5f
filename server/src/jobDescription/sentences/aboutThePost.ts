/**
 * Whether a sentence speaks about the post, its holder as a person or the way to it, and gives nobody a duty: where it is, its terms and
 * pay, travel, to whom it reports, how to apply, what a person is wanted, what became of the role in general.
 *
 * @example `isAboutThePost('This position will be located in Springfield.')` is true, `isAboutThePost('You will lead IT.')` is false
 */
export function isAboutThePost(text: string): boolean {
  return (
    ((subjectOpening.test(text) && fact.test(text)) || application.test(text) || inGeneral.test(text)) &&
    !goesOn.test(text)
  );
}

const subject =
  "(?:please note(?: that)?,? |(?:in|at|within|for|depending) [^,]{1,60}, )?(?:you|they|he|she|it|this|(?:the|this|our|your|an?)(?: [\\p{L}\\d()/&’'.-]+){1,6}?)";
const subjectOpening = new RegExp(`^${subject}[’'\\s]`, 'iu');
const modal =
  "(?:[’']ll)?(?: (?:will|shall|may|must|can|should|would|might|also|currently|usually|normally|typically|initially|primarily|occasionally))*";
const be = "(?: (?:is|are|be)|[’'](?:re|s))";
const form =
  '(?:full[- ]time|part[- ]time|permanent|temporary|fixed[- ]term|pensionable|hybrid|remote|on-?site|exempt|non-exempt|salaried|unclassified|classified|at-will|interim|contract|unionized|unionised)';
const job = '(?:role|position|post|job|appointment|vacancy|opportunity|contract|employment|basis|hire)';
const rewards =
  '(?:salary|salaries|pay|benefits?|bonus(?:es)?|equity|package|compensation|remuneration|pension|allowance|supplement|stock options|paid leave|car|perks|opportunit(?:y|ies)|flexib\\p{L}+)';
const asked =
  '(?:clearance|degree|skills?|experience|knowledge|ability|background|qualifications?|certifications?|licen[cs]e|vetting|commitment|flexibility|someone|person|individual|bachelor\\p{L}*|master\\p{L}*|blend|combination)';
const someone =
  '(?:visionary|self-starter|leader|thinker|communicator|strategist|professional|technologist|team player|problem[- ]solver|person|individual|expert|specialist|practitioner)';
const few = "(?: [\\p{L}\\d%,’'-]+){0,6}?";

const predicates: readonly string[] = [
  // place and terms
  `${be}(?: \\p{L}+ly)? (?:located|situated|headquartered|based) (?:in|at|within|out of|near|from)\\b`,
  `${be} (?:an? )?(?:\\p{L}+,? )?${form}(?:,? (?:and |or )?[\\p{L}-]+)*? ?(?:${job}\\b|[.,;(]|$|in |from |with |for )`,
  `${be} (?:(?:offered|advertised|graded|classified|filled) (?:on|as|at|by|in)|(?:detailed|assigned|reassigned) to (?:an)?other)\\b`,
  `${be} subject to (?:an? |the )?(?:\\p{L}+[ -]){0,3}(?:checks?|clearance|vetting|probation\\p{L}*|references?|screening|review|approval|funding)\\b`,
  `${be} (?:an? )?(?:grade|band|level) [\\dA-Z]`,
  // pay
  `${be} (?:eligible for|entitled to|paid|compensated|remunerated)\\b`,
  ` (?:pays?|offers?|attracts?|carr(?:y|ies)|comes? with|receives?|earns?|enjoys?|gets?)${few} ${rewards}\\b`,
  // travel
  ` (?:requires?|involves?|entails?|includes?|expects?)${few} travel\\b(?! \\p{L}+ (?:app|platform|products?|business)\\b)`,
  `${be} (?:required|expected|asked|willing|able|prepared|free|ready) to travel\\b`,
  // reporting line
  `${be}(?: \\p{L}+ly)? (?:supervised|line-managed|managed|overseen|appointed|nominated|elected|evaluated) by\\b`,
  `${be}(?: \\p{L}+ly)? accountable to\\b(?!.+ for )`,
  ' (?:serves?|sits?) at the pleasure of\\b',
  ' (?:works?|operates?|acts?) under the(?: \\p{L}+){0,3} (?:direction|supervision|guidance|leadership|authority) of\\b',
  ' ha(?:s|ve) (?:an? total of |an? team of )?(?:\\d+|no|one|two|three|four|five|six|seven|eight|nine|ten) direct reports\\b',
  // application
  `${be} (?:asked|invited|required|expected|contacted|shortlisted|interviewed)(?: to)? (?:attend|submit|complete|provide|upload|send|give|sit|for)\\b.+\\b(?:interview|portfolio|assessment|application|references?|test|form|cv|r[eé]sum[eé]|presentation)\\b`,
  // the holder as a person
  `(?: is| are| be|[’'](?:re|s)| needs? to be) (?:an?|our) (?:[\\p{L}-]+,? (?:and )?){0,4}?${someone}\\b(?! (?:for|of)\\b)(?!.+\\b(?:responsible|accountable|in charge|who)\\b)`,
  `${be}(?: \\p{L}+ly)? (?:able to|good at|great (?:at|with)|happy to|excited|keen|curious|driven|motivated|passionate|adept|fluent|comfortable|familiar with|confident|skilled|experienced in|organi[sz]ed|someone who)\\b`,
  " (?:don[’']t|do not|never) (?:think|mind|need|shy|see|panic)\\b",
  ' needs? to be able to\\b',
  ` (?:requires?|demands?|calls for)(?! you | the (?:C[TI]O|holder|incumbent) | leading | overseeing | managing )${few} ${asked}\\b`,
  // the role in general
  ' may (?:also )?(?:absorb|assume|combine|take on|share) ',
  `${be} one of the most\\b`,
  `${be} an? (?:[\\p{L}-]+,? (?:and )?){1,5}?(?:role|position|post|job|opportunity|appointment|hire)s?\\b(?!.+\\b(?:responsible|accountable|in charge|you will|who)\\b)`,
  ' (?:has (?:\\p{L}+ly )?(?:evolved|undergone|changed|become|grown)|continues to (?:grow|evolve|expand|change|be))\\b',
];

const fact = new RegExp(`^${subject}${modal}(?:${predicates.join('|')})`, 'iu');

/** Asks of whoever reads the posting; most begin with a verb of duties. */
const application =
  /^(?:to )?(?:apply (?:by|now|today|online|here|via|through|at|before|using the|on (?:our|the)|directly|if|for (?:this|the)|to (?:this|the (?:role|post|position)))\b|(?:send|submit|e-?mail|forward|upload|attach|include)\b.{1,40}\b(?:cv|r[eé]sum[eé]|application|cover(?:ing)? letter|portfolio|expression of interest)\b|(?:see|read|learn|find out|click|discover|hear) (?:more|here|out)\b.{1,60}\b(?:apply|here|about (?:us|our|the (?:team|role|company|benefits))|our website)\b|follow us\b|(?:drop|shoot|send|write) (?:us )?an? (?:line|note|e-?mail|message|mail)\b|say (?:hi|hello)\b|share this\b|join (?:us|our)\b|contact (?:us|our)\b)|^travel (?:is|will be|may be|up to|required|approximately|\d)|^(?:pay|salary|compensation|remuneration) (?:is|will|range|band|scale|depends|varies|starts)\b/iu;

/** `A CIO who is purely operational ...` is no one's CIO. */
const inGeneral = /^an? (?:C[TI]O|chief (?:\p{L}+ ){1,3}officer)(?: \(C[TI]O\))? who\b/iu;

/** The sentence goes on with a duty: `is based in Leeds and leads engineering`, `reports to the CEO and will own ...`. */
const goesOn =
  /\band (?:\p{L}+ly )?(?:is (?:responsible|accountable|in charge)|leads?|owns?|runs?|manages?|oversees?|directs?|builds?|will (?:be responsible|lead|own|run|manage|oversee|direct|build|drive|shape))\b/iu;
