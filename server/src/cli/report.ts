import { hintWithoutDescription } from './analyseFiles';
import { analyseSources } from './analyseSources';
import { sourcesAt } from './files/sources';
import { write, writeProblem, type CommandIo, type ExitStatus } from './io';
import { toHtml } from './responsibilities/html';
import { toMarkdown } from './responsibilities/markdown';
import { compareResponsibilities } from './responsibilities/responsibilities';

export interface ReportOptions {
  readonly format: 'markdown' | 'html' | 'json';
  readonly config?: string;
}

/** `remit report`: who owns what, side by side. Status 2 when a file could not be read, else 0: it reports, it does not judge. */
export async function report(
  paths: readonly string[],
  options: ReportOptions,
  io: CommandIo,
): Promise<ExitStatus> {
  const { files, problems } = await analyseSources(sourcesAt(paths, io.cwd), options, io);
  for (const problem of problems) await writeProblem(io, problem);
  const hint = options.format === 'json' ? undefined : hintWithoutDescription(files);
  if (hint !== undefined) await writeProblem(io, hint);
  const responsibilities = compareResponsibilities(files);
  await write(io.stdout, print[options.format](responsibilities));
  return problems.length > 0 ? 2 : 0;
}

const print = {
  markdown: toMarkdown,
  html: toHtml,
  json: (responsibilities: ReturnType<typeof compareResponsibilities>) =>
    `${JSON.stringify(responsibilities, null, 2)}\n`,
} as const;
