import type { Finding } from '../rules/rule';
import { correctDirective } from './correctDirective';
import { declareRole } from './declareRole';
import { dropDuplicate } from './dropDuplicate';
import type { Fix, FixKind } from './fix';
import { insertDuty } from './insertDuty';
import { mergeDuplicate } from './mergeDuplicate';
import { moveDuty } from './moveDuty';
import { moveDutyToFile } from './moveDutyToFile';
import type { FixProvider } from './proposal';
import { recordDecision } from './recordDecision';
import { removeSuppression } from './removeSuppression';
import { rewordCollaboration } from './rewordCollaboration';
import { rewordCounterpart } from './rewordCounterpart';
import { splitDuty } from './splitDuty';
import { suppressFile } from './suppressFile';
import { suppressNextLine } from './suppressNextLine';
import type { FixContext } from './surroundings';

/** In the order of `fixKinds`, which a test checks. */
export const fixProviders: readonly FixProvider[] = [
  moveDuty,
  moveDutyToFile,
  rewordCollaboration,
  rewordCounterpart,
  splitDuty,
  mergeDuplicate,
  dropDuplicate,
  insertDuty,
  declareRole,
  correctDirective,
  removeSuppression,
  suppressNextLine,
  suppressFile,
  recordDecision,
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
export function fixesFor(context: FixContext, finding: Finding): readonly Fix[] {
  const proposals = fixProviders.flatMap(({ kind, propose }) =>
    propose(context, finding).map((proposal) => ({ kind, ...proposal })),
  );
  const preferredKind = preference.find((kind) =>
    proposals.some((proposal) => proposal.kind === kind && proposal.safe),
  );
  const preferred = proposals.find(({ kind, safe }) => safe && kind === preferredKind);
  return proposals.map((proposal) => {
    const { kind, title, edits, elsewhere = [] } = proposal;
    return { kind, title, preferred: proposal === preferred, edits, elsewhere };
  });
}
