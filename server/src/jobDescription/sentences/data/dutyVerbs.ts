/** Verbs that open a duty in a posting, in their base form; the other forms are derived in `dutyShape.ts`. */
export const dutyVerbs: readonly string[] = (
  'accelerate achieve aim act adapt address administer adopt advance advise advocate align allocate analyse analyze anticipate apply appoint ' +
  'approve architect articulate assess assign assist assume assure attract audit authorise authorize automate balance benchmark bring ' +
  'broaden brief budget build capture carry champion chair challenge change clarify coach collaborate collect communicate complete conceive conduct ' +
  'configure consolidate consult contribute control convert convey coordinate co-ordinate craft create cultivate curate cut decide ' +
  'decommission define delegate deliver demonstrate deploy design determine develop devise diagnose direct discover disseminate document ' +
  'draft drive educate elevate embed empower enable encourage enforce engage engineer enhance ensure envision establish estimate evaluate evangelise ' +
  'evangelize evolve examine execute expand experiment explain explore extend facilitate file finance find focus forecast formulate ' +
  'foster found fund gather generate govern grow guard guarantee guide handle harden harmonise harmonize head help hire hold host identify ' +
  'implement improve increase influence inform initiate innovate inspect inspire install institute integrate interface interpret interview ' +
  'introduce invent invest investigate keep launch lead learn leverage liaise listen maintain make manage map market maximise maximize ' +
  'measure mentor merge migrate minimise minimize mitigate model modernise modernize monitor motivate move negotiate nurture observe obtain ' +
  'offer onboard operate optimise optimize orchestrate order organise organize outline outsource oversee own participate partner perform ' +
  'pilot pioneer plan position prepare present preserve prevent prioritise prioritize procure produce project promote propose protect prototype ' +
  'provide publish purchase push raise rationalise rationalize recommend recruit reduce refine renegotiate replace report represent research resolve ' +
  'respond restore retain retire reshape review roll run safeguard scale schedule scout secure seek select serve set shape share ship simplify ' +
  'solve source spearhead specify sponsor stabilise stabilize staff standardise standardize stay steer stimulate streamline strengthen structure ' +
  'supervise supply support sustain take teach test track train transform translate troubleshoot turn uncover understand undertake unify ' +
  'update upgrade uphold validate verify work write answer assemble back bridge check close combine commission connect continue cooperate customise ' +
  'digitise digitize discuss double eliminate exploit fix follow free give halve hand implement incubate lay look meet open patch patent pay ' +
  'pick play pursue put renew rebuild redesign refresh remove render route see sell set-up sign spend speak spot start stand stop ' +
  'tie tune value watch win weigh acquire arrange attend codify compile co-lead co-own distribute institutionalise ' +
  'institutionalize navigate operationalise operationalize rearchitect re-architect receive reconcile tackle unblock unlock'
).split(' ');
