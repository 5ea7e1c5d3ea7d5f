// @ts-check
// `npm test`: every check and test, the real VS Code included. `npm run check` (`--fast`) leaves VS Code out.
// The last line is always `N passed, N failed`.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { installDependencies, root } from './dependencies.mjs';
import { runCommand } from './runCommand.mjs';

const fast = process.argv.includes('--fast');
/** @param {string} tool */
const bin = (tool) => path.join(root, 'node_modules', '.bin', tool);
const node = process.execPath;

/** @type {readonly { name: string, command: string, args: readonly string[] }[]} */
const checks = [
  { name: 'Bundles', command: node, args: ['esbuild.mjs'] },
  { name: 'Types', command: bin('tsc'), args: ['-p', 'tsconfig.json'] },
  { name: 'Types of the pure part', command: bin('tsc'), args: ['-p', 'tsconfig.engine.json'] },
  { name: 'Lint', command: bin('eslint'), args: ['--max-warnings', '0', '.'] },
  { name: 'Layout', command: bin('prettier'), args: ['--check', '--log-level', 'warn', '.'] },
  ...(existsSync(path.join(root, 'scripts/generate.mjs'))
    ? [{ name: 'Generated files', command: node, args: ['scripts/generate.mjs', '--check'] }]
    : []),
];

const total = { passed: 0, failed: 0 };
const scratch = await mkdtemp(path.join(tmpdir(), 'remit-test-'));
try {
  await installDependencies((line) => console.log(line));
  for (const check of checks) await runCheck(check);
  await runTests('fast', 'Tests');
  if (!fast) {
    await runTests('properties', 'Properties, on thousands of cases');
    await runTests('processes', 'Tests of the bundles as processes');
    await runTests('training', 'Tests of the corpus and the model');
    await runTests('vscode', 'Tests in the real VS Code');
  }
} catch (error) {
  total.failed += 1;
  console.error(error instanceof Error ? error.message : String(error));
} finally {
  await rm(scratch, { recursive: true, force: true });
}
if (total.passed === 0) console.error('No test ran.');
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);

/** @param {string} text */
function title(text) {
  console.log(`\n== ${text}`);
}

/** A check is no test: only its failure counts. @param {{ name: string, command: string, args: readonly string[] }} check */
async function runCheck({ name, command, args }) {
  title(name);
  if (!(await succeeds(command, args))) total.failed += 1;
}

/** @param {string} command @param {readonly string[]} args */
async function succeeds(command, args) {
  try {
    await runCommand(command, [...args], { cwd: root, inherit: true });
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message.split('\n')[0] : String(error));
    return false;
  }
}

/** @param {string} project @param {string} name */
async function runTests(project, name) {
  title(name);
  const file = path.join(scratch, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = await succeeds(bin('vitest'), ['run', '--project', project, ...reporters]);
  const { passed, failed } = await readResults(file);
  total.passed += passed;
  // An error outside any test, or no report at all, is a failure too.
  total.failed += ok || failed > 0 ? failed : 1;
}

/** @param {string} file @returns {Promise<{ passed: number, failed: number }>} */
async function readResults(file) {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1 };
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  const results = JSON.parse(text);
  // A file that does not load, or whose preparation fails, has no failed test.
  const broken = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: results.numPassedTests, failed: results.numFailedTests + broken.length };
}
