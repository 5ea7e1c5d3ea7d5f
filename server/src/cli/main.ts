import { isatty } from 'node:tty';
import { localDate } from '../workspace/host';
import { runCommandLine } from './program';

/** Put in by the bundler, from package.json. */
declare const REMIT_VERSION: string;

const { argv, env, stdin, stdout, stderr } = process;

// The reader has seen enough (`remit check | head`): that is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

function isColoured(): boolean {
  if ((env.NO_COLOR ?? '') !== '') return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  // `stdout.isTTY` is not false but missing on a pipe.
  return isatty(stdout.fd) && env.TERM !== 'dumb';
}

async function main(): Promise<void> {
  try {
    const io = {
      cwd: process.cwd(),
      stdin,
      stdout,
      stderr,
      isColoured: isColoured(),
      today: localDate(new Date()),
      version: REMIT_VERSION,
    };
    process.exitCode = await runCommandLine(argv.slice(2), io);
  } catch (error) {
    console.error(
      `remit: this is a fault in Remit; please report it. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    process.exitCode = 2;
  }
}

void main();
