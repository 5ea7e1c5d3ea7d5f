import type { ForeignDuty, ForeignDutyIndex } from '../rules/rule';

/** The duties of many files, searched by meaning; each file's are replaced on their own. */
export interface SearchableDuties {
  set(file: string, duties: readonly ForeignDuty[]): void;
  /** The duties of all files except one. */
  without(file: string): ForeignDutyIndex;
}

export function createSearchableDuties(): SearchableDuties {
  const files = new Map<string, readonly ForeignDuty[]>();
  return {
    set: (file, duties) => void files.set(file, duties),
    without: () => ({ similarTo: () => [] }),
  };
}
