import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReports } from '../support/checkReports';
import { ctoClean, ctoWithSlip } from '../support/descriptions';
import { createScratchFolder } from '../support/scratchFolder';

const root = join(import.meta.dirname, '..', '..');

interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The bundle as a process. */
function remit(
  args: readonly string[],
  options: { cwd?: string; stdin?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Result> {
  const { cwd = root, stdin = '', env = {} } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'dist', 'cli.js'), ...args], {
      cwd,
      env: { ...process.env, FORCE_COLOR: undefined, ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, stdout, stderr });
    });
    child.stdin.end(stdin);
  });
}

test.each<[string, readonly string[], number]>([
  ['a clean description', ['check', 'clean.md'], 0],
  ['findings', ['check', 'cto.md'], 1],
  ['bad usage', ['check', '--frob'], 2],
  ['no command', [], 2],
  ['help', ['--help'], 0],
  ['version', ['--version'], 0],
])(
  'exit status after %s',
  async (_, args, status) => {
    const { path } = createScratchFolder({ 'cto.md': ctoWithSlip, 'clean.md': ctoClean });
    expect((await remit(args, { cwd: path })).status).toBe(status);
  },
  20_000,
);

test('findings go to stdout, problems to stderr, and both are told', async () => {
  const { path } = createScratchFolder({
    'cto.md': ctoWithSlip,
    'remit.json': '{ "organisationSize": "huge" }',
  });
  const { status, stdout, stderr } = await remit(['check', '--format', 'json'], { cwd: path });
  expect(status).toBe(2);
  expect(readReports(stdout)).toMatchObject([{ file: 'cto.md', role: 'cto', findings: [{ owner: 'cio' }] }]);
  expect(stderr).toMatch(/^remit: remit\.json:1:23: .*small.*\n$/u);
}, 60_000);

test('the standard input is checked and classified', async () => {
  const checked = await remit(['check', '--stdin', '--stdin-filename', 'x/cto.md', '--format', 'json'], {
    stdin: ctoWithSlip,
  });
  expect(checked.status).toBe(1);
  expect(readReports(checked.stdout)).toMatchObject([{ file: 'x/cto.md', role: 'cto' }]);
  const classified = await remit(['classify'], { stdin: 'Run the help desk for employees\n' });
  expect(classified).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(classified.stdout)).toMatchObject({
    text: 'Run the help desk for employees',
    owner: 'cio',
  });
}, 60_000);

test('NO_COLOR wins over FORCE_COLOR, and a pipe has no colours', async () => {
  const { path } = createScratchFolder({ 'cto.md': ctoWithSlip });
  const outputs = await Promise.all(
    [{}, { CI: 'true' }, { FORCE_COLOR: '1' }, { FORCE_COLOR: '1', NO_COLOR: '1' }].map((env) =>
      remit(['check'], { cwd: path, env }),
    ),
  );
  expect(outputs.map(({ stdout }) => stdout.includes('\u001b['))).toEqual([false, false, true, false]);
}, 60_000);

test('20,000 lines are classified in the order in which they came', async () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `Run help desk ${String(index)} for employees`);
  const { status, stdout } = await remit(['classify'], { stdin: `${lines.join('\n')}\n` });
  expect(status).toBe(0);
  const texts = stdout
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  expect(texts).toEqual(lines);
}, 60_000);

test('nothing is found in what lies under node_modules', async () => {
  const { status, stdout, stderr } = await remit(['check', '--format', 'json', 'node_modules']);
  const reports = readReports(stdout);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(reports.length).toBeGreaterThan(100);
  expect(reports.filter(({ role, findings }) => role !== null || findings.length > 0)).toEqual([]);
}, 60_000);
