import { fixAll } from '../analysis/fixAll';
import { createWorkspaceDutyIndex } from '../rules/duplicates/foreignDutyIndex';
import { applyEdits } from '../text/textEdit';
import { foreignDutiesOf } from '../workspace/foreignDuties';
import { isDescription, type AnalysedFile, type FileAnalyser } from './analyseFiles';
import type { AnalysedSources } from './analyseSources';
import { writeText } from './files/writeText';

/** What `--fix` did. */
export interface FixedFiles {
  /** All files as they are now. */
  readonly files: readonly AnalysedFile[];
  readonly fixed: readonly FixedFile[];
  readonly problems: readonly string[];
}

export interface FixedFile {
  readonly file: string;
  /** How many findings went away. */
  readonly count: number;
}

/**
 * Applies every preferred fix and writes the files that it changes. One file after the other, each in view of the others as
 * they are by then: a duty that two files claim is dropped from one of them, not from both.
 */
export async function fixFiles({ files, analyser, ...before }: AnalysedSources): Promise<FixedFiles> {
  const index = createWorkspaceDutyIndex();
  for (const { uri, analysis } of files.filter(isDescription)) {
    index.set(uri, foreignDutiesOf(uri, analysis.description));
  }
  const problems = [...before.problems];
  const fixed: FixedFile[] = [];
  const now: AnalysedFile[] = [];
  for (const file of files) {
    const result = fixOne(file, analyser, index);
    const problem = result === file ? undefined : await writeText(file.file, result.file.text);
    if (problem !== undefined) problems.push(problem);
    const isFixed = result !== file && problem === undefined;
    now.push(isFixed ? result : file);
    if (!isFixed || !isDescription(result)) continue;
    fixed.push({ file: file.file.name, count: findings(file) - findings(result) });
    index.set(file.uri, foreignDutiesOf(file.uri, result.analysis.description));
  }
  return { files: analyser.compare(now), fixed, problems };
}

function fixOne(
  file: AnalysedFile,
  analyser: FileAnalyser,
  index: ReturnType<typeof createWorkspaceDutyIndex>,
): AnalysedFile {
  if (!isDescription(file)) return file;
  const current = analyser.again(file, index.without(file.uri));
  if (!isDescription(current)) return file;
  const edits = fixAll(current.analysis);
  if (edits.length === 0) return file;
  const text = applyEdits(file.file.text, edits);
  return analyser.again({ ...current, file: { ...file.file, text } }, index.without(file.uri));
}

function findings({ analysis }: AnalysedFile): number {
  return analysis === undefined ? 0 : analysis.findings.length + analysis.omitted;
}
