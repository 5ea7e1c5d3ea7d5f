import type { Role } from '../../roles/role';
import type { ForeignDuty, ForeignDutyIndex } from '../rule';
import { createDutyIndex } from './dutyIndex';
import { createMeaningReader } from './dutyMeaning';

/** Duties of many files that one of the two roles has, kept up to date file by file. */
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
  const meaningOf = createMeaningReader();
  const indices = { cto: createDutyIndex<Entry>(meaningOf), cio: createDutyIndex<Entry>(meaningOf) };
  const files = new Map<string, readonly { readonly role: Role; readonly entry: Entry }[]>();
  return {
    set(file, duties) {
      for (const { role, entry } of files.get(file) ?? []) indices[role].remove(entry.duty.text, entry);
      const entries = duties.flatMap((duty) =>
        duty.role === 'shared' ? [] : [{ role: duty.role, entry: { file, duty } }],
      );
      for (const { role, entry } of entries) indices[role].add(entry.duty.text, entry);
      if (entries.length > 0) files.set(file, entries);
      else files.delete(file);
    },
    without: (file) => ({
      similarTo(text, role) {
        const matches = new Set<ForeignDuty>();
        for (const { values } of indices[role].similarTo(text)) {
          for (const entry of values) {
            if (entry.file !== file) matches.add(entry.duty);
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
