import type { Finding, RuleContext } from '../rules/rule';
import { declareRole } from './declareRole';
import type { Fix, FixKind } from './fix';
import { fixKinds } from './fix';
import { moveDuty } from './moveDuty';
import type { FixProvider } from './proposal';
import { rewordCollaboration } from './rewordCollaboration';
import { rewordCounterpart } from './rewordCounterpart';
import { splitDuty } from './splitDuty';
import { suppressFile } from './suppressFile';
import { suppressNextLine } from './suppressNextLine';

const providers: readonly FixProvider[] = [
  moveDuty,
  rewordCollaboration,
  rewordCounterpart,
  splitDuty,
  declareRole,
  suppressNextLine,
  suppressFile,
];

/** Which kind is preferred where several could be. */
const preference: readonly FixKind[] = [
  'correct-directive',
  'remove-suppression',
  'split-duty',
  'move-duty',
  'drop-duplicate',
  'reword-collaboration',
];

/**
 * Everything that can be done about a finding, always in the order of `fixKinds`; at most one fix is preferred. Answers from
 * the analysis that `context` belongs to and makes no second one.
 *
 * @param finding one of the findings of that analysis
 */
export function fixesFor(context: RuleContext, finding: Finding): readonly Fix[] {
  const proposals = [...providers]
    .sort((a, b) => fixKinds.indexOf(a.kind) - fixKinds.indexOf(b.kind))
    .flatMap(({ kind, propose }) => propose(context, finding).map((proposal) => ({ kind, ...proposal })));
  const preferredKind = preference.find((kind) =>
    proposals.some((proposal) => proposal.kind === kind && proposal.safe),
  );
  const preferred = proposals.find(({ kind, safe }) => safe && kind === preferredKind);
  return proposals.map((proposal) => {
    const { kind, title, edits, elsewhere = [] } = proposal;
    return { kind, title, preferred: proposal === preferred, edits, elsewhere };
  });
}
