import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob, isDynamicPattern } from 'tinyglobby';
import { nodeFiles } from '../../workspace/nodeFiles';
import { isMarkdown } from '../../workspace/uris';
import { reasonOf } from '../failure';

/** A file to read. */
export interface FoundFile {
  readonly path: string;
  /** As the user would type it, with `/`. */
  readonly name: string;
}

export interface FoundFiles {
  /** In the order of the arguments, in a directory by name; each file once. */
  readonly files: readonly FoundFile[];
  /** Arguments that lead to nothing, each a sentence. */
  readonly problems: readonly string[];
}

/**
 * Finds the files that arguments stand for: a file whatever its ending, a directory with the Markdown files in it that no ignore
 * file excludes, or a glob. `node_modules` is passed over unless the argument names it.
 */
export async function findFiles(args: readonly string[], cwd: string): Promise<FoundFiles> {
  const files = new Map<string, FoundFile>();
  const problems: string[] = [];
  for (const arg of args) {
    const found = await filesFor(arg, cwd);
    if (typeof found === 'string') problems.push(found);
    else for (const file of found) if (!files.has(file.path)) files.set(file.path, file);
  }
  return { files: [...files.values()], problems };
}

async function filesFor(arg: string, cwd: string): Promise<readonly FoundFile[] | string> {
  const path = resolve(cwd, arg);
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return await filesIn(path, arg);
    return [{ path, name: toName(arg) }];
  } catch (error) {
    if (isDynamicPattern(arg)) return filesMatching(arg, cwd);
    return `cannot read ${arg}: ${reasonOf(error)}.`;
  }
}

async function filesIn(directory: string, arg: string): Promise<readonly FoundFile[]> {
  const uris = await nodeFiles.listMarkdown(pathToFileURL(directory).href, {
    limit: Infinity,
    ignores: namesDependencies(directory) ? ['!node_modules'] : [],
    cancelled: () => false,
  });
  return uris
    .map((uri) => fileURLToPath(uri))
    .map((path) => ({ path, name: toName(join(arg, relative(directory, path))) }));
}

async function filesMatching(pattern: string, cwd: string): Promise<readonly FoundFile[] | string> {
  const found = await glob(toSlashes(pattern), {
    cwd,
    dot: true,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/.git/**', ...(namesDependencies(pattern) ? [] : ['**/node_modules/**'])],
  });
  const files = found
    .map((path) => resolve(path))
    .filter(isMarkdown)
    .sort()
    .map((path) => ({ path, name: isAbsolute(pattern) ? toSlashes(path) : toName(relative(cwd, path)) }));
  return files.length > 0 ? files : `no Markdown file matches ${pattern}.`;
}

function namesDependencies(path: string): boolean {
  return path.split(/[\\/]/u).includes('node_modules');
}

function toName(path: string): string {
  return toSlashes(path).replace(/^(?:\.\/+)+/u, '');
}

function toSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
