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

/** Texts one after the other; where one cannot be had, a sentence on why. */
export type Sources = AsyncGenerator<SourceFile | string>;

/** The files that paths, directories and globs stand for; the current directory's when there are none. */
export async function* sourcesAt(paths: readonly string[], cwd: string): Sources {
  const { files, problems } = await findFiles(paths.length > 0 ? paths : ['.'], cwd);
  yield* problems;
  for (const { path, name } of files) yield toSource(await readText(path, name), path, name);
}

/** The standard input, taken as the text of a file. */
export async function* standardInput(fileName: string | undefined, { stdin, cwd }: CommandIo): Sources {
  const name = fileName ?? 'stdin.md';
  const reading = decodeText(await readAll(stdin), fileName ?? 'the standard input');
  yield toSource(reading, resolve(cwd, name), name);
}

/** A reading with its place; of a failed one the problem. */
export function toSource(reading: Reading, path: string, name: string): SourceFile | string {
  if (!reading.ok) return reading.problem;
  const { text, hasByteOrderMark } = reading;
  return { path, name, text, hasByteOrderMark };
}
