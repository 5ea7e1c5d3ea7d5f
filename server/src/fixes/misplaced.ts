import type { ClauseAttribution } from '../attribution/attribution';
import type { Duty, JobDescription } from '../jobDescription/model';
import { toDocumentSpan } from '../jobDescription/markdown/plainText';
import type { Finding, JudgedDuty, RuleContext } from '../rules/rule';
import type { Role } from '../roles/role';
import { contains } from '../text/span';
import type { Span } from '../text/span';
import { movedBlock } from './document/movedBlock';
import { fitsUnder } from './readsRight';

/** A duty, or clauses of one, that a finding says belong to the other role. */
export interface Misplaced {
  readonly judged: JudgedDuty;
  readonly duty: Duty;
  /** The role that it belongs to. */
  readonly owner: Role;
  /** The clauses that are meant, in its plain text; absent when it is all of the duty. */
  readonly part: Span | undefined;
}

const rules: readonly string[] = ['misattributed-duty', 'misattributed-metric', 'mixed-duty'];

/** What a finding on a duty of the other role is about; `undefined` for other findings. */
export function misplaced(
  { judged }: RuleContext,
  { rule, owner, duty: index, span }: Finding,
): Misplaced | undefined {
  const found = index === null ? undefined : judged.at(index);
  if (found === undefined || owner === null || owner === 'shared' || !rules.includes(rule)) return undefined;
  const { duty, attribution } = found;
  const clauses = attribution.clauses.filter((clause) => contains(span, toDocumentSpan(duty, clause.span)));
  const isPart = clauses.length > 0 && clauses.length < attribution.clauses.length;
  return { judged: found, duty, owner, part: isPart ? hull(clauses) : undefined };
}

/** Whether a duty can go to the other role as a whole: nothing in it or below it is this role's. */
export function canMove(context: RuleContext, { duty, owner }: Misplaced): boolean {
  if (duty.kind === 'item' && isPinned(context.description, duty)) return false;
  return [...context.judged]
    .filter(
      (judged) => judged.duty === duty || (duty.kind === 'item' && contains(duty.block, judged.duty.span)),
    )
    .every((judged) => fitsUnder(context, judged, owner));
}

/** A comment inside says what holds where it stands: a region, or that an item below stays on purpose. */
function isPinned(description: JobDescription, duty: Duty): boolean {
  const block = movedBlock(description, duty);
  if (holdsRegion(description, block)) return true;
  return description.directives.some(
    ({ kind, span, rules: named }) =>
      kind === 'disable-next-line' &&
      span.start > duty.span.start &&
      contains(block, span) &&
      (named.length === 0 || named.some((rule) => rules.includes(rule))),
  );
}

/** A `remit-disable` inside the item holds beyond it, where it would be missed. */
export function holdsRegion({ directives }: JobDescription, block: Span): boolean {
  return directives.some(
    ({ kind, span }) => (kind === 'disable' || kind === 'enable') && contains(block, span),
  );
}

function hull(clauses: readonly ClauseAttribution[]): Span {
  return {
    start: Math.min(...clauses.map(({ span }) => span.start)),
    end: Math.max(...clauses.map(({ span }) => span.end)),
  };
}
