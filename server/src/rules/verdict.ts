import type { ClauseAttribution, Evidence, Probabilities } from '../attribution/attribution';
import type { Duty } from '../jobDescription/model';
import { toDocumentSpan } from '../jobDescription/markdown/plainText';
import type { Role } from '../roles/role';
import { otherRole } from '../roles/role';
import { findRoleNames } from '../roles/roleNames';
import { contains } from '../text/span';
import type { Span } from '../text/span';
import { accountableRole, dutyContext } from './dutyContext';
import { findPerDuty } from './perDescription';
import type { DescriptionContext } from './perDescription';
import type { JudgedDuty } from './rule';

/**
 * Least probability at which a duty, or a clause that leads its duty, is said to belong to the other role. Precision
 * first: below it Remit keeps silent.
 */
export const misattributionThreshold = 0.6;

/** Least probability for a clause of a duty that as a whole reads as nobody's alone. */
export const clauseThreshold = 0.75;

/** What is wrong with a duty under the role that it stands under. */
export interface Verdict {
  readonly kind: 'misattributed' | 'mixed';
  readonly form: 'duty' | 'metric';
  /** The role that it stands under. */
  readonly role: Role;
  /** The role that it, or the clause at `span`, reads as. */
  readonly owner: Role;
  readonly probability: number;
  /** What is wrong, in the plain text of the duty: all of it, or the clause that is. */
  readonly span: Span;
  /** Phrases at `span` that point to `owner`, strongest first. */
  readonly evidence: readonly Evidence[];
}

/**
 * Says whether a duty belongs to the other role, wholly or in a clause; `undefined` when it does not, or when that cannot
 * be said: relationships, collaboration and boundary statements, merged and unclear scopes.
 */
export function verdictOn(context: DescriptionContext, judged: JudgedDuty): Verdict | undefined {
  const { duty } = judged;
  const role = accountableRole(context.description, context.configuration, duty);
  if (role === null || !mayBeWrong(judged, role)) return undefined;
  const { kind: form } = dutyContext(context.description, duty);
  if (form === 'relationship' || isSharedGround(judged, otherRole(role))) return undefined;
  return judgeClauses(judged, form, role);
}

/** The duties of a description that are wrong where they stand, in order. */
export const verdictsOn = findPerDuty(verdictOn);

/** A quick look that lets most duties pass: somebody must have said that some of it is the other role's. */
function mayBeWrong({ attribution }: JudgedDuty, role: Role): boolean {
  const owner = otherRole(role);
  return attribution.owner === owner || attribution.clauses.some((clause) => clause.owner === owner);
}

function judgeClauses(judged: JudgedDuty, form: Verdict['form'], role: Role): Verdict | undefined {
  const { attribution } = judged;
  const owner = otherRole(role);
  const { wrong, own } = divide(attribution.clauses, role);
  const mixed = { kind: 'mixed', form, role } as const;
  const misattributed = { kind: 'misattributed', form, role } as const;
  const leading = wrong.filter((clause) => clause.probability[owner] >= misattributionThreshold);
  if (leading.length > 0 && own.length > 0) return verdict(mixed, judged, leading);
  if (attribution.owner === owner) {
    if (attribution.probability[owner] < misattributionThreshold) return undefined;
    return verdict(misattributed, judged, leading, attribution.probability);
  }
  const strong = wrong.filter((clause) => clause.probability[owner] >= clauseThreshold);
  if (attribution.owner === role || strong.length === 0) return undefined;
  return verdict(misattributed, judged, strong);
}

/** The place of a verdict in the document. */
export function placeOf(duty: Duty, { span }: Verdict): Span {
  return span.start === 0 && span.end === duty.text.length ? duty.span : toDocumentSpan(duty, span);
}

/**
 * Working together, and saying what a role does not do, is never wrong. The attributor weighs such words against others; here they decide
 * alone, since a wrong underline costs more than a missed one: a denial, or the name of the role that it would belong to.
 */
function isSharedGround({ duty, attribution }: JudgedDuty, owner: Role): boolean {
  if (attribution.sharedBecause === 'collaboration' || attribution.sharedBecause === 'boundary') return true;
  if (denial.test(duty.text)) return true;
  if (!mayName.test(duty.text)) return false;
  return findRoleNames(duty.text).some(({ role }) => role === owner || role === 'merged');
}

/** Looking names up costs more than all else here. */
const mayName = /\bC\.?[DTI]{1,2}\.?O|\bchief\b/iu;

const denial =
  /^(?:(?:the )?(?:role|position|incumbent|C[TI]O|you|they|he|she|it) )?(?:(?:does|do|is|are|has|have|will|should|must)(?: not|n['’]t)|not|no|never)\b/iu;

function divide(clauses: readonly ClauseAttribution[], role: Role) {
  if (clauses.length < 2) return { wrong: [], own: [] };
  return {
    wrong: clauses.filter((clause) => clause.owner === otherRole(role)),
    own: clauses.filter(
      (clause) => clause.owner === role && clause.probability[role] >= misattributionThreshold,
    ),
  };
}

function verdict(
  { kind, form, role }: Pick<Verdict, 'kind' | 'form' | 'role'>,
  { duty, attribution }: JudgedDuty,
  clauses: readonly ClauseAttribution[],
  whole?: Probabilities,
): Verdict {
  const owner = otherRole(role);
  const span = isPart(clauses, attribution.clauses) ? hull(clauses) : { start: 0, end: duty.text.length };
  const probability = whole?.[owner] ?? Math.max(...clauses.map((clause) => clause.probability[owner]));
  const evidence = attribution.evidence.filter((item) => item.pole === owner && contains(span, item.span));
  return { kind, form, role, owner, probability, span, evidence };
}

function isPart(clauses: readonly ClauseAttribution[], all: readonly ClauseAttribution[]): boolean {
  return clauses.length > 0 && clauses.length < all.length;
}

function hull(clauses: readonly ClauseAttribution[]): Span {
  return {
    start: Math.min(...clauses.map(({ span }) => span.start)),
    end: Math.max(...clauses.map(({ span }) => span.end)),
  };
}
