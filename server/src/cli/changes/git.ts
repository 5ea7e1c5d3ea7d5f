import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { UsageError } from '../failure';

const run = promisify(execFile);
const maxBuffer = 256_000_000;

/** A git repository at a revision that its working tree is compared with. */
export interface GitBase {
  /** Folder of the working tree. */
  readonly root: string;
  /** Paths from the root of the files that were changed, added or deleted since, untracked ones included. */
  changedFiles(): Promise<readonly string[]>;
  /** What a file held at the revision; `undefined` when it was not there. */
  read(path: string): Promise<Uint8Array | undefined>;
}

/** Opens the repository that holds `cwd`. @throws UsageError when there is none, or no such revision, or no git */
export async function openGitBase(cwd: string, revision: string): Promise<GitBase> {
  const root = (await git(cwd, ['rev-parse', '--show-toplevel'], noRepository)).toString('utf8').trimEnd();
  const commit = await git(
    root,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    () =>
      `there is no revision ${revision} here. Name a branch, tag or commit; a shallow clone may need a fetch first.`,
  );
  const id = commit.toString('utf8').trim();
  return {
    root,
    async changedFiles() {
      const diff = await git(root, ['diff', '--name-only', '--no-renames', '-z', id, '--']);
      const untracked = await git(root, ['ls-files', '--others', '--exclude-standard', '-z']);
      const paths = `${diff.toString('utf8')}\0${untracked.toString('utf8')}`.split('\0');
      return [...new Set(paths.filter((path) => path !== ''))].sort();
    },
    async read(path) {
      const entry = await git(root, ['ls-tree', '-z', id, '--', `:(literal)${path}`]);
      const blob = /^\d+ blob ([0-9a-f]+)\t/u.exec(entry.toString('utf8'))?.[1];
      return blob === undefined ? undefined : git(root, ['cat-file', 'blob', blob]);
    },
  };
}

async function git(
  cwd: string,
  args: readonly string[],
  explain: (error: Error) => string = (error) => `git failed: ${error.message.trim()}`,
): Promise<Buffer> {
  try {
    const { stdout } = await run('git', args, { cwd, maxBuffer, encoding: 'buffer' });
    return stdout;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isMissing = 'code' in error && error.code === 'ENOENT';
    const message = isMissing ? 'diff needs the command git, which was not found.' : explain(error);
    throw new UsageError(message, { cause: error });
  }
}

function noRepository(): string {
  return 'diff compares with a git revision, and this folder is in no git repository.';
}
