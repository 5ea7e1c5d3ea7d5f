import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from '../failure';
import type { SourceFile } from './sources';

/**
 * Puts a new text in the place of a file's, all of it or nothing: it is written beside the file and takes its name. Byte order mark,
 * permissions and links stay. A file that somebody changed meanwhile is left alone.
 *
 * @returns a sentence on what went wrong, if anything did
 */
export async function writeText(source: SourceFile, text: string): Promise<string | undefined> {
  let temporary: string | undefined;
  try {
    const path = await realpath(source.path);
    const { mode } = await stat(path);
    if ((await readFile(path, 'utf8')) !== withMark(source, source.text)) {
      return `cannot fix ${source.name}: it was changed meanwhile; run the command again.`;
    }
    temporary = join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`);
    await writeFile(temporary, withMark(source, text), { flag: 'wx' });
    await chmod(temporary, mode);
    await rename(temporary, path);
    return undefined;
  } catch (error) {
    if (temporary !== undefined) await rm(temporary, { force: true });
    return `cannot write ${source.name}: ${reasonOf(error)}.`;
  }
}

function withMark({ hasByteOrderMark }: SourceFile, text: string): string {
  return hasByteOrderMark ? `\uFEFF${text}` : text;
}
