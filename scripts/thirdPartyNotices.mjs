// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The licences of the packages that went into the bundles, as their authors ask for.
 * @param {string} root the project's folder
 * @param {readonly string[]} inputs bundled files, relative to `root`
 * @returns {Promise<string>} Markdown; rejects when a package brings no licence text
 */
export async function thirdPartyNotices(root, inputs) {
  const notices = await Promise.all(packageFolders(inputs).map((folder) => noticeOf(root, folder)));
  return [
    '# Third-party notices',
    'Remit contains code of these packages, each under its own licence.',
    ...notices,
    '',
  ].join('\n\n');
}

/** @param {readonly string[]} inputs */
function packageFolders(inputs) {
  const folders = inputs.flatMap((input) => {
    const found = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input.replaceAll('\\', '/'));
    return found === null ? [] : [found[0]];
  });
  return [...new Set(folders)].sort();
}

/** @param {string} root @param {string} folder */
async function noticeOf(root, folder) {
  const { name, version, license } = JSON.parse(
    await readFile(path.join(root, folder, 'package.json'), 'utf8'),
  );
  const files = (await readdir(path.join(root, folder))).filter((file) =>
    /^(?:licen[cs]e|copying|notice|thirdpartynotices)(?:-\w+)?(?:\.(?:md|txt))?$/iu.test(file),
  );
  if (files.length === 0) throw new Error(`${folder} brings no licence text.`);
  const texts = await Promise.all(
    files.sort().map((file) => readFile(path.join(root, folder, file), 'utf8')),
  );
  // Indented text stands as it is, whatever it holds.
  const quoted = texts.map((text) =>
    text
      .trim()
      .replace(/\r\n?/gu, '\n')
      .replace(/^(?=.)/gmu, '    '),
  );
  return [`## ${name} ${version} (${license})`, ...quoted].join('\n\n');
}
