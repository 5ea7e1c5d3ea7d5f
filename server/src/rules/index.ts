import { misattributedDuty } from './misattributed-duty';
import { misattributedMetric } from './misattributed-metric';
import type { Rule } from './rule';
import { unknownDirective } from './unknown-directive';

/** Every rule, in the order of their documentation. The order never changes what is reported. */
export const rules: readonly Rule[] = [misattributedDuty, misattributedMetric, unknownDirective];
