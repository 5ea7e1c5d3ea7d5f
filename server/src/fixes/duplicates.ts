import type { Duty, JobDescription } from '../jobDescription/model';
import type { Finding, RuleContext } from '../rules/rule';
import type { Role } from '../roles/role';
import type { Span } from '../text/span';
import { htmlBlock, htmlItemOf, isHtmlItem } from './document/htmlItem';
import { movedBlock } from './document/movedBlock';
import { emptiedBlock, removalOf } from './document/removal';
import { isLeantOn, sentenceRemoval } from './document/sentence';
import { holdsRegion } from './misplaced';
import { saysTheSame } from './sameDuty';

/** A duty with the role that it stands under. */
export interface Claim {
  readonly duty: Duty;
  readonly role: Role;
}

/** The two duties that say the same; `there` only if it stands in the same document. */
export function duplicatesOf(
  { description }: RuleContext,
  { rule, duty: index, related = [] }: Finding,
): { readonly here: Claim; readonly there: Claim | undefined } | undefined {
  const here =
    rule === 'duplicate-duty' && index !== null ? claimOf(description, description.duties[index]) : undefined;
  if (here === undefined) return undefined;
  const place = related.find(({ uri }) => uri === undefined)?.span;
  const other = description.duties.find(
    (duty) => place?.start === duty.span.start && place.end === duty.span.end,
  );
  return { here, there: claimOf(description, other) };
}

function claimOf({ scopes }: JobDescription, duty: Duty | undefined): Claim | undefined {
  const role = duty === undefined ? undefined : scopes[duty.scope]?.role;
  return duty !== undefined && (role === 'cto' || role === 'cio') ? { duty, role } : undefined;
}

/** A duty and all others under its role that say the same as the one that stays, since each of them would be found again. */
export function twinsOf(
  context: RuleContext,
  { duty, role }: Claim,
  kept: Duty | undefined,
): readonly Duty[] {
  const { duties, scopes } = context.description;
  return duties.filter(
    (other) =>
      other === duty ||
      (scopes[other.scope]?.role === role &&
        kept !== undefined &&
        saysTheSame(context, other.text, kept.text)),
  );
}

/** What to delete so that a duty is gone; `undefined` where something would be lost with it. */
export function removalOfDuty(description: JobDescription, duty: Duty): Span | undefined {
  const { text, sections, duties } = description;
  const section = sections[duty.section];
  if (section === undefined || duty.kind === 'cell') return undefined;
  if (duty.kind === 'sentence')
    return isLeantOn(description, duty) ? undefined : sentenceRemoval(text, duty.span);
  if (holdsRegion(description, duty.block)) return undefined;
  const tag = htmlItemOf(text, duty);
  if (tag !== undefined) return htmlBlock(text, tag);
  if (isHtmlItem(text, duty)) return undefined;
  const block = movedBlock(description, duty);
  const hasNested = duties.some(
    (other) => other !== duty && other.span.start >= duty.span.end && other.span.end <= block.end,
  );
  return hasNested ? undefined : removalOf(text, emptiedBlock(description, section, block));
}
