import { resolve } from 'node:path';
import type { Role } from '../roles/role';
import { createFileAnalyser, isDescription, type AnalysedFile, type SourceFile } from './analyseFiles';
import { UsageError } from './failure';
import { createCharterFiles } from './files/charterFiles';
import { findFiles } from './files/findFiles';
import { decodeText, readText, type Reading } from './files/readText';
import { formatters, type FormatName } from './formats';
import type { CheckReport, FileReport } from './formats/report';
import { write, writeProblem, type CommandIo, type ExitStatus } from './io';
import { readAll } from './readAll';

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
  const problems: string[] = [];
  const charters = createCharterFiles({
    cwd: io.cwd,
    config: options.config,
    role: options.role,
    onProblem: (message) => problems.push(message),
  });
  const analyser = createFileAnalyser(charters, io.today);
  const analysed: AnalysedFile[] = [];
  for await (const source of sourcesOf(paths, options, io)) {
    if (typeof source === 'string') problems.push(source);
    else analysed.push(await analyser.analyse(source));
  }
  const files = analyser.compare(analysed).map((file) => toReport(file, options));
  for (const { file, analysis } of files) {
    for (const { rule, error } of analysis?.failures ?? []) {
      const message = error instanceof Error ? error.message : String(error);
      problems.push(`the rule ${rule} failed in ${file}: ${message}. Please report this.`);
    }
  }
  for (const problem of problems) await writeProblem(io, problem);
  const report: CheckReport = { cwd: io.cwd, files, problems, isColoured: io.isColoured };
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

async function* sourcesOf(
  paths: readonly string[],
  { stdin, stdinFilename }: CheckOptions,
  io: CommandIo,
): AsyncGenerator<SourceFile | string> {
  if (stdin === true) {
    const name = stdinFilename ?? 'stdin.md';
    yield toSource(
      decodeText(await readAll(io.stdin), stdinFilename ?? 'the standard input'),
      resolve(io.cwd, name),
      name,
    );
    return;
  }
  const { files, problems } = await findFiles(paths.length > 0 ? paths : ['.'], io.cwd);
  yield* problems;
  for (const { path, name } of files) yield toSource(await readText(path, name), path, name);
}

function toSource(reading: Reading, path: string, name: string): SourceFile | string {
  if (!reading.ok) return reading.problem;
  const { text, hasByteOrderMark } = reading;
  return { path, name, text, hasByteOrderMark };
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
