import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import picocolors from 'picocolors';
import { explainDuty } from '../analysis/explainDuty';
import { explainRecognition } from '../analysis/explainRecognition';
import type { Analysis } from '../analysis/analysis';
import { explainConfiguration } from '../configuration/explainConfiguration';
import type { Role } from '../roles/role';
import { createLineIndex } from '../text/lineIndex';
import { isDescription, type AnalysedFile } from './analyseFiles';
import { analyseSources } from './analyseSources';
import { UsageError } from './failure';
import { sourcesAt } from './files/sources';
import { write, writeProblem, type CommandIo, type ExitStatus } from './io';

export interface ExplainOptions {
  readonly config?: string;
  readonly role?: Role;
}

/**
 * `remit explain FILE[:LINE]`: why a file, or the duties of one line, are judged as they are.
 *
 * @param place `hr/cto.md`, `hr/cto.md:12` or, as `check` prints it, `hr/cto.md:12:3`
 */
export async function explain(place: string, options: ExplainOptions, io: CommandIo): Promise<ExitStatus> {
  const { file, line } = await readPlace(place, io.cwd);
  const { files, problems } = await analyseSources(sourcesAt([file], io.cwd), options, io);
  for (const problem of problems) await writeProblem(io, problem);
  const [analysed] = files;
  if (analysed === undefined) return 2;
  const text = line === undefined ? explainFile(analysed) : explainLine(analysed, line);
  await write(io.stdout, io.isColoured ? coloured(text) : text);
  return problems.length > 0 ? 2 : 0;
}

async function readPlace(place: string, cwd: string): Promise<{ file: string; line: number | undefined }> {
  if (await exists(cwd, place)) return { file: place, line: undefined };
  const match = /^(?<file>.+?):(?<line>\d+)(?::\d+)?$/u.exec(place);
  const file = match?.groups?.file ?? place;
  const line = match?.groups?.line;
  if (!(await exists(cwd, file))) {
    throw new UsageError(
      `cannot read ${file}: there is no such file. Give a file, or a file and a line: cto.md:12.`,
    );
  }
  return { file, line: line === undefined ? undefined : Number(line) };
}

async function exists(cwd: string, file: string): Promise<boolean> {
  try {
    if ((await stat(resolve(cwd, file))).isFile()) return true;
  } catch {
    return false;
  }
  throw new UsageError(`${file} is no file. Give a file, or a file and a line: cto.md:12.`);
}

function explainFile({ file, analysis, resolved }: AnalysedFile): string {
  const why =
    analysis === undefined
      ? `**Not analysed:** switched off by ${sourceOfSwitch(resolved.entries)}.`
      : explainRecognition(analysis);
  return `# ${file.name}\n\n${why}\n\n## In force\n\n${explainConfiguration(resolved)}\n`;
}

function explainLine(analysed: AnalysedFile, line: number): string {
  const { file } = analysed;
  const lines = createLineIndex(file.text);
  if (line < 1 || line > lines.lineCount) {
    throw new UsageError(
      `${file.name} has ${String(lines.lineCount)} lines, so there is no line ${String(line)}.`,
    );
  }
  if (!isDescription(analysed)) return explainFile(analysed);
  const { analysis } = analysed;
  const duties = analysis.description.duties.filter(
    ({ span }) =>
      lines.lineAt(span.start) < line && line <= lines.lineAt(Math.max(span.start, span.end - 1)) + 1,
  );
  const heading = `# ${file.name}:${String(line)}`;
  if (duties.length === 0) {
    return `${heading}\n\n**No duty:** ${whyNoDuty(analysis, lines.lineStart(line - 1))}\n`;
  }
  return [heading, ...duties.map(({ text, index }) => `> ${text}\n\n${explainDuty(analysis, index)}`), '']
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function whyNoDuty({ description }: Analysis, offset: number): string {
  const section = description.sections
    .filter(({ span }) => span.start <= offset && offset < span.end)
    .reduce<Analysis['description']['sections'][number] | undefined>(
      (innermost, one) =>
        innermost === undefined || one.span.start >= innermost.span.start ? one : innermost,
      undefined,
    );
  if (section?.kind === 'excluded') {
    return `the line stands under “${section.title}”, and what stands there is never read as duties.`;
  }
  return section === undefined || section.title === ''
    ? 'nothing in this line is read as a duty.'
    : `nothing in this line, under “${section.title}”, is read as a duty.`;
}

function sourceOfSwitch(entries: AnalysedFile['resolved']['entries']): string {
  return entries.find(({ key }) => key === 'enabled')?.source ?? 'the configuration';
}

/** Markdown as a terminal shows it best: emphasis and headings by colour instead of by signs. */
function coloured(markdown: string): string {
  const { bold, cyan, dim, underline } = picocolors.createColors(true);
  return markdown
    .replace(/^#+ (.*)$/gmu, (_, title: string) => bold(underline(title)))
    .replace(/^> (.*)$/gmu, (_, quoted: string) => dim(`│ ${quoted}`))
    .replace(/\*\*([^*\n]+)\*\*/gu, (_, strong: string) => bold(strong))
    .replace(/`([^`\n]+)`/gu, (_, code: string) => cyan(code));
}
