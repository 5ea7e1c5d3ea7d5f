import type { Role } from '../roles/role';
import { createFileAnalyser, type AnalysedFile, type FileAnalyser } from './analyseFiles';
import { reasonOf } from './failure';
import { createCharterFiles } from './files/charterFiles';
import type { Sources } from './files/sources';
import type { CommandIo } from './io';

/** Files as far as they could be read, and what went wrong, a sentence each. */
export interface AnalysedSources {
  readonly files: readonly AnalysedFile[];
  readonly problems: readonly string[];
  /** Made the analyses and can go on from them. */
  readonly analyser: FileAnalyser;
}

/** Reads and analyses everything, each with what is in force for it; one file that fails does not stop the others. */
export async function analyseSources(
  sources: Sources,
  { config, role }: { readonly config?: string; readonly role?: Role },
  { cwd, today }: CommandIo,
): Promise<AnalysedSources> {
  const problems: string[] = [];
  const charters = createCharterFiles({ cwd, config, role, onProblem: (message) => problems.push(message) });
  const analyser = createFileAnalyser(charters, today);
  const analysed: AnalysedFile[] = [];
  const isSwitchedOff = async (path: string): Promise<boolean> =>
    !(await charters.resolve(path)).configuration.enabled;
  for await (const source of sources(isSwitchedOff)) {
    if (typeof source === 'string') {
      problems.push(source);
      continue;
    }
    try {
      analysed.push(await analyser.analyse(source));
    } catch (error) {
      problems.push(`cannot analyse ${source.name}: ${reasonOf(error)}. Please report this.`);
    }
  }
  const files = analyser.compare(analysed);
  return { files, problems: [...problems, ...files.flatMap(problemsOf)], analyser };
}

function problemsOf({ file, analysis }: AnalysedFile): readonly string[] {
  return (analysis?.failures ?? []).map(
    ({ rule, error }) => `the rule ${rule} failed in ${file.name}: ${reasonOf(error)}. Please report this.`,
  );
}
