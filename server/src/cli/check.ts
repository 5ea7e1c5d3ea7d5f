import type { Role } from '../roles/role';
import { count } from '../rules/wording';
import { hintWithoutDescription, isDescription, type AnalysedFile } from './analyseFiles';
import { analyseSources } from './analyseSources';
import { UsageError } from './failure';
import { fixFiles } from './fixFiles';
import { sourcesAt, standardInput } from './files/sources';
import { formatters } from './formats/formatters';
import type { FormatName } from './formats/names';
import type { CheckReport, FileReport } from './formats/report';
import { write, writeProblem, type CommandIo, type ExitStatus } from './io';

export interface CheckOptions {
  readonly format: FormatName;
  readonly role?: Role;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly config?: string;
  readonly fix?: boolean;
  readonly maxWarnings: number;
  readonly quiet?: boolean;
}

/**
 * `remit check`: analyses files, directories, globs or the standard input and prints what was found. What cannot be read is named
 * on stderr; everything else is checked all the same.
 */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  io: CommandIo,
): Promise<ExitStatus> {
  refuseContradictions(paths, options);
  const sources =
    options.stdin === true ? standardInput(options.stdinFilename, io) : sourcesAt(paths, io.cwd);
  const analysed = await analyseSources(sources, options, io);
  const outcome = options.fix === true ? await fixFiles(analysed) : { ...analysed, fixed: [] };
  const { problems, fixed } = outcome;
  const files = outcome.files.map((file) => toReport(file, options));
  for (const message of [...problems, ...outcome.files.flatMap(notesOn)]) await writeProblem(io, message);
  const hint = wantsHint(options) ? hintWithoutDescription(outcome.files) : undefined;
  if (hint !== undefined) await writeProblem(io, hint);
  if (options.format !== 'stylish') {
    for (const { file, count: number } of fixed) {
      await writeProblem(io, `fixed ${count(number, 'finding', 'findings')} in ${file}.`);
    }
  }
  const { isColoured, version } = io;
  const report: CheckReport = { files, problems, fixed, isColoured, version };
  await write(io.stdout, formatters[options.format](report));
  return statusOf(report, options);
}

function refuseContradictions(paths: readonly string[], { stdin, stdinFilename, fix }: CheckOptions): void {
  if (stdin !== true) {
    if (stdinFilename !== undefined) throw new UsageError('--stdin-filename needs --stdin.');
    return;
  }
  if (paths.length > 0) {
    throw new UsageError('--stdin reads the standard input, so no paths can be given beside it.');
  }
  if (fix === true) throw new UsageError('--fix needs files; it cannot be used with --stdin.');
}

function toReport(analysed: AnalysedFile, { quiet }: CheckOptions): FileReport {
  const { file, uri, analysis } = analysed;
  const findings = analysis?.findings ?? [];
  return {
    file: file.name,
    uri,
    text: file.text,
    role: isDescription(analysed) ? analysed.analysis.description.recognition.role : null,
    findings: quiet === true ? findings.filter(({ severity }) => counts(severity)) : findings,
    analysis,
  };
}

/** What was left out on purpose; it is said, but it is no failure. */
function notesOn({ file, analysis }: AnalysedFile): readonly string[] {
  const recognition = analysis?.description.recognition;
  return recognition?.source === 'too-large' ? [`${file.name} was not analysed: ${recognition.reason}.`] : [];
}

/** Programs see by `role` what was read as a description, and the standard input has no name to ask about. */
function wantsHint({ format, quiet, stdin }: CheckOptions): boolean {
  return format === 'stylish' && quiet !== true && stdin !== true;
}

/** Whether a finding of this severity bears on the exit status. */
function counts(severity: string): boolean {
  return severity === 'error' || severity === 'warning';
}

function statusOf({ files, problems }: CheckReport, { maxWarnings }: CheckOptions): ExitStatus {
  if (problems.length > 0) return 2;
  const findings = files.flatMap((file) => file.findings);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return errors > 0 || warnings > maxWarnings ? 1 : 0;
}
