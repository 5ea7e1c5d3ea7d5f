import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { runCommandLine } from '../../server/src/cli/program';
import { cio, ctoWithSlip } from '../support/descriptions';
import { createMemoryIo } from '../support/memoryIo';
import { createScratchFolder } from '../support/scratchFolder';

/**
 * OASIS's own schema, as the npm package `@microsoft/jest-sarif` carries it. It is of draft 4 and uses nothing that draft 7 reads
 * otherwise but `id`.
 */
const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'schemas', 'sarif-2.1.0-rtm.5.json'), 'utf8'),
) as Readonly<Record<string, unknown>>;
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== 'id')),
);

interface SarifLog {
  readonly runs: readonly {
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly locations: readonly unknown[];
      readonly relatedLocations?: readonly unknown[];
      readonly fixes?: readonly { readonly description: { readonly text: string } }[];
    }[];
  }[];
}

async function sarifOf(files: Readonly<Record<string, string>>, ...paths: string[]): Promise<SarifLog> {
  const folder = createScratchFolder(files);
  const { io, stdout } = createMemoryIo(folder.path);
  await runCommandLine(['check', '--format', 'sarif', ...paths], io);
  const log: unknown = JSON.parse(stdout());
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  expect(stdout()).not.toContain(folder.path);
  return log as SarifLog;
}

test('is valid with findings, related places, fixes and names that need escapes', async () => {
  const files = { 'hr/Größe & 100 %.md': ctoWithSlip, 'hr/cio.md': cio };
  const [run] = (await sarifOf(files)).runs;
  expect(run?.results.map(({ ruleId, level }) => `${ruleId} ${level}`)).toEqual([
    'duplicate-duty warning',
    'misattributed-duty warning',
    'duplicate-duty warning',
  ]);
  expect(run?.results.some(({ relatedLocations = [] }) => relatedLocations.length > 0)).toBe(true);
  const fixes = run?.results.flatMap((result) => result.fixes ?? []) ?? [];
  expect(fixes.map(({ description }) => description.text)).toContain("Move to the CIO's duties");
  expect(JSON.stringify(run)).toContain('hr/Gr%C3%B6%C3%9Fe%20%26%20100%20%25.md');
});

test('the schema does refuse what is no SARIF', () => {
  expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
});

test('is valid without files, and says that a file could not be read', async () => {
  expect((await sarifOf({})).runs[0]?.results).toEqual([]);
  const [run] = (await sarifOf({}, 'missing.md')).runs;
  expect(run?.invocations[0]?.executionSuccessful).toBe(false);
});
