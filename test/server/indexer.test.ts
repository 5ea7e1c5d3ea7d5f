import { expect, test } from 'vitest';
import { defaultConfiguration } from '../../server/src/configuration/configuration';
import { createDescriptionIndex } from '../../server/src/workspace/descriptionIndex';
import { createFolders } from '../../server/src/workspace/folders';
import { createIndexer } from '../../server/src/workspace/indexer';
import { cio } from '../support/descriptions';

const folder = 'file:///project';
const uri = `${folder}/cio.md`;
const shorter = cio.replace(/^- Manage.*\n/mu, '');

/** An indexer whose files come when the test says so, each question after the other. */
function start() {
  const reads: ((text: string | undefined) => void)[] = [];
  const listings: ((uris: readonly string[]) => void)[] = [];
  const index = createDescriptionIndex();
  const inForce = { configuration: defaultConfiguration, path: 'cio.md', enabledBy: 'default', problems: [] };
  const indexer = createIndexer({
    files: {
      read: () => new Promise((resolve) => reads.push(resolve)),
      listMarkdown: () => new Promise((resolve) => listings.push(resolve)),
      isIgnored: () => Promise.resolve(false),
    },
    index,
    configurations: { ofUnopened: () => Promise.resolve(inForce) },
    charters: { of: () => Promise.resolve(undefined) },
    folders: createFolders([folder]),
    logger: { info: () => undefined, error: () => undefined },
  });
  const asked = (questions: readonly unknown[], count: number): Promise<void> =>
    expect.poll(() => questions.length, { timeout: 30_000 }).toBe(count);
  return { index, indexer, reads, listings, asked };
}

test('a file that is made while its folder is listed is not forgotten', async () => {
  const { index, indexer, reads, listings, asked } = start();
  const whole = indexer.readFolder(folder);
  await asked(listings, 1);
  const one = indexer.readFile(uri);
  await asked(reads, 1);
  reads[0]?.(cio);
  await one;
  listings[0]?.([]);
  await whole;
  expect(index.find(uri)?.text).toBe(cio);
});

test('of two readings of a file the one begun last counts, whichever comes first', async () => {
  const { index, indexer, reads, asked } = start();
  const first = indexer.readFile(uri);
  await asked(reads, 1);
  const second = indexer.readFile(uri);
  await asked(reads, 2);
  reads[1]?.(shorter);
  await second;
  reads[0]?.(cio);
  await first;
  expect(index.find(uri)?.text).toBe(shorter);
});

test('a file that is deleted while its folder is read stays forgotten', async () => {
  const { index, indexer, reads, listings, asked } = start();
  const whole = indexer.readFolder(folder);
  await asked(listings, 1);
  listings[0]?.([uri]);
  await asked(reads, 1);
  const gone = indexer.readFile(uri);
  await asked(reads, 2);
  reads[1]?.(undefined);
  await gone;
  reads[0]?.(cio);
  await whole;
  expect(index.find(uri)).toBeUndefined();
});

test('a file of a folder that is dropped while it is read stays away', async () => {
  const { index, indexer, reads, asked } = start();
  const reading = indexer.readFile(uri);
  await asked(reads, 1);
  indexer.dropFolder(folder);
  reads[0]?.(cio);
  await reading;
  expect(index.find(uri)).toBeUndefined();
});
