import { dimensionOf } from '../roles/dimensions';
import type { Owner } from '../roles/role';
import { abbreviation } from '../roles/role';
import { accountableRole, dutyContext, scopeOf } from '../rules/dutyContext';
import { leaningOf } from '../rules/roleBalance';
import type { JudgedDuty } from '../rules/rule';
import { rulePage } from '../rules/rulePage';
import type { Verdict } from '../rules/verdict';
import { misattributionThreshold, verdictOn } from '../rules/verdict';
import { certainty, charterGrounds, ownerName, percentage, quotePhrases } from '../rules/wording';
import { ruleContextOf } from './analyse';
import type { Analysis } from './analysis';
import { ruleOf, whySilent } from './silence';

/**
 * Explains a duty in Markdown, for hovers and `remit explain`: whose it reads as, how sure that is, the phrases that say so, the
 * dimension with its poles and principle, and what to do. Brief where nothing is wrong.
 *
 * @param index of the duty; an index that the analysis does not have gives an empty text
 */
export function explainDuty(analysis: Analysis, index: number): string {
  const judged = analysis.judged.at(index);
  if (judged === undefined) return '';
  const verdict = verdictOn(ruleContextOf(analysis), judged);
  const paragraphs =
    verdict === undefined ? explainWhatIsRight(analysis, judged) : explainWrong(analysis, judged, verdict);
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function explainWrong(analysis: Analysis, judged: JudgedDuty, verdict: Verdict): readonly string[] {
  const { owner, role, probability, kind, form } = verdict;
  const isClause = verdict.span.end - verdict.span.start < judged.duty.text.length;
  const clause = judged.duty.text.slice(verdict.span.start, verdict.span.end);
  const thing = form === 'metric' ? 'measure' : 'duty';
  const subject = isClause ? `“${clause}” reads` : 'Reads';
  const stands =
    kind === 'mixed'
      ? `the rest as the ${abbreviation(role)}'s`
      : `but stands under the ${abbreviation(role)}`;
  const rule = ruleOf(verdict);
  return [
    `**${subject} as the ${abbreviation(owner)}'s ${thing}** (${howSure(probability, judged)}), ${stands}. ${because(judged, verdict.evidence)}`,
    principleOf(verdict),
    // Before the poles, which an editor's small hover hides below its edge.
    `**What to do:** ${advice(verdict)} [${rule}](${rulePage(rule)})`,
    whySilent(analysis, judged.duty, verdict),
    polesOf(verdict),
  ];
}

function explainWhatIsRight(analysis: Analysis, judged: JudgedDuty): readonly string[] {
  const { duty, attribution, decidedBy } = judged;
  const { owner } = attribution;
  if (owner === 'shared') return [explainShared(judged)];
  const probability = attribution.probability[owner];
  const name = `the ${abbreviation(owner)}'s`;
  const why = decidedBy === undefined ? phrasesOf(judged, owner) : `; ${charterGrounds(decidedBy)}`;
  const role = accountableRole(analysis.description, analysis.options.configuration, duty);
  const sure = howSure(probability, judged);
  if (role === owner) return [`**Rightly ${name}** (${sure})${why}`];
  if (role === null) return [`**Reads as ${name}** (${sure})${why}`, noOneWrong(analysis, judged)];
  if (dutyContext(analysis.description, duty).kind === 'relationship') {
    return [`**A working relationship:** whom a role works with or reports to is never misattributed.`];
  }
  const isUnsure = probability < misattributionThreshold;
  return [`**Leans to ${name}** (${sure})${why}`, isUnsure ? 'Not sure enough to say more.' : ''];
}

function noOneWrong(analysis: Analysis, { duty }: JudgedDuty): string {
  if (analysis.options.configuration.mergedRole) {
    return 'One person holds both roles in this organisation, so no duty is misattributed.';
  }
  return scopeOf(analysis.description, duty)?.role === 'merged'
    ? 'One person holds both roles here, so no duty is misattributed.'
    : 'The description does not say which role it is for, so nothing is misattributed.';
}

function explainShared(judged: JudgedDuty): string {
  const { attribution, decidedBy } = judged;
  if (decidedBy !== undefined) return `**Shared ground:** ${charterGrounds(decidedBy)}`;
  const sure = `${percentage(attribution.probability.shared)} shared`;
  switch (attribution.sharedBecause) {
    case 'collaboration':
      return '**Shared ground:** it speaks of working with the other role, and working together is never misattributed.';
    case 'boundary':
      return '**Shared ground:** it says where the role ends, and a boundary is no duty.';
    case 'mixed':
      return '**Shared ground:** parts of it point to the CTO, parts to the CIO, and neither outweighs the other.';
    case 'general':
    case undefined:
      return (
        explainUnsure(judged) ??
        `**Shared ground** (${sure}): nothing in it says whether it serves customers or the organisation itself, so it fits either role.`
      );
  }
}

/** A duty that leans to a role, though not clearly enough to be called that role's. */
function explainUnsure(judged: JudgedDuty): string | undefined {
  const leaning = leaningOf(judged.attribution);
  if (leaning === 'shared') return undefined;
  const probability = judged.attribution.probability[leaning];
  const phrases = phrasesOf(judged, leaning);
  return `**Leans to the ${abbreviation(leaning)}** (${howSure(probability, judged)}), not clearly enough to say more${phrases}`;
}

function because({ decidedBy }: JudgedDuty, evidence: Verdict['evidence']): string {
  if (decidedBy !== undefined) return `Decided by the charter: ${charterGrounds(decidedBy)}`;
  if (evidence.length === 0) return 'No single phrase says so; its words as a whole do.';
  return `What says so: ${quotePhrases(evidence)}.`;
}

function phrasesOf({ attribution }: JudgedDuty, owner: Owner): string {
  const phrases = quotePhrases(attribution.evidence.filter(({ pole }) => pole === owner));
  return phrases === '' ? '.' : `: ${phrases}.`;
}

/** The principle of the evidence's strongest dimension; empty where no phrase stands out. */
function principleOf({ evidence }: Verdict): string {
  const [strongest] = evidence;
  return strongest === undefined ? '' : `*${dimensionOf(strongest.dimension).principle}*`;
}

/** The same dimension with its two poles. */
function polesOf({ evidence }: Verdict): string {
  const [strongest] = evidence;
  if (strongest === undefined) return '';
  const { title, poles } = dimensionOf(strongest.dimension);
  return `${sentenceCase(title)}:\n- **CTO**: ${poles.cto}\n- **CIO**: ${poles.cio}`;
}

function advice({ kind, form, role, owner }: Verdict): string {
  const other = ownerName(owner);
  if (kind === 'mixed') return `split it, and give the part that is ${ownerName(owner)}'s to that role.`;
  return form === 'metric'
    ? `measure ${other} by it, or put a measure of ${ownerName(role)}'s own work in its place.`
    : `move it to ${other}'s duties, reword it as working together with ${other}, or suppress it with a reason.`;
}

function howSure(probability: number, { decidedBy }: JudgedDuty): string {
  if (decidedBy !== undefined) return 'by decision';
  return `${certainty(probability)}, ${percentage(probability)}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
