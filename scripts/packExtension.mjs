// @ts-check
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './dependencies.mjs';
import { runCommand } from './runCommand.mjs';
import { thirdPartyNotices } from './thirdPartyNotices.mjs';

/** Beside the bundles; `.vscodeignore` has the last word on what goes in. */
const contents = ['.vscodeignore', 'README.md', 'CHANGELOG.md', 'LICENSE', 'syntaxes', 'schemas'];

/** Where the README's relative links lead once it stands alone. */
const repository = 'https://github.com/remit-lint/remit';

/**
 * Packs the extension as a customer gets it (minified bundles). `REMIT_VSIX` names a package to be used instead.
 * @param {string} folder where the file goes; made when missing
 * @returns {Promise<string>} the path of the `.vsix`
 */
export async function packExtension(folder) {
  const given = process.env.REMIT_VSIX;
  if (given !== undefined && given !== '') return path.resolve(given);
  const stage = path.join(folder, 'extension');
  await stageExtension(stage);
  const vsix = path.join(folder, 'remit.vsix');
  const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
  const options = [
    '--no-dependencies',
    '--allow-missing-repository',
    ...['--baseContentUrl', `${repository}/blob/main`, '--baseImagesUrl', `${repository}/raw/main`],
    '--out',
    vsix,
  ];
  await runCommand(process.execPath, [vsce, 'package', ...options], { cwd: stage });
  return vsix;
}

/**
 * Lays out what is packed. Done beside the source tree, because the packer looks at every file there is, the cached
 * VS Code included, and because `dist/` belongs to whoever is at work.
 * @param {string} stage
 */
export async function stageExtension(stage) {
  await mkdir(stage, { recursive: true });
  for (const name of contents.filter((entry) => existsSync(path.join(root, entry)))) {
    await cp(path.join(root, name), path.join(stage, name), { recursive: true });
  }
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  delete manifest.scripts;
  delete manifest.devDependencies;
  await writeFile(path.join(stage, 'package.json'), JSON.stringify(manifest, null, 2));
  const bundles = ['client', 'server', 'browser-client', 'browser-server'];
  const inputs = path.join(stage, 'inputs.json');
  const options = [`--outdir=${path.join(stage, 'dist')}`, `--inputs=${inputs}`];
  await runCommand(process.execPath, ['esbuild.mjs', ...options, ...bundles], { cwd: root });
  const notices = await thirdPartyNotices(root, JSON.parse(await readFile(inputs, 'utf8')));
  await rm(inputs);
  await writeFile(path.join(stage, 'THIRD-PARTY-NOTICES.md'), notices);
}
