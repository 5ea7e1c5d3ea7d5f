import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { launchBrowser } from './browser';
import { createEnvironment, writeFiles } from './environment';
import { hostFiles } from './host/result';
import type { HostResult } from './host/result';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Runs `host/suite.ts` inside an extension host: of the desktop VS Code named by `REMIT_DESKTOP_VSCODE` (its
 * executable), else of the VS Code server.
 */
export async function runHostSuite(): Promise<readonly HostResult[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'remit-host-'));
  try {
    const suite = path.join(folder, 'suite.js');
    await build({
      entryPoints: [path.join(root, 'test/vscode/host/index.ts')],
      ...{ outfile: suite, bundle: true, format: 'cjs', platform: 'node', target: 'node20' },
      ...{ external: ['vscode'], logLevel: 'silent' },
    });
    const results = path.join(folder, 'results.json');
    const desktop = process.env.REMIT_DESKTOP_VSCODE;
    const log = await (desktop === undefined
      ? runInServer(suite, results)
      : runInDesktop(desktop, suite, results));
    return parseResults(await readFile(results, 'utf8').catch(() => '[]'), log);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function parseResults(text: string, log: string): readonly HostResult[] {
  const results = JSON.parse(text) as readonly HostResult[];
  if (results.length === 0) throw new Error(`The suite left no results. VS Code said:\n${log}`);
  return results;
}

async function runInDesktop(executable: string, suite: string, results: string): Promise<string> {
  const workspace = path.join(path.dirname(suite), 'workspace');
  await writeFiles(workspace, hostFiles);
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      extensionTestsEnv: { REMIT_HOST_RESULTS: results },
      launchArgs: [workspace, '--disable-workspace-trust', '--skip-welcome'],
    });
    return '';
  } catch (error) {
    // Failed tests reject too; the results tell which.
    return String(error);
  }
}

async function runInServer(suite: string, results: string): Promise<string> {
  const environment = await createEnvironment({
    files: hostFiles,
    extension: 'package',
    env: { REMIT_HOST_RESULTS: results },
  });
  const browser = await launchBrowser();
  const log: string[] = [];
  try {
    const page = await browser.newPage();
    const { url, port } = environment.server;
    const ended = new Promise<void>((resolve) => {
      void page.exposeFunction('codeAutomationExit', () => {
        resolve();
      });
    });
    await page.exposeFunction('codeAutomationLog', (level: string, args: readonly unknown[]) => {
      log.push(`${level}: ${args.join(' ')}`);
    });
    const extension = await installedExtension(environment.extensionsDir);
    const remote = (file: string): string => `vscode-remote://127.0.0.1:${String(port)}${file}`;
    const payload = JSON.stringify([
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(suite)],
    ]);
    const query = new URLSearchParams({ folder: environment.workspace, payload });
    await page.goto(`${url}/?${query.toString()}`);
    await ended;
    return log.join('\n');
  } finally {
    await browser.close();
    await environment.dispose();
  }
}

async function installedExtension(extensionsDir: string): Promise<string> {
  const names = await readdir(extensionsDir);
  const name = names.find((entry) => entry.startsWith('remit.remit-lint-'));
  if (name === undefined) throw new Error(`Remit is not installed in ${extensionsDir}: ${names.join(', ')}`);
  return path.join(extensionsDir, name);
}
