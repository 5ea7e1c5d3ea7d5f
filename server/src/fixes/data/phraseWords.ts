/** Words after which an ambiguous word before them is a verb: `support the ...`, `plan all ...`. */
export const determiners: ReadonlySet<string> = new Set(
  (
    'the a an our its their your his her my all any each every both this that these those some several many multiple various ' +
    'new existing current future daily overall internal external corporate enterprise company-wide companywide company organisation organization ' +
    'global regional local key critical core day-to-day end-to-end effective efficient high-quality secure reliable robust ' +
    'cross-functional strategic operational technical technological relevant appropriate necessary one two three ten other'
  ).split(' '),
);

/** People who are served or led, as objects of an ambiguous verb: `support users`, `coach engineers`. */
export const peopleNouns: ReadonlySet<string> = new Set(
  (
    'users employees staff teams customers clients colleagues departments people managers engineers developers executives leaders ' +
    'stakeholders vendors suppliers partners contractors consultants technicians analysts administrators everyone them us'
  ).split(' '),
);

/** Nouns that close a compound: what precedes them is no verb (`support services`, `change management`). */
export const nominalHeads: ReadonlySet<string> = new Set(
  (
    'management administration operations operation services service desk support planning strategy strategies policy policies ' +
    'control controls governance analysis reviews review reporting maintenance procurement monitoring architecture infrastructure ' +
    'development engineering delivery compliance security systems centre center budget budgets processes process plan plans ' +
    'requests tickets contracts licences licenses rates targets metrics levels time uptime availability satisfaction agreements'
  ).split(' '),
);

/** Plurals that open a noun phrase rather than being a verb of the third person. */
export const pluralNouns: ReadonlySet<string> = new Set(
  (
    'accounts audits budgets changes contracts controls costs designs documents features files forms interfaces issues keys labels ' +
    'levels licenses links lists logs markets models networks objects offers orders patches patents plans points processes programs ' +
    'projects records releases reports requests results reviews risks rolls schedules scopes scripts segments services standards ' +
    'structures studies surveys tasks teams tests tracks updates upgrades uses values views works'
  ).split(' '),
);

/** Verbs that make no sense after "partner on": being, reporting, serving as. */
export const unsharedVerbs: ReadonlySet<string> = new Set(
  'be have do require expect need invite report serve act partner collaborate liaise cooperate join remain stay become sit need want work'.split(
    ' ',
  ),
);

/** Common words in which a noun phrase may begin; they take no capital inside a sentence. */
export const commonOpeners: ReadonlySet<string> = new Set(
  (
    'the a an all any our end-user end business corporate enterprise employee employees internal external company ' +
    'network networks server servers desktop device devices data database databases infrastructure information software hardware ' +
    'help helpdesk service services support system systems technology technical vendor vendors user users workplace office operational operations ' +
    'daily day-to-day overall strategic full financial budgets cost costs licence license licences licenses asset assets disaster backup ' +
    'backups incident incidents change access identity account accounts cloud application applications security cybersecurity policy ' +
    'policies audit audits compliance governance risk risks records process processes project projects portfolio product products platform ' +
    'customer customers client market research innovation engineering design prototype prototypes patent patents intellectual'
  ).split(' '),
);

/** Nouns made of verbs, which open a noun phrase before "of" or "for". */
export const nominalisation =
  /^[a-z-]+(?:ment|tion|sion|ance|ence|ship|sight|sis|enance|ery|age|ility|rol|eadership)$/u;
