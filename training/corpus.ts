import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AttributionContext } from '../server/src/attribution/attribution';
import type { Owner } from '../server/src/roles/role';

/** Order of the classes in the model. */
export const owners: readonly Owner[] = ['cto', 'cio', 'shared'];

export type Register = 'bullet' | 'prose' | 'metric' | 'title';

/** One labelled duty of the corpus. */
export interface CorpusRow {
  readonly label: Owner;
  readonly register: Register;
  readonly text: string;
  /** File it stands in, without extension. */
  readonly slice: string;
  /** Rows of one block are written as contrasts of each other and never split between training and test. */
  readonly block: string;
}

/** The context that a row's register stands for. */
export function contextOf({ register }: { readonly register: string }): AttributionContext {
  return { kind: register === 'metric' ? 'metric' : 'duty' };
}

/** Reads every `*.tsv` in a folder, in the order of file names: `label<TAB>register<TAB>text`, blocks divided by blank lines. */
export function readCorpus(folder: string): readonly CorpusRow[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => readSlice(readFileSync(join(folder, file), 'utf8'), file.slice(0, -'.tsv'.length)));
}

function readSlice(source: string, slice: string): readonly CorpusRow[] {
  const rows: CorpusRow[] = [];
  let block = 0;
  source.split('\n').forEach((line, index) => {
    if (line.trim() === '') {
      block++;
      return;
    }
    const [label, register, text, ...rest] = line.split('\t');
    if (!isOwner(label) || !isRegister(register) || text === undefined || text === '' || rest.length > 0) {
      throw new Error(
        `training/corpus/${slice}.tsv:${String(index + 1)}: expected label<TAB>register<TAB>text, found "${line}"`,
      );
    }
    rows.push({ label, register, text, slice, block: `${slice}#${String(block)}` });
  });
  return rows;
}

/** Narrows text from a file to a label. */
export function isOwner(value: string | undefined): value is Owner {
  return value === 'cto' || value === 'cio' || value === 'shared';
}

function isRegister(value: string | undefined): value is Register {
  return value === 'bullet' || value === 'prose' || value === 'metric' || value === 'title';
}
