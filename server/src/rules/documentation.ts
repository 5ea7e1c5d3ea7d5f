import type { RuleId } from '../configuration/ruleId';
import { documentation as duplicateDuty } from './duplicate-duty';
import { documentation as misattributedDuty } from './misattributed-duty';
import { documentation as misattributedMetric } from './misattributed-metric';
import { documentation as missingCollaboration } from './missing-collaboration';
import { documentation as mixedDuty } from './mixed-duty';
import { documentation as roleMismatch } from './role-mismatch';
import type { RuleDocumentation } from './rule';
import { documentation as staleSuppression } from './stale-suppression';
import { documentation as unbalancedMerge } from './unbalanced-merge';
import { documentation as unclaimedDimension } from './unclaimed-dimension';
import { documentation as unclearRole } from './unclear-role';
import { documentation as unknownDirective } from './unknown-directive';

/** The page of every rule. For the generator of the pages and for tests only: nothing that ships may import it. */
export const ruleDocumentation: Readonly<Record<RuleId, RuleDocumentation>> = {
  'misattributed-duty': misattributedDuty,
  'misattributed-metric': misattributedMetric,
  'mixed-duty': mixedDuty,
  'duplicate-duty': duplicateDuty,
  'unclaimed-dimension': unclaimedDimension,
  'missing-collaboration': missingCollaboration,
  'unbalanced-merge': unbalancedMerge,
  'role-mismatch': roleMismatch,
  'unclear-role': unclearRole,
  'unknown-directive': unknownDirective,
  'stale-suppression': staleSuppression,
};
