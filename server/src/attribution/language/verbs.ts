/**
 * Base forms of verbs that duties are written with. Inflected forms are derived, never listed (see `lemma.ts`).
 * A verb whose -ing form is a noun of the trade (engineering, marketing, training) is left out on purpose:
 * "engineering" must not become "engineer".
 */
export const verbs: readonly string[] = (
  'accelerate accept accomplish achieve acquire act adapt add address adhere adjust administer adopt advance advise ' +
  'advocate agree align allocate allow analyze answer anticipate appear apply appoint appraise approve arrange articulate ' +
  'assemble assess assign assist assume assure attend attract audit authorize automate avoid balance become begin benchmark bind ' +
  'break bring budget build buy calculate capture carry catalog cause chair challenge champion change check choose classify ' +
  'close coach collaborate collect combine communicate compare compete complete comply compose conceive concern conclude conduct ' +
  'configure connect consider consist consolidate construct consult contain continue contract contribute control convert convince ' +
  'cooperate coordinate cover craft create cultivate customize cut deal decide decommission define delegate deliver demonstrate ' +
  'depend deploy describe deserve design detect determine develop devise devote direct discover discuss display dispose distribute ' +
  'divide document draft draw drive earn educate elevate embed embrace employ empower enable encourage enforce engage enhance ' +
  'enrich ensure enter equip establish estimate evaluate evangelize evolve examine exceed execute exercise expand expect explain ' +
  'exploit explore expose extend facilitate feed fight fill finalize finance find fix focus follow forecast foresee form formulate ' +
  'forward foster fulfill fund gain gather generate get give go govern grant grow guarantee guide handle harmonize harness ' +
  'head help hire hold host identify ignite implement improve include incorporate increase influence inform initiate innovate ' +
  'inspect inspire install institute instruct integrate interact interface interpret introduce invent invest investigate invite ' +
  'involve issue join judge justify keep know launch lay lead learn leave let leverage liaise link listen live look lower maintain ' +
  'make manage map maximize measure mediate meet mentor merge migrate minimize mitigate modernize modify monitor motivate move ' +
  'navigate negotiate nurture observe obtain offer open operate optimize orchestrate order organize orient originate oversee own ' +
  'participate partner perform pick pilot pioneer plan play prepare present preserve prevent prioritize proceed procure produce ' +
  'promote propose protect prototype prove provide provision publish purchase pursue push put raise reach read realize ' +
  'receive recognize recommend reconcile recover recruit redesign reduce refine refresh regulate reinforce relate release rely remain ' +
  'remove renew repair replace report represent require resolve respond restructure retain retire return review revise ' +
  'rewrite roll run safeguard satisfy scale scan schedule scope scout see seek select sell send separate serve set settle shape ' +
  'share shepherd ship show sign simplify sit solve speak spearhead specify sponsor spot staff standardize start state stay steer ' +
  'stimulate stop store streamline strengthen structure study submit succeed suggest supervise supply support surround sustain switch ' +
  'tailor take talk target teach tell think throw track transfer transform translate transition troubleshoot trust turn uncover ' +
  'understand undertake unify update upgrade uphold use utilize validate verify visit walk want watch weigh win work write'
).split(' ');

/** Forms that the spelling rules would get wrong. */
export const irregularForms: Readonly<Record<string, string>> = {
  led: 'lead',
  ran: 'run',
  built: 'build',
  made: 'make',
  gave: 'give',
  given: 'give',
  took: 'take',
  taken: 'take',
  brought: 'bring',
  kept: 'keep',
  held: 'hold',
  saw: 'see',
  seen: 'see',
  set: 'set',
  oversaw: 'oversee',
  overseen: 'oversee',
  drove: 'drive',
  driven: 'drive',
  wrote: 'write',
  written: 'write',
  sold: 'sell',
  bought: 'buy',
  grew: 'grow',
  grown: 'grow',
  won: 'win',
  went: 'go',
  gone: 'go',
  got: 'get',
  put: 'put',
  sought: 'seek',
  spoke: 'speak',
  spoken: 'speak',
  chose: 'choose',
  chosen: 'choose',
  understood: 'understand',
  undertook: 'undertake',
  undertaken: 'undertake',
  found: 'find',
  met: 'meet',
  laid: 'lay',
  cut: 'cut',
  taught: 'teach',
  thought: 'think',
  told: 'tell',
  shown: 'show',
  drawn: 'draw',
  drew: 'draw',
  rewritten: 'rewrite',
  kept_up: 'keep',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  does: 'do',
  did: 'do',
  done: 'do',
  doing: 'do',
  people: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
  indices: 'index',
  matrices: 'matrix',
  criteria: 'criterion',
  analyses: 'analysis',
  bases: 'basis',
  crises: 'crisis',
  binding: 'bind',
  bound: 'bind',
  leaves: 'leave',
  lives: 'life',
  lying: 'lie',
};

/** The same verbs, for look-up by dictionary form. */
export const verbLemmas: ReadonlySet<string> = new Set(verbs);
