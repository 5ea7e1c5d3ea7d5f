import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine } from '../../server/src/cli/program';
import { readReports, wordsAt } from '../support/checkReports';
import { createMemoryIo } from '../support/memoryIo';

const examples = join(import.meta.dirname, '..', '..', 'examples');

/** Each finding as `rule: the words that it marks`. */
const expected: Readonly<Record<string, { readonly role: string; readonly findings: readonly string[] }>> = {
  'cto.md': {
    role: 'cto',
    findings: [
      'misattributed-duty: Manage the internal IT help desk and the laptops of all employees',
      'misattributed-duty: Renegotiate our enterprise software licences and reduce the IT budget',
      'misattributed-duty: Administer the corporate ERP and HR systems',
      'misattributed-metric: Uptime of internal IT systems',
    ],
  },
  'cio.md': {
    role: 'cio',
    findings: [
      'misattributed-duty: Lead the development of a consumer health app that we sell to patients worldwide',
      'misattributed-duty: Pitch our digital health products to investors and new customers',
      'misattributed-metric: Win 50,000 new customers for our digital health product',
    ],
  },
  'both-roles.md': {
    role: 'both',
    findings: [
      'misattributed-duty: Manage the corporate network and the file servers of all offices',
      'misattributed-duty: Design the next generation of smart pumps for our customers',
    ],
  },
  'prose.md': {
    role: 'cto',
    findings: [
      'misattributed-duty: They also manage the help desk and\nthe laptops of all employees.',
      'misattributed-duty: The CTO\nnegotiates the contracts of our payroll and HR software with IT vendors.',
    ],
  },
  'table.md': {
    role: 'both',
    findings: [
      'misattributed-duty: Run the service desk for employees',
      'misattributed-duty: Launch a new insurance app for consumers',
    ],
  },
  'merged-role.md': { role: 'merged', findings: [] },
  'cto-good.md': { role: 'cto', findings: [] },
  'cio-good.md': { role: 'cio', findings: [] },
};

test('every example is listed here', () => {
  expect(
    readdirSync(examples)
      .filter((name) => name.endsWith('.md'))
      .sort(),
  ).toEqual(Object.keys(expected).sort());
});

test.each(Object.entries(expected))('%s has its findings and no others', async (name, { role, findings }) => {
  const { io, stdout } = createMemoryIo(examples);
  await runCommandLine(['check', name, '--format', 'json'], io);
  const [report] = readReports(stdout());
  const text = readFileSync(join(examples, name), 'utf8');
  expect(report?.role).toBe(role);
  expect(report?.findings.map(({ rule, range }) => `${rule}: ${wordsAt(text, range)}`)).toEqual(findings);
});

test('together they have no more findings, since each is of another company', async () => {
  const { io, stdout } = createMemoryIo(examples);
  expect(await runCommandLine(['check', '--format', 'json'], io)).toBe(1);
  const found = readReports(stdout()).flatMap((report) => report.findings);
  expect(found).toHaveLength(Object.values(expected).flatMap((one) => one.findings).length);
});
