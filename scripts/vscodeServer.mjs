// @ts-check
// The real VS Code without a desktop: its server build and the Node that it wants, from the package registry,
// kept in the git-ignored folder `.vscode-test/`.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './runCommand.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const cache = path.join(root, '.vscode-test');
const nodePackage = `node-${process.platform}-${process.arch}`;
const pins = { 'code-server': '4.139.1', [nodePackage]: '24.21.0', 'node-gyp': '11.5.0' };
const marker = JSON.stringify({ pins, layout: 1 });
const supported = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];
/** Native modules without which the extension host does not start; the others ship prebuilt. */
const nativeModules = ['@vscode/spdlog', '@vscode/native-watchdog'];

/**
 * @typedef {{ folder: string, node: string, main: string }} VscodeServer
 * @typedef {{ url: string, port: number, stop: () => Promise<void>, exited: Promise<number | null>, log: () => string }} RunningServer
 */

/** Where a finished server lies below `folder`. @param {string} folder @returns {VscodeServer} */
function serverIn(folder) {
  const modules = path.join(folder, 'node_modules');
  return {
    folder,
    node: path.join(modules, nodePackage, 'bin', 'node'),
    main: path.join(modules, 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
  };
}

/**
 * The VS Code server of the pinned version, fetched and built on the first call (about a minute, 750 MB).
 * @param {(line: string) => void} report receives a line before each long step
 * @returns {Promise<VscodeServer>}
 */
export async function ensureVscodeServer(report) {
  const folder = path.join(cache, 'server');
  if (await isReady(folder)) return serverIn(folder);
  if (!supported.includes(`${process.platform}-${process.arch}`)) {
    throw new Error(
      `There is no VS Code server for ${process.platform}-${process.arch}. Install desktop VS Code (the command "code") instead.`,
    );
  }
  await removeRemains();
  const fresh = path.join(cache, `server-${process.pid}`);
  try {
    await build(fresh, report);
    // Renamed only when complete: a cut or a second run at the same time never leaves half a server behind.
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
  } catch (error) {
    if (!(await isReady(folder))) throw error;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return serverIn(folder);
}

/** Deletes what runs that were cut short have left: 750 MB each. */
async function removeRemains() {
  const names = await readdir(cache).catch(() => []);
  for (const name of names) {
    const pid = /^server-(\d+)$/u.exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    await rm(path.join(cache, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** @param {string} folder */
async function isReady(folder) {
  const found = await readFile(path.join(folder, 'ready.json'), 'utf8').catch(() => '');
  return found === marker && existsSync(serverIn(folder).main);
}

/** @param {string} folder @param {(line: string) => void} report */
async function build(folder, report) {
  await mkdir(folder, { recursive: true });
  const manifest = { name: 'vscode-server-cache', private: true, dependencies: pins };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  report(
    `VS Code server 1/4: fetching VS Code 1${pins['code-server'].slice(1)} and Node ${pins[nodePackage]} (once, 750 MB) ...`,
  );
  await runCommand('npm', ['install', '--ignore-scripts', ...quiet], { cwd: folder, report });
  report('VS Code server 2/4: fetching its dependencies ...');
  const vscode = path.dirname(path.dirname(serverIn(folder).main));
  await runCommand('npm', ['install', '--omit=dev', '--ignore-scripts', ...quiet], { cwd: vscode, report });
  report('VS Code server 3/4: building two native modules (needs python3, make and g++) ...');
  const gyp = path.join(folder, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  const headers = path.join(folder, 'node_modules', nodePackage);
  for (const name of nativeModules) {
    const cwd = path.join(vscode, 'node_modules', name);
    await runCommand(process.execPath, [gyp, 'rebuild', `--nodedir=${headers}`, '--silent'], { cwd, report });
  }
  report('VS Code server 4/4: trying it ...');
  const server = serverIn(folder);
  await runCommand(server.node, [server.main, '--version'], { cwd: folder, report });
  await writeFile(path.join(folder, 'ready.json'), marker);
}

/**
 * Installs a packaged extension for servers that are started with the same `extensionsDir`.
 * @param {VscodeServer} server @param {string} vsix @param {string} extensionsDir
 */
export async function installExtension(server, vsix, extensionsDir) {
  const options = ['--install-extension', vsix, '--extensions-dir', extensionsDir, '--force'];
  await runCommand(server.node, [server.main, ...options, ...serverOptions(extensionsDir)], {
    cwd: server.folder,
  });
}

/**
 * Settings for every window of servers with this `dataDir`; those of a workspace override them.
 * @param {string} dataDir @param {Readonly<Record<string, unknown>>} settings
 */
export async function writeMachineSettings(dataDir, settings) {
  const folder = path.join(dataDir, 'data', 'Machine');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'settings.json'), JSON.stringify(settings, null, 2));
}

/** @param {string} dataDir */
function serverOptions(dataDir) {
  return ['--accept-server-license-terms', '--server-data-dir', dataDir];
}

/**
 * Starts the server and waits until it listens.
 * @param {VscodeServer} server
 * @param {{ dataDir: string, extensionsDir: string, port?: number, smokeTestDriver?: boolean, env?: NodeJS.ProcessEnv }} options
 *   `port` 0 or none takes a free one; the folders must exist no longer than the server
 * @returns {Promise<RunningServer>}
 */
export async function startVscodeServer(server, options) {
  const args = [
    ...[
      server.main,
      '--host',
      '127.0.0.1',
      '--port',
      String(options.port ?? 0),
      '--without-connection-token',
    ],
    ...['--disable-telemetry', '--disable-workspace-trust', '--extensions-dir', options.extensionsDir],
    ...serverOptions(options.dataDir),
    ...(options.smokeTestDriver === true ? ['--enable-smoke-test-driver'] : []),
  ];
  const child = spawn(server.node, args, {
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that stopping takes its extension hosts along.
    detached: true,
  });
  let log = '';
  const exited = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  const port = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`VS Code server ended with status ${code} before it listened:\n${log}`)),
    );
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        log += text;
        const found = /Extension host agent listening on (\d+)/u.exec(log);
        if (found) resolve(Number(found[1]));
      });
    }
  });
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    exited,
    log: () => log,
    stop: () => stopGroup(child, exited),
  };
}

/** @param {import('node:child_process').ChildProcess} child @param {Promise<unknown>} exited */
async function stopGroup(child, exited) {
  signalGroup(child, 'SIGTERM');
  const patience = setTimeout(() => signalGroup(child, 'SIGKILL'), 5000);
  await exited;
  clearTimeout(patience);
  signalGroup(child, 'SIGKILL');
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
