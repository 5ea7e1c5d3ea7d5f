import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ignore, { type Ignore } from 'ignore';
import type { FileAccess, ListOptions } from './host';
import { isMarkdown } from './uris';

const alwaysIgnored = ['.git', '.hg', '.svn', 'node_modules', '.vscode-test'];
const ignoreFiles = ['.gitignore', '.remitignore'];

interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** Files of this machine, under `file:` URIs; any other URI is absent. */
export const nodeFiles: FileAccess = { read, listMarkdown, isIgnored };

async function read(uri: string, maxBytes: number): Promise<string | undefined> {
  const path = toPath(uri);
  if (path === undefined) return undefined;
  try {
    const facts = await stat(path);
    return facts.isFile() && facts.size <= maxBytes ? await readFile(path, 'utf8') : undefined;
  } catch {
    return undefined; // vanished or not readable, which the contract says is the same
  }
}

async function listMarkdown(folder: string, options: ListOptions): Promise<readonly string[]> {
  const root = toPath(folder);
  if (root === undefined) return [];
  const found: string[] = [];
  const pending: { folder: string; ignores: readonly IgnoreRules[] }[] = [
    { folder: root, ignores: [rulesFor(root, options.ignores)] },
  ];
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    if (options.cancelled() || found.length >= options.limit) break;
    const ignores = [...next.ignores, ...(await ignoreRulesIn(next.folder))];
    for (const entry of await entriesOf(next.folder, options)) {
      const path = join(next.folder, entry.name);
      // Links are not followed: they may lead round in a circle, and their targets are listed where they are.
      if (entry.isDirectory() && !isExcluded(`${path}${sep}`, ignores))
        pending.push({ folder: path, ignores });
      if (entry.isFile() && isMarkdown(entry.name) && !isExcluded(path, ignores)) found.push(path);
    }
  }
  return found.slice(0, options.limit).map((path) => pathToFileURL(path).href);
}

async function isIgnored(folder: string, uri: string, patterns: readonly string[]): Promise<boolean> {
  const root = toPath(folder);
  const path = toPath(uri);
  if (root === undefined || path === undefined) return true;
  let ignores = [rulesFor(root, patterns)];
  let current = root;
  for (const part of relative(root, path).split(sep)) {
    ignores = [...ignores, ...(await ignoreRulesIn(current))];
    current = join(current, part);
    if (isExcluded(current === path ? path : `${current}${sep}`, ignores)) return true;
  }
  return false;
}

function rulesFor(folder: string, patterns: readonly string[]): IgnoreRules {
  return { folder, rules: ignore().add([...alwaysIgnored, ...patterns]) };
}

async function entriesOf(folder: string, { unreadable }: ListOptions) {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    unreadable?.(pathToFileURL(folder).href, error);
    return [];
  }
}

async function ignoreRulesIn(folder: string): Promise<readonly IgnoreRules[]> {
  const found: IgnoreRules[] = [];
  for (const name of ignoreFiles) {
    try {
      found.push({ folder, rules: ignore().add(await readFile(join(folder, name), 'utf8')) });
    } catch {
      // most folders have none
    }
  }
  return found;
}

/** The nearest ignore file that speaks about a path decides, as git does it. */
function isExcluded(path: string, ignores: readonly IgnoreRules[]): boolean {
  const isFolder = path.endsWith(sep);
  for (const { folder, rules } of [...ignores].reverse()) {
    const inside = relative(folder, path).split(sep).join('/') + (isFolder ? '/' : '');
    const verdict = rules.test(inside);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

function toPath(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined; // untitled:, vscode-vfs: and the like
  }
}
