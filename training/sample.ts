import { readFileSync } from 'node:fs';
import type { Owner, Role } from '../server/src/roles/role';
import { isOwner } from './corpus';

/** A real duty restated in other words, with the label that most of its readers gave. */
export interface SampleRow {
  readonly label: Owner;
  /** How many of the three readers gave the label. */
  readonly readers: number;
  readonly register: string;
  readonly text: string;
  /** Whose description it was found in, where that is noted. */
  readonly foundUnder?: Role;
}

/**
 * Reads a labelled sample. These layouts are understood: `label<TAB>readers<TAB>source<TAB>register<TAB>text` as in `training/sample/`, the same
 * with the role of the description, `cto`, `cio` or `-`, after the source, and `label<TAB>readers<TAB>register<TAB>text` with a heading line.
 *
 * @throws Error with file and line for a row that fits neither
 */
export function readSample(file: string): readonly SampleRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '' || line.startsWith('label\t')) return [];
      const fields = line.split('\t');
      const [label, readers, register, text] = [fields[0], Number(fields[1]), fields.at(-2), fields.at(-1)];
      if (
        !isOwner(label) ||
        !(readers >= 1) ||
        register === undefined ||
        text === undefined ||
        fields.length < 4
      ) {
        throw new Error(
          `${file}:${String(index + 1)}: expected a label, the number of readers, a register and a text, divided by tabs`,
        );
      }
      const row: SampleRow = { label, readers, register, text };
      const role = fields.length === 6 ? fields[3] : undefined;
      return [role === 'cto' || role === 'cio' ? { ...row, foundUnder: role } : row];
    });
}
