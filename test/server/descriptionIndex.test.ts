import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultConfiguration } from '../../server/src/configuration/configuration';
import { parseJobDescription } from '../../server/src/jobDescription/parseJobDescription';
import { createDescriptionIndex } from '../../server/src/workspace/descriptionIndex';
import { cio, ctoClean } from '../support/descriptions';

const read = (text: string) => parseJobDescription(text, { configuration: defaultConfiguration });
const [a, b] = ['file:///project/cio.md', 'file:///project/cto.md'];
const similarTo = (index: ReturnType<typeof createDescriptionIndex>, uri: string, text: string) =>
  (['cto', 'cio'] as const).flatMap((role) => index.foreignTo(uri)?.similarTo(text, role) ?? []);
const found = (
  index: ReturnType<typeof createDescriptionIndex>,
  uri: string,
  text: string,
): readonly string[] => similarTo(index, uri, text).map((duty) => duty.uri);

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

test('the search among the other files is the same object until one of them changes', () => {
  const index = createDescriptionIndex();
  index.setOnDisk(a, read(cio));
  index.setOpen(b, read(ctoClean));
  const search = index.foreignTo(b);
  index.setOpen(b, read(`${ctoClean}- Own the product roadmap\n`));
  expect(index.foreignTo(b)).toBe(search);
  index.setOpen(a, read(`${cio}- Run the data centers\n`));
  expect(index.foreignTo(b)).not.toBe(search);
});

const short = `# CIO\n\n## Duties\n\n- Manage the service desk for employees\n- Run the data centers\n\n## Relationships\n\n- Reports to the CEO\n`;
/** In pairs that differ in one thing. */
const texts = [
  cio,
  cio.replace('Manage', 'Direct'),
  ctoClean,
  '# Notes\n',
  short,
  short.replace('# CIO', '# CTO'),
  short.replace('CEO', 'CFO'),
  short.replace('- Run', '  - Run'),
];
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('open', 'open', 'open', 'closed', 'disk', 'gone'),
    file: fc.nat(2),
    text: fc.constantFrom(...texts),
    asks: fc.nat(5),
  }),
  { maxLength: 12 },
);

/** The texts about relationships are the same to others. */
const claimsOf = (text: string): string => text.replace('CFO', 'CEO');

test('answers as one that is told only how things are, and its revision and events miss no change', () => {
  const files = [a, b, 'file:///project/other.md'];
  const words = 'Manage the service desk for employees';
  const answersOf = (index: ReturnType<typeof createDescriptionIndex>, uri: string) =>
    similarTo(index, uri, words)
      .map(({ uri: from, role, text, span }) => JSON.stringify([from, role, text, span]))
      .sort();
  fc.assert(
    fc.property(steps, (script) => {
      const index = createDescriptionIndex();
      const open = new Map<string, string>();
      const disk = new Map<string, string>();
      const asked = new Map<string, { readonly revision: number; readonly answers: readonly string[] }>();
      let told = 0;
      index.onDidChangeOpen(() => told++);
      for (const { kind, file, text, asks } of script) {
        const uri = files[file] ?? a;
        const before = { told, text: open.get(uri) };
        if (kind === 'open') {
          open.set(uri, text);
          index.setOpen(uri, read(text));
          if (before.text !== undefined && claimsOf(before.text) !== claimsOf(text))
            expect(told).toBeGreaterThan(before.told);
        } else if (kind === 'closed') {
          open.delete(uri);
          index.setClosed(uri);
        } else {
          if (kind === 'disk') disk.set(uri, text);
          else disk.delete(uri);
          index.setOnDisk(uri, kind === 'disk' ? read(text) : undefined);
        }
        const asking = files[asks];
        if (asking === undefined) continue;
        const fresh = createDescriptionIndex();
        for (const [one, value] of disk) fresh.setOnDisk(one, read(value));
        for (const [one, value] of open) fresh.setOpen(one, read(value));
        const answers = answersOf(index, asking);
        expect(answers).toEqual(answersOf(fresh, asking));
        const last = asked.get(asking);
        const revision = index.foreignRevision(asking);
        if (last?.revision === revision) expect(answers).toEqual(last.answers);
        asked.set(asking, { revision, answers });
      }
    }),
    { seed: 20261125, numRuns: 100 },
  );
});
