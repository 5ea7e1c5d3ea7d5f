import { runCommandLine } from '../../server/src/cli/program';
import { readReports } from './checkReports';
import { createMemoryIo } from './memoryIo';
import type { ScratchFolder } from './scratchFolder';

/** What a run of the command line in a folder wrote, and how it ended. */
export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `remit` in this process. */
export async function runRemit(
  folder: ScratchFolder,
  args: readonly string[],
  stdin: string | readonly Uint8Array[] = '',
): Promise<Run> {
  const { io, stdout, stderr } = createMemoryIo(folder.path, stdin);
  const status = await runCommandLine(args, io);
  return { status, stdout: stdout(), stderr: stderr() };
}

/** The files that `remit check` looks at with these arguments, in their order. */
export async function checkedFiles(folder: ScratchFolder, ...args: string[]): Promise<readonly string[]> {
  const { stdout } = await runRemit(folder, ['check', '--format', 'json', ...args]);
  return readReports(stdout).map(({ file }) => file);
}
