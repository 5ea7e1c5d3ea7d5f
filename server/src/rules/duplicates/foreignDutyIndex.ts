import type { ForeignDuty, ForeignDutyIndex } from '../rule';
import { createConceptIndex } from './conceptIndex';

/** Duties of many files, kept up to date file by file. */
export interface WorkspaceDutyIndex {
  /** Replaces the duties of a file; an empty list forgets it. */
  set(file: string, duties: readonly ForeignDuty[]): void;
  /** The duties of all files but one. */
  without(file: string): ForeignDutyIndex;
}

interface Entry {
  readonly file: string;
  readonly duty: ForeignDuty;
}

/** More matches than this help nobody. */
const mostMatches = 5;

/** Makes an empty index; `file` is any key that the caller uses throughout. */
export function createWorkspaceDutyIndex(): WorkspaceDutyIndex {
  const index = createConceptIndex<Entry>();
  const files = new Map<string, readonly Entry[]>();
  return {
    set(file, duties) {
      for (const entry of files.get(file) ?? []) index.remove(entry.duty.text, entry);
      const entries = duties.map((duty) => ({ file, duty }));
      for (const entry of entries) index.add(entry.duty.text, entry);
      if (entries.length > 0) files.set(file, entries);
      else files.delete(file);
    },
    without: (file) => ({
      similarTo(text, isMeant) {
        const matches = new Set<ForeignDuty>();
        for (const { values } of index.similarTo(text)) {
          for (const entry of values) {
            if (entry.file !== file && isMeant(entry.duty)) matches.add(entry.duty);
            if (matches.size === mostMatches) return [...matches];
          }
        }
        return [...matches];
      },
    }),
  };
}

/** An index of a fixed list of duties. */
export function createForeignDutyIndex(duties: readonly ForeignDuty[]): ForeignDutyIndex {
  const index = createWorkspaceDutyIndex();
  index.set('elsewhere', duties);
  return index.without('');
}
