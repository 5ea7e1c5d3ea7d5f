import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { UsageError } from './failure';
import { formatNames } from './formats/names';
import { write, writeProblem, type CommandIo, type ExitStatus } from './io';
import type { CheckOptions } from './check';
import type { DiffOptions } from './diff';
import type { ExplainOptions } from './explain';
import type { ReportOptions } from './report';

/**
 * Runs one command line.
 *
 * @param args without the interpreter and the script: `['check', 'hr/']`
 */
export async function runCommandLine(args: readonly string[], io: CommandIo): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = createProgram(io, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError)) throw error;
    await writeProblem(io, error.message);
    return 2;
  }
}

function createProgram(io: CommandIo, finish: (status: ExitStatus) => void): Command {
  const program = new Command('remit')
    .description('Finds duties in CTO and CIO job descriptions that belong to the other role, and says why.')
    .version(io.version)
    .configureOutput({
      writeOut: (text) => void write(io.stdout, text),
      writeErr: (text) => void write(io.stderr, text.replace(/^error: /u, 'remit: ')),
      getOutHasColors: () => io.isColoured,
      getErrHasColors: () => io.isColoured,
    })
    .showHelpAfterError('Run "remit help" for the commands and options.')
    .exitOverride();
  addCheck(program, io, finish);
  addClassify(program, io, finish);
  addReport(program, io, finish);
  addDiff(program, io, finish);
  addExplain(program, io, finish);
  for (const command of program.commands)
    command.showHelpAfterError(`Run "remit help ${command.name()}" for its arguments and options.`);
  return program;
}

function addCheck(program: Command, io: CommandIo, finish: (status: ExitStatus) => void): void {
  program
    .command('check')
    .description(
      'Check job descriptions: files, directories or globs; the current directory if none is given.',
    )
    .argument('[paths...]')
    .addOption(
      new Option('--format <format>', 'how to print the findings').choices(formatNames).default('stylish'),
    )
    .addOption(roleOption('every file'))
    .option('--stdin', 'check the standard input')
    .option('--stdin-filename <file>', 'name of the standard input, for the charter and the output')
    .addOption(configOption())
    .option('--fix', 'apply every preferred fix and write the files')
    .option('--max-warnings <number>', 'warnings up to which the exit status is 0', readCount, 0)
    .option('--quiet', 'leave out what does not bear on the exit status: information and hints')
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import('./check');
      finish(await check(paths, options, io));
    });
}

function addClassify(program: Command, io: CommandIo, finish: (status: ExitStatus) => void): void {
  program
    .command('classify')
    .description('Judge duties, one a line on the standard input: one JSON object a line.')
    .addOption(new Option('--format <format>', 'how to print the answers').choices(['json']).default('json'))
    .action(async () => {
      const { classify } = await import('./classify');
      finish(await classify(io));
    });
}

function addReport(program: Command, io: CommandIo, finish: (status: ExitStatus) => void): void {
  program
    .command('report')
    .description('Show who owns what: duties by dimension, claimed by both, claimed by nobody.')
    .argument('[paths...]')
    .addOption(formatOption(['markdown', 'html', 'json']))
    .addOption(configOption())
    .action(async (paths: string[], options: ReportOptions) => {
      const { report } = await import('./report');
      finish(await report(paths, options, io));
    });
}

function addDiff(program: Command, io: CommandIo, finish: (status: ExitStatus) => void): void {
  program
    .command('diff')
    .description(
      'Show what the working tree changed against a git revision: duties and who answers for them.',
    )
    .argument('<base>', 'branch, tag or commit')
    .addOption(formatOption(['markdown', 'json']))
    .addOption(configOption())
    .action(async (base: string, options: DiffOptions) => {
      const { diff } = await import('./diff');
      finish(await diff(base, options, io));
    });
}

function addExplain(program: Command, io: CommandIo, finish: (status: ExitStatus) => void): void {
  program
    .command('explain')
    .description('Say why a file, or the duties of one of its lines, are judged as they are.')
    .argument('<file[:line]>')
    .addOption(roleOption('the file'))
    .addOption(configOption())
    .action(async (place: string, options: ExplainOptions) => {
      const { explain } = await import('./explain');
      finish(await explain(place, options, io));
    });
}

function formatOption(formats: readonly string[]): Option {
  return new Option('--format <format>', 'how to print it').choices(formats).default(formats[0]);
}

function roleOption(what: string): Option {
  return new Option('--role <role>', `take ${what} as a description of this role`).choices(['cto', 'cio']);
}

function configOption(): Option {
  return new Option('--config <file>', 'charter to use in place of the nearest remit.json');
}

function readCount(text: string): number {
  if (!/^\d+$/u.test(text)) throw new InvalidArgumentError('It takes a whole number, such as 0 or 10.');
  return Number(text);
}
