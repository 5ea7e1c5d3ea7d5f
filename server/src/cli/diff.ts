import { existsSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { isMarkdown } from '../workspace/uris';
import { analyseSources, type AnalysedSources } from './analyseSources';
import { findChanges, type Changes } from './changes/changes';
import { openGitBase, type GitBase } from './changes/git';
import { toMarkdown } from './changes/markdown';
import { decodeText, readText } from './files/readText';
import { toSource, type Sources } from './files/sources';
import { write, writeProblem, type CommandIo, type ExitStatus } from './io';

export interface DiffOptions {
  readonly format: 'markdown' | 'json';
  readonly config?: string;
}

/**
 * `remit diff BASE`: what the working tree changed against a git revision. Both sides are read with today's charter, so that only
 * the texts make a difference; that a charter changed is said. Status 2 when something could not be read, else 0.
 */
export async function diff(base: string, options: DiffOptions, io: CommandIo): Promise<ExitStatus> {
  const repository = await openGitBase(io.cwd, base);
  const changed = await repository.changedFiles();
  const paths = changed.filter(isMarkdown);
  const charters = changed.filter((path) => isCharterOf(repository.root, path, options, io));
  const before = await analyseSources(sourcesAtBase(paths, repository, base, io), options, io);
  const after = await analyseSources(sourcesNow(paths, repository, io), options, io);
  const problems = problemsOf(before, after);
  for (const problem of problems) await writeProblem(io, problem);
  const changes = {
    ...findChanges(base, before.files, after.files),
    charters: charters.map((path) => placeOf(repository.root, path, io.cwd).name),
  };
  await write(io.stdout, options.format === 'json' ? toJson(changes) : toMarkdown(changes));
  return problems.length > 0 ? 2 : 0;
}

function sourcesAtBase(
  paths: readonly string[],
  repository: GitBase,
  base: string,
  { cwd }: CommandIo,
): Sources {
  return async function* (isSwitchedOff) {
    for (const path of paths) {
      const { absolute, name } = placeOf(repository.root, path, cwd);
      if (await isSwitchedOff(absolute)) continue;
      const bytes = await repository.read(path);
      if (bytes !== undefined) yield toSource(decodeText(bytes, `${name} at ${base}`), absolute, name);
    }
  };
}

function sourcesNow(paths: readonly string[], { root }: GitBase, { cwd }: CommandIo): Sources {
  return async function* (isSwitchedOff) {
    for (const path of paths) {
      const { absolute, name } = placeOf(root, path, cwd);
      if (!existsSync(absolute) || (await isSwitchedOff(absolute))) continue;
      yield toSource(await readText(absolute, name), absolute, name);
    }
  };
}

/** Whether a changed file is a charter: one that `--config` names, else any `remit.json`. */
function isCharterOf(root: string, path: string, { config }: DiffOptions, { cwd }: CommandIo): boolean {
  return config === undefined ? basename(path) === 'remit.json' : join(root, path) === resolve(cwd, config);
}

function placeOf(root: string, path: string, cwd: string) {
  const absolute = join(root, path);
  return { absolute, name: relative(cwd, absolute).split(sep).join('/') };
}

/** A broken charter is met on both sides, but told once. */
function problemsOf(...sides: readonly AnalysedSources[]): readonly string[] {
  return [...new Set(sides.flatMap(({ problems }) => problems))];
}

function toJson(changes: Changes): string {
  return `${JSON.stringify(changes, null, 2)}\n`;
}
