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
  /** Whether an argument is this very file, not a directory or a glob. */
  readonly isNamed: boolean;
}

export interface FoundFiles {
  /** In the order of the arguments, in a directory by name; each file once. */
  readonly files: readonly FoundFile[];
  /** Arguments that lead to nothing and directories that cannot be read, each a sentence. */
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
    problems.push(...found.problems);
    for (const file of found.files) {
      const known = files.get(file.path);
      files.set(file.path, known === undefined ? file : { ...known, isNamed: known.isNamed || file.isNamed });
    }
  }
  return { files: [...files.values()], problems };
}

async function filesFor(arg: string, cwd: string): Promise<FoundFiles> {
  const path = resolve(cwd, arg);
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return await filesIn(path, arg);
    return { files: [{ path, name: toName(arg), isNamed: true }], problems: [] };
  } catch (error) {
    if (isDynamicPattern(arg)) return filesMatching(arg, cwd);
    return { files: [], problems: [`cannot read ${arg}: ${reasonOf(error)}.`] };
  }
}

async function filesIn(directory: string, arg: string): Promise<FoundFiles> {
  const problems: string[] = [];
  const nameOf = (path: string): string => toName(join(arg, relative(directory, path)));
  const uris = await nodeFiles.listMarkdown(pathToFileURL(directory).href, {
    limit: Infinity,
    ignores: namesDependencies(directory) ? ['!node_modules'] : [],
    cancelled: () => false,
    unreadable: (uri, error) => {
      problems.push(`cannot read ${nameOf(fileURLToPath(uri))}: ${reasonOf(error)}.`);
    },
  });
  const files = uris
    .map((uri) => fileURLToPath(uri))
    .map((path) => ({ path, name: nameOf(path), isNamed: false }));
  return { files, problems };
}

async function filesMatching(pattern: string, cwd: string): Promise<FoundFiles> {
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
    .map((path) => {
      const name = isAbsolute(pattern) ? toSlashes(path) : toName(relative(cwd, path));
      return { path, name, isNamed: false };
    });
  return { files, problems: files.length > 0 ? [] : [`no Markdown file matches ${pattern}.`] };
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
