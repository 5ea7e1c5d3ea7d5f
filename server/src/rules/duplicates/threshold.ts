/** Least similarity at which two duties are the same one; its effect is measured in docs/accuracy-duplicates.md. */
export const sameDutyThreshold = 0.6;
