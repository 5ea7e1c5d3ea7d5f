import { parseJobDescription } from '../jobDescription/parseJobDescription';
import type { JobDescription } from '../jobDescription/model';
import type { Charters } from './charters';
import type { Configurations } from './configurations';
import type { DescriptionIndex } from './descriptionIndex';
import type { FileAccess } from './host';
import type { Folders } from './folders';
import type { Logger } from './logger';
import { relativePath, uriKey } from './uris';

/** Files of a folder that are looked at, and the size of one; more than any folder of descriptions has. */
const limits = { files: 5_000, bytes: 1_000_000 };

/** Cheap test that spares reading most Markdown files as descriptions: whether a role is named in words or by its letters. */
const mayNameRole = /\bchief\b|(?<![a-z])C[IT]T?O(?![a-z])|^role:/imu;

/** Keeps the index up to date with the files on disk. */
export interface Indexer {
  /** Reads a folder's Markdown files; resolves when all are known. Starting again while it runs ends the earlier run. */
  readFolder(folder: string): Promise<void>;
  dropFolder(folder: string): void;
  /** One file was made, changed or deleted. */
  readFile(uri: string): Promise<void>;
}

/** What the index is filled from. */
export interface IndexerDependencies {
  readonly files: FileAccess;
  readonly index: DescriptionIndex;
  readonly configurations: Pick<Configurations, 'ofUnopened'>;
  readonly charters: Pick<Charters, 'of'>;
  readonly folders: Folders;
  readonly logger: Logger;
}

export function createIndexer({
  files,
  index,
  configurations,
  charters,
  folders,
  logger,
}: IndexerDependencies): Indexer {
  const runs = new Map<string, number>();
  // Reports of changes come while a folder is read, and one file may be read twice at once: the reading begun last counts.
  const readings = new Map<string, number>();
  let begun = 0;

  const begin = (uri: string): (() => boolean) => {
    const reading = ++begun;
    readings.set(uriKey(uri), reading);
    return () => readings.get(uriKey(uri)) === reading;
  };
  const ignoresOf = async (folder: string): Promise<readonly string[]> =>
    (await charters.of(folder))?.ignored.map(({ value }) => value) ?? [];
  const descriptionAt = async (uri: string): Promise<JobDescription | undefined> => {
    const text = await files.read(uri, limits.bytes);
    if (text === undefined) return undefined;
    const { configuration, path } = await configurations.ofUnopened(uri);
    const isCandidate = configuration.role !== null || mayNameRole.test(text) || mayNameRole.test(path);
    return configuration.enabled && isCandidate
      ? parseJobDescription(text, { configuration, fileName: path })
      : undefined;
  };
  const readListed = async (uri: string, isLast = begin(uri)): Promise<void> => {
    try {
      const description = await descriptionAt(uri);
      if (isLast()) index.setOnDisk(uri, description);
    } catch (error) {
      if (isLast()) index.setOnDisk(uri, undefined);
      logger.error(`${uri} could not be read into the index.`, error);
    }
  };

  return {
    async readFile(uri) {
      const folder = folders.of(uri);
      if (folder === undefined) return;
      const isLast = begin(uri);
      const isIgnored = await files.isIgnored(folder, uri, await ignoresOf(folder));
      if (!isLast()) return;
      if (isIgnored) index.setOnDisk(uri, undefined);
      else await readListed(uri, isLast);
    },
    async readFolder(folder) {
      const run = (runs.get(folder) ?? 0) + 1;
      runs.set(folder, run);
      const cancelled = (): boolean => runs.get(folder) !== run;
      const begunBefore = begun;
      const ignores = await ignoresOf(folder);
      const found = await files.listMarkdown(folder, { limit: limits.files, ignores, cancelled });
      if (found.length === limits.files) {
        logger.info(
          `Only the first ${String(limits.files)} Markdown files of ${folder} are compared with each other.`,
        );
      }
      for (const uri of found) {
        if (cancelled()) return;
        await readListed(uri);
      }
      const known = new Set(found);
      for (const uri of index.onDisk()) {
        const isNewer = (readings.get(uriKey(uri)) ?? 0) > begunBefore;
        if (relativePath(folder, uri) !== undefined && !known.has(uri) && !isNewer)
          index.setOnDisk(uri, undefined);
      }
    },
    dropFolder(folder) {
      runs.delete(folder);
      for (const uri of readings.keys()) {
        if (relativePath(folder, uri) !== undefined) readings.delete(uri);
      }
      for (const uri of index.onDisk()) {
        if (relativePath(folder, uri) !== undefined) index.setOnDisk(uri, undefined);
      }
    },
  };
}
