import { expect, test } from 'vitest';
import { defaultConfiguration } from '../../server/src/configuration/configuration';
import { parseJobDescription } from '../../server/src/jobDescription/parseJobDescription';
import { createDescriptionIndex } from '../../server/src/workspace/descriptionIndex';
import { cio, ctoClean } from '../support/descriptions';

const read = (text: string) => parseJobDescription(text, { configuration: defaultConfiguration });
const [a, b] = ['file:///project/cio.md', 'file:///project/cto.md'];
const anyDuty = (): boolean => true;
const found = (
  index: ReturnType<typeof createDescriptionIndex>,
  uri: string,
  text: string,
): readonly string[] => (index.foreignTo(uri)?.similarTo(text, anyDuty) ?? []).map((duty) => duty.uri);

test('finds a duty of another file in other words, never of the same file', () => {
  const index = createDescriptionIndex();
  index.setOnDisk(a, read(cio));
  index.setOnDisk(b, read(ctoClean));
  expect(found(index, b, 'Running the IT service desk for all employees')).toEqual([a]);
  expect(found(index, a, 'Running the IT service desk for all employees')).toEqual([]);
});

test('unsaved text wins until the document is closed; both spellings of a URI are one file', () => {
  const index = createDescriptionIndex();
  index.setOnDisk('file:///c%3A/cio.md', read(cio));
  index.setOpen('file:///C:/cio.md', read(cio.replace(/^- Manage.*\n/mu, '')));
  expect(found(index, b, 'Manage the service desk for employees')).toEqual([]);
  index.setClosed('file:///C:/cio.md');
  expect(found(index, b, 'Manage the service desk for employees')).toEqual(['file:///c%3A/cio.md']);
});

test('an open document that is no description any more hides its file', () => {
  const index = createDescriptionIndex();
  index.setOnDisk(a, read(cio));
  index.setOpen(a, read('# Notes\n'));
  expect(index.all()).toEqual([]);
});

test('a file that is gone is forgotten', () => {
  const index = createDescriptionIndex();
  index.setOnDisk(a, read(cio));
  index.setOnDisk(a, undefined);
  expect(found(index, b, 'Manage the service desk for employees')).toEqual([]);
  expect(index.find(a)).toBeUndefined();
});

test('the revision changes with the other files only', () => {
  const index = createDescriptionIndex();
  const before = index.foreignRevision(b);
  index.setOpen(b, read(ctoClean));
  expect(index.foreignRevision(b)).toBe(before);
  index.setOpen(a, read(cio));
  expect(index.foreignRevision(b)).not.toBe(before);
  const between = index.foreignRevision(b);
  index.setOpen(a, read(cio));
  expect(index.foreignRevision(b)).toBe(between);
});

test('tells when an open document changed what it claims', () => {
  const index = createDescriptionIndex();
  let told = 0;
  index.onDidChangeOpen(() => told++);
  index.setOnDisk(a, read(cio));
  index.setOpen(b, read(ctoClean));
  index.setOpen(b, read(ctoClean));
  expect(told).toBe(1);
  index.setOpen(a, read(`# Notes\n`));
  expect(told).toBe(2);
});
