import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Counterpart, Surroundings } from '../fixes/surroundings';
import { parseJobDescription } from '../jobDescription/parseJobDescription';
import type { Role } from '../roles/role';
import type { Configurations } from './configurations';
import { counterpartNames, distanceBetween } from './counterpartName';
import { readCurrentText, type CurrentText } from './currentText';
import type { DescriptionIndex, IndexedDescription } from './descriptionIndex';
import type { Folders } from './folders';
import type { FileAccess } from './host';
import { charterUri, fileNameOf, uriKey } from './uris';

/** What fixes can reach beside a document, with the texts that their edits will refer to. */
export interface CurrentSurroundings extends Surroundings {
  readonly files: readonly CurrentText[];
}

/** Reads the nearest description of each role, the charter, and whether new files can be made. */
export type SurroundingsReader = (uri: string) => Promise<CurrentSurroundings>;

/** What a reader needs to know of the workspace. */
export interface SurroundingsSources {
  readonly files: FileAccess | undefined;
  readonly texts: TextDocuments<TextDocument>;
  readonly index: DescriptionIndex;
  readonly configurations: Configurations;
  readonly folders: Folders;
}

const roles: readonly Role[] = ['cto', 'cio'];

export function createSurroundingsReader(sources: SurroundingsSources): SurroundingsReader {
  const { files, texts, index, configurations, folders } = sources;
  const read = (uri: string): Promise<CurrentText> => readCurrentText(uri, texts, files);

  const toCounterpart = async ({ uri, text }: CurrentText): Promise<readonly Counterpart[]> => {
    if (text === undefined) return [];
    const { configuration, path } = await configurations.ofUnopened(uri);
    return [{ uri, description: parseJobDescription(text, { configuration, fileName: path }) }];
  };
  const freeName = async (uri: string, role: Role): Promise<readonly [Role, string][]> => {
    const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
    for (const name of counterpartNames(fileNameOf(uri), role)) {
      const candidate = folder + encodeURIComponent(name);
      if ((await read(candidate)).text === undefined) return [[role, candidate]];
    }
    return [];
  };

  return async (uri) => {
    const others = nearestOfEachRole(uri, index.all());
    // The index may be a moment behind the disk, and an edit must fit the text that it is applied to.
    const current = await Promise.all(others.map((other) => read(other.uri)));
    const counterparts = (await Promise.all(current.map(toCounterpart))).flat();
    const folder = folders.of(uri);
    if (files === undefined || !uri.startsWith('file:')) return { counterparts, files: current };
    const names = new Map((await Promise.all(roles.map((role) => freeName(uri, role)))).flat());
    const fallback = names.get('cto') ?? names.get('cio');
    const charter = folder === undefined ? undefined : await read(charterUri(folder));
    return {
      counterparts,
      ...(fallback === undefined ? {} : { newFile: (role) => names.get(role) ?? fallback }),
      ...(charter === undefined ? {} : { charter }),
      files: charter === undefined ? current : [...current, charter],
    };
  };
}

/** One description for the CTO's duties and one for the CIO's, the same if it is nearest for both. */
function nearestOfEachRole(uri: string, all: readonly IndexedDescription[]): readonly IndexedDescription[] {
  const others = all.filter((other) => uriKey(other.uri) !== uriKey(uri));
  const nearest = roles.flatMap((role) => {
    const [sibling] = counterpartNames(fileNameOf(uri), role);
    const rank = (other: IndexedDescription): number =>
      distanceBetween(uri, other.uri) - (fileNameOf(other.uri) === sibling ? 0.5 : 0);
    return others
      .filter(({ duties }) => duties.some((duty) => duty.role === role))
      .map((other) => ({ other, rank: rank(other) }))
      .sort((a, b) => a.rank - b.rank || (a.other.uri < b.other.uri ? -1 : 1))
      .slice(0, 1)
      .map(({ other }) => other);
  });
  return [...new Set(nearest)];
}
