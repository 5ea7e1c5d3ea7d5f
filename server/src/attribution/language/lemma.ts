import { irregularForms, verbs } from './verbs';

/** Words that end like an inflection and are none. */
const invariant = new Set(
  (
    'access analysis analytics always across address agribusiness alias apparatus as atlas basis bias bonus bus business campus canvas ' +
    'census chaos class compass congress consensus corps cross cyber devops discuss diabetes electronics ethics express fitness focus ' +
    'gas genius goods headquarters illness infosys its less logistics loss mass mathematics mechanics mess miss multimedia news ops ' +
    'overseas pass physics plus politics press previous process progress readiness robotics sales saas series species stress ' +
    'status success telematics this thus us various versus virus wellness is was has does physicians-s'
  ).split(' '),
);

const americanEndings: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/u, 'ization$1'],
  [/(\w{3,})ise([sdr]|rs)?$/u, '$1ize$2'],
  [/(\w{3,})ising$/u, '$1izing'],
  [/yse([sdr]|rs)?$/u, 'yze$1'],
  [/ysing$/u, 'yzing'],
  [/(fav|col|hon|lab|behavi|neighb|endeav|harb)our/u, '$1or'],
];

/** Words in -ise that are no -ize verbs. */
const trueIse = new Set(
  (
    'liaise liaised liaises liaising advise advised advises adviser advisers advising comprise comprised comprises devise devised devises devising enterprise enterprises ' +
    'exercise exercised exercises exercising expertise franchise franchises merchandise merchandising otherwise precise premise premises ' +
    'promise promised promises promising raise raised raises raising revise revised revises revising rise rises rising supervise supervised ' +
    'supervises supervising likewise wise noise surprise surprises disguise televise concise paradise cruise praise arise arises exercising ' +
    'compromise compromised advertising advertise advertised disenfranchise demise'
  ).split(' '),
);

const british: Readonly<Record<string, string>> = {
  centre: 'center',
  centres: 'center',
  programme: 'program',
  programmes: 'program',
  licence: 'license',
  licences: 'license',
  defence: 'defense',
  catalogue: 'catalog',
  catalogues: 'catalog',
  labour: 'labor',
  modelling: 'modeling',
  fulfil: 'fulfill',
  fulfils: 'fulfill',
  fulfilment: 'fulfillment',
  cheque: 'check',
  cheques: 'check',
  travelling: 'traveling',
  organisational: 'organizational',
  instalment: 'installment',
  judgement: 'judgment',
  storey: 'story',
  practise: 'practice',
  practises: 'practice',
  practised: 'practice',
  ageing: 'aging',
  grey: 'gray',
  tyre: 'tire',
  tyres: 'tire',
  metre: 'meter',
  metres: 'meter',
  theatre: 'theater',
  theatres: 'theater',
};

/** Nouns and adjectives that look like a form of a known verb. */
const noVerbForms = ['seed', 'offering', 'advanced'];

/** What is longer is no English word, but perhaps a picture in letters, on which the patterns below would take seconds. */
const longestWord = 60;

const verbForms = deriveVerbForms();

/**
 * The dictionary form of a lower-case word, American spelling: plurals become singular, forms of known verbs their base. Unknown words in
 * -ing and -ed stay as they are, since in this trade they are nouns and adjectives of their own (`engineering`, `distributed`).
 *
 * @example `lemmaOf('organisations')` is `organization`; `lemmaOf('managing')` is `manage`; `lemmaOf('engineering')` is `engineering`
 */
export function lemmaOf(word: string): string {
  if (word.length > longestWord) return word;
  const irregular = Object.hasOwn(irregularForms, word) ? irregularForms[word] : undefined;
  if (irregular !== undefined) return irregular;
  const spelled = toAmerican(word);
  const known = verbForms.get(spelled);
  if (known !== undefined) return known;
  const singular = singularOf(spelled);
  return verbForms.get(singular) ?? singular;
}

function toAmerican(word: string): string {
  if (Object.hasOwn(british, word)) return british[word] ?? word;
  if (trueIse.has(word)) return word;
  for (const [ending, replacement] of americanEndings) {
    if (ending.test(word)) return word.replace(ending, replacement);
  }
  return word;
}

function singularOf(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || invariant.has(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|us|is)$/u.test(word)) return word;
  if (/(?:sses|shes|ches|xes|zzes)$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function deriveVerbForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const verb of verbs) {
    const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
    const doubled = /^[^aeiou]*[aeiou][bdgk-nprt]$/u.test(verb) ? verb + verb.slice(-1) : verb;
    forms.set(`${verb.endsWith('ee') ? verb : stem}ing`, verb);
    forms.set(`${doubled}ing`, verb);
    forms.set(
      verb.endsWith('e')
        ? `${verb}d`
        : verb.endsWith('y') && !/[aeiou]y$/u.test(verb)
          ? `${verb.slice(0, -1)}ied`
          : `${doubled}ed`,
      verb,
    );
    if (/(?:[sxzo]|ch|sh)$/u.test(verb)) forms.set(`${verb}es`, verb);
  }
  for (const word of noVerbForms) forms.delete(word);
  return forms;
}
