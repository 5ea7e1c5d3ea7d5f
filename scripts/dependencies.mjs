// @ts-check
// Runs before anything is installed: only Node's own modules here.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './runCommand.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Installs the locked dependencies when they are missing or not those of the lockfile.
 * @param {(line: string) => void} report
 */
export async function installDependencies(report) {
  const reason = await whyStale();
  if (reason === undefined) return;
  report(`Installing dependencies (${reason}) ...`);
  await runCommand('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, report });
}

/** @returns {Promise<string | undefined>} */
async function whyStale() {
  const installed = await readLock('node_modules/.package-lock.json');
  if (installed === undefined) return 'none are there';
  const wanted = (await readLock('package-lock.json')) ?? {};
  const stale = Object.entries(wanted).find(
    ([name, entry]) => name !== '' && entry.optional !== true && installed[name]?.version !== entry.version,
  );
  return stale === undefined
    ? undefined
    : `${stale[0].replace('node_modules/', '')} is missing or of another version`;
}

/**
 * @param {string} file
 * @returns {Promise<Record<string, { version?: string, optional?: boolean }> | undefined>}
 */
async function readLock(file) {
  const text = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text).packages;
}
