import type { Role } from '../roles/role';
import { otherRole } from '../roles/role';
import { uriKey } from './uris';

/** How file names name the roles; each in the order of `spellings`. */
const patterns: Readonly<Record<Role, readonly RegExp[]>> = {
  cto: [
    /(?<![\p{L}\p{N}])chief[-_ ]?technology[-_ ]?officer(?![\p{L}\p{N}])/iu,
    /(?<![\p{L}\p{N}])cto(?![\p{L}\p{N}])/iu,
  ],
  cio: [
    /(?<![\p{L}\p{N}])chief[-_ ]?information[-_ ]?officer(?![\p{L}\p{N}])/iu,
    /(?<![\p{L}\p{N}])cio(?![\p{L}\p{N}])/iu,
  ],
};
const spellings: Readonly<Record<Role, readonly string[]>> = {
  cto: ['chief-technology-officer', 'cto'],
  cio: ['chief-information-officer', 'cio'],
};

/**
 * Names for a description of a role beside a file, the best first: the file's own name with the roles exchanged, then plain ones.
 *
 * @example `counterpartNames('acting-cto.md', 'cio')` is `['acting-cio.md', 'cio.md', 'cio-2.md', 'cio-3.md']`
 */
export function counterpartNames(fileName: string, role: Role): readonly string[] {
  const exchanged = patterns[otherRole(role)].reduce(
    (name, pattern, index) =>
      name.replace(pattern, (found) => spelledLike(found, spellings[role][index] ?? role)),
    fileName,
  );
  const plain = [`${role}.md`, `${role}-2.md`, `${role}-3.md`];
  return exchanged === fileName ? plain : [exchanged, ...plain.filter((name) => name !== exchanged)];
}

/** In the case and with the separator of the words that it replaces: `Chief_Technology_Officer`, `CTO`. */
function spelledLike(found: string, spelling: string): string {
  const separator = /[-_ ]/u.exec(found)?.[0] ?? (spelling.includes('-') ? '' : '-');
  const separated = spelling.replaceAll('-', separator);
  if (found === found.toUpperCase()) return separated.toUpperCase();
  return /^\p{Lu}/u.test(found) ? separated.replaceAll(/\p{L}+/gu, capitalised) : separated;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** How many folders one leaves and enters on the way from one file to another. */
export function distanceBetween(from: string, to: string): number {
  const a = uriKey(from).split('/').slice(0, -1);
  const b = uriKey(to).split('/').slice(0, -1);
  const parting = a.findIndex((part, index) => part !== b[index]);
  const common = parting === -1 ? a.length : parting;
  return a.length + b.length - 2 * common;
}
