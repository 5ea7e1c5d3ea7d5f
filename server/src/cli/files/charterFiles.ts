import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Charter } from '../../configuration/charter';
import { parseCharter } from '../../configuration/parseCharter';
import type { ResolvedConfiguration } from '../../configuration/resolveConfiguration';
import { resolveConfiguration } from '../../configuration/resolveConfiguration';
import type { Role } from '../../roles/role';
import { createLineIndex } from '../../text/lineIndex';
import { readText } from './readText';

export interface CharterOptions {
  readonly cwd: string;
  /** `--config`: in place of the charters that are found. */
  readonly config: string | undefined;
  readonly role: Role | undefined;
  /** Called once for each thing that is wrong in a charter, with file and place. */
  readonly onProblem: (message: string) => void;
}

/** What is in force for each file: the resolver of the editor, fed from the charter that is nearest to the file. */
export interface CharterFiles {
  /** @param path absolute; it need not exist */
  resolve(path: string): Promise<ResolvedConfiguration>;
}

interface PlacedCharter {
  readonly folder: string;
  readonly charter: Charter | undefined;
}

/**
 * A charter is `remit.json` in the file's folder or the nearest one above it, not above the root of its git repository. What is
 * wrong in a charter is told once; the rest of it stays in force.
 */
export function createCharterFiles({ cwd, config, role, onProblem }: CharterOptions): CharterFiles {
  const charters = new Map<string, Promise<PlacedCharter>>();
  const folders = new Map<string, string | undefined>();

  const read = (path: string): Promise<PlacedCharter> => {
    const known = charters.get(path) ?? readCharter(path, nameIn(cwd, path), onProblem);
    charters.set(path, known);
    return known;
  };
  const charterFor = async (file: string): Promise<PlacedCharter | undefined> => {
    if (config !== undefined) return read(resolve(cwd, config));
    const folder = charterFolder(dirname(file), folders);
    return folder === undefined ? undefined : read(join(folder, 'remit.json'));
  };

  return {
    async resolve(path) {
      const found = await charterFor(path);
      const relativePath = (found && inside(found.folder, path)) ?? inside(cwd, path) ?? toSlashes(path);
      return resolveConfiguration({ charter: found?.charter, commandLine: { role }, relativePath });
    },
  };
}

async function readCharter(
  path: string,
  name: string,
  onProblem: (message: string) => void,
): Promise<PlacedCharter> {
  const folder = dirname(path);
  const reading = await readText(path, name);
  if (!reading.ok) {
    onProblem(reading.problem);
    return { folder, charter: undefined };
  }
  const { charter, problems } = parseCharter(reading.text, name);
  const lines = createLineIndex(reading.text);
  for (const { span, message } of problems) {
    const { line, character } = lines.positionAt(span.start);
    onProblem(`${name}:${String(line + 1)}:${String(character + 1)}: ${message}`);
  }
  return { folder, charter };
}

function charterFolder(folder: string, known: Map<string, string | undefined>): string | undefined {
  if (known.has(folder)) return known.get(folder);
  const parent = dirname(folder);
  const isTop = parent === folder || existsSync(join(folder, '.git'));
  const above = isTop ? undefined : charterFolder(parent, known);
  const found = existsSync(join(folder, 'remit.json')) ? folder : above;
  known.set(folder, found);
  return found;
}

/** `path` from `folder` on, or `undefined` when it lies outside. */
function inside(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
    ? undefined
    : toSlashes(way);
}

function nameIn(cwd: string, path: string): string {
  return inside(cwd, path) ?? toSlashes(path);
}

function toSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
