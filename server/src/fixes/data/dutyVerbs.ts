/** Verbs of duties beyond those that attribution knows. */
export const moreVerbs: readonly string[] = (
  'administer amplify centralize enroll fulfill train analyse anchor announce archive arbitrate author back blog bolster boost broker calibrate catalogue ' +
  'certify chart clarify code command commercialize commission concentrate contextualize convene counsel curate debug deepen detail ' +
  'diagnose digitalize digitize disrupt diversify elaborate eliminate embody empower engineer envision escalate exploit fine-tune ' +
  'formalize format future-proof harden hone ideate illustrate incubate industrialize institutionalize internalize inventory iterate ' +
  'keep license list log market model moderate modularize monetize network offboard onboard outline outsource own package ' +
  'patch patent pitch pivot plan point possess practice present productize program progress project prototype qualify quantify ' +
  'rationalize rebuild reengineer refactor reform refocus renegotiate renovate reorganize replatform research reshape retool revamp ' +
  'revitalize review script secure segment service socialize solicit source standardize stabilize steward strategize ' +
  'strive summarize survey synthesize systematize tackle test tune triage upskill virtualize volunteer webcast welcome wire'
).split(' ');

/**
 * Verbs that are nouns as well, in the singular or plural. A line that begins with one may be a noun phrase
 * (`Support services for employees`), so what follows the word decides.
 */
export const nounsToo: ReadonlySet<string> = new Set(
  (
    'access account address advance archive audit author award back balance benchmark bid blog boost bridge broker budget build cause ' +
    'challenge champion change charge chart claim coach code command commission contact contract control cost counsel cover credit ' +
    'cut deal demand design detail direct display document draft drive estimate exercise face feature field file fill filter ' +
    'finance fix focus forecast form forward foster fund gain guarantee guide handle head help hire hold host impact influence inform ' +
    'input interface inventory issue judge keep knowledge label launch lay lead level leverage license link list log look ' +
    'maintain-er manage-r map market mentor model monitor motion move need network object offer open order outline output own ' +
    'package partner patch patent pilot plan play point position practice present process produce program progress project promise ' +
    'prototype provision purchase pursuit push question range rate read record recruit reform register release repair report request research ' +
    'reserve resort respect rest result return review reward risk roll root run scale schedule scope scout script secure segment sense ' +
    'separate service set shape share ship show sign source sponsor spot staff stage standard start state stay store ' +
    'stream structure study subject supply support surround survey switch target task team test touch track trade train transfer ' +
    'transition triage trust tune turn update upgrade use value view visit voice volunteer watch welcome work'
  ).split(' '),
);
