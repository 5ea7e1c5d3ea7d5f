// @ts-check
import { createRequire } from 'node:module';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './runCommand.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Packs the extension as a customer gets it (minified bundles).
 * @param {string} folder where the file goes; made when missing
 * @returns {Promise<string>} the path of the `.vsix`
 */
export async function packExtension(folder) {
  const given = process.env.REMIT_VSIX;
  if (given !== undefined && given !== '') return path.resolve(given);
  await mkdir(folder, { recursive: true });
  const vsix = path.join(folder, 'remit.vsix');
  const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
  const options = [
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    vsix,
  ];
  await runCommand(process.execPath, [vsce, 'package', ...options], { cwd: root });
  return vsix;
}
