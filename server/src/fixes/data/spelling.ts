/**
 * Verbs of more than one syllable whose last consonant doubles before -ing, since the last syllable is stressed or the
 * word is compound. Verbs of one syllable follow from their letters.
 */
export const doublingVerbs: ReadonlySet<string> = new Set(
  (
    'abet abhor abut acquit admit allot annul backlog befit begin beset commit compel concur confer control corral debug ' +
    'defer deter dispel embed enrol equip excel expel extol forbid fulfil forget format handicap impel incur infer ' +
    'input instil kidnap leapfrog occur offset omit outbid outfit outrun output outwit overlap overrun patrol permit ' +
    'prefer program propel quiz rebut recap recommit recur refer refit regret remap remit rerun reship reset retrofit ' +
    'retransmit rewrap sandbag submit subnet transfer transmit typeset undercut unplug unwrap upset zigzag'
  ).split(' '),
);

/** Verbs in -l that British spelling doubles and American does not. */
export const britishDoublingVerbs: ReadonlySet<string> = new Set(
  (
    'cancel channel counsel dial equal fuel initial label level marshal model panel pencil pedal refuel rival signal total ' +
    'travel trial tunnel'
  ).split(' '),
);

/** Forms that no spelling rule yields. */
export const irregularGerunds: Readonly<Record<string, string>> = {
  be: 'being',
  bus: 'busing',
  dye: 'dyeing',
  eye: 'eyeing',
  queue: 'queuing',
  route: 'routing',
  singe: 'singeing',
  tinge: 'tingeing',
};
