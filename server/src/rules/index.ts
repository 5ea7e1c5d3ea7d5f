import { duplicateDuty } from './duplicate-duty';
import { misattributedDuty } from './misattributed-duty';
import { misattributedMetric } from './misattributed-metric';
import { missingCollaboration } from './missing-collaboration';
import { mixedDuty } from './mixed-duty';
import { roleMismatch } from './role-mismatch';
import type { Rule } from './rule';
import { staleSuppression } from './stale-suppression';
import { unbalancedMerge } from './unbalanced-merge';
import { unclaimedDimension } from './unclaimed-dimension';
import { unclearRole } from './unclear-role';
import { unknownDirective } from './unknown-directive';

/** Every rule, in the order of their documentation. The order never changes what is reported. */
export const rules: readonly Rule[] = [
  misattributedDuty,
  misattributedMetric,
  mixedDuty,
  duplicateDuty,
  unclaimedDimension,
  missingCollaboration,
  unbalancedMerge,
  roleMismatch,
  unclearRole,
  unknownDirective,
  staleSuppression,
];
