import { resolve } from 'node:path';
import type { CommandIo } from '../io';
import { findFiles } from './findFiles';
import { readAll } from './readAll';
import { decodeText, readText, type DecodedText, type Reading } from './readText';

/** A text to analyse, with what it is called. */
export interface SourceFile extends DecodedText {
  readonly path: string;
  readonly name: string;
}

/**
 * Texts one after the other; where one cannot be had, a sentence on why.
 * @param isSwitchedOff tells of a path whether its charter ignores it, so that nobody need read it
 */
export type Sources = (
  isSwitchedOff: (path: string) => Promise<boolean>,
) => AsyncGenerator<SourceFile | string>;

/** The files that paths, directories and globs stand for; the current directory's when there are none. */
export function sourcesAt(paths: readonly string[], cwd: string): Sources {
  return async function* (isSwitchedOff) {
    const { files, problems } = await findFiles(paths.length > 0 ? paths : ['.'], cwd);
    yield* problems;
    for (const { path, name, isNamed } of files) {
      if (!isNamed && (await isSwitchedOff(path))) continue;
      yield toSource(await readText(path, name), path, name);
    }
  };
}

/** The standard input, taken as the text of a file. */
export function standardInput(fileName: string | undefined, { stdin, cwd }: CommandIo): Sources {
  return async function* () {
    const name = fileName ?? 'stdin.md';
    const reading = decodeText(await readAll(stdin), fileName ?? 'the standard input');
    yield toSource(reading, resolve(cwd, name), name);
  };
}

/** A reading with its place; of a failed one the problem. */
export function toSource(reading: Reading, path: string, name: string): SourceFile | string {
  if (!reading.ok) return reading.problem;
  const { text, hasByteOrderMark } = reading;
  return { path, name, text, hasByteOrderMark };
}
