// @ts-check
import { spawn } from 'node:child_process';

/**
 * Runs a program to its end. Its output is shown only when it fails, unless `inherit` streams it.
 * @param {string} command @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, inherit?: boolean, report?: (line: string) => void }} [options]
 *   `report` gets a sign of life every 15 seconds
 * @returns {Promise<void>} rejects with the command, its status and its output when the status is not 0
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: options.inherit === true ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // `npm` and `code` are scripts on Windows.
      shell: process.platform === 'win32' && !command.includes('\\'),
    });
    const started = Date.now();
    const alive = setInterval(() => {
      options.report?.(`  ... still at it after ${Math.round((Date.now() - started) / 1000)} s`);
    }, 15_000);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    }
    child.once('error', (error) => {
      clearInterval(alive);
      reject(new Error(`Cannot run "${command}": ${error.message}`, { cause: error }));
    });
    child.once('close', (code) => {
      clearInterval(alive);
      if (code === 0) resolve();
      else
        reject(
          new Error(`"${[command, ...args].join(' ')}" ended with status ${code}.\n${output.slice(-4000)}`),
        );
    });
  });
}
