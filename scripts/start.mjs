// @ts-check
// `npm start [FOLDER]`: opens VS Code with Remit on FOLDER, or on examples/. Desktop VS Code if there is one, else
// (or with `--browser`) the VS Code server in a browser.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { installDependencies, root } from './dependencies.mjs';
import { runCommand } from './runCommand.mjs';
import {
  ensureVscodeServer,
  installExtension,
  startVscodeServer,
  writeMachineSettings,
} from './vscodeServer.mjs';

/** @param {string} line */
const report = (line) => console.log(line);

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('-'));
const [given] = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const examples = path.join(root, 'examples');
// npm runs scripts in the project's folder; a relative path is meant from where the person is.
const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), given ?? examples);
/** What is open at once: a description with findings, where the folder is ours. */
const firstFile = folder === examples ? path.join(examples, 'cto.md') : undefined;

/** A workbench without what Remit has no part in: welcome page, chat, questions; files are saved on demand, as on a desktop. */
const browserSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'git.openRepositoryInParentFolders': 'never',
  'files.autoSave': 'off',
};

try {
  const unknown = flags.filter((flag) => flag !== '--browser');
  if (unknown.length > 0) throw new Error(`Unknown option ${unknown.join(', ')}. There is only --browser.`);
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) throw new Error(`There is no folder ${folder}.`);
  await installDependencies(report);
  const desktop = flags.includes('--browser') ? undefined : findDesktop();
  await (desktop === undefined ? startInBrowser() : startDesktop(desktop));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** The command of a desktop VS Code that answers. */
function findDesktop() {
  const shell = process.platform === 'win32';
  return ['code', 'code-insiders', 'codium'].find(
    (command) => spawnSync(command, ['--version'], { stdio: 'ignore', shell, timeout: 20_000 }).status === 0,
  );
}

/** @param {string} command */
async function startDesktop(command) {
  report('Building Remit ...');
  await runCommand(process.execPath, ['esbuild.mjs'], { cwd: root, inherit: true });
  const advice = firstFile === undefined ? ' Open a Markdown file to see Remit at work.' : '';
  report(`Opening VS Code ("${command}") on ${folder}.${advice}`);
  const opened = firstFile === undefined ? [folder] : [folder, firstFile];
  await runCommand(command, ['--new-window', `--extensionDevelopmentPath=${root}`, ...opened]);
}

async function startInBrowser() {
  const server = await ensureVscodeServer(report);
  const scratch = await mkdtemp(path.join(tmpdir(), 'remit-start-'));
  const ended = untilInterrupted();
  try {
    // Loaded late: a fresh clone has no dependencies when this file is read.
    const { packExtension } = await import('./packExtension.mjs');
    report('Building and packing Remit ...');
    const vsix = await packExtension(scratch);
    report('Installing it into the VS Code server ...');
    const extensionsDir = path.join(scratch, 'extensions');
    await installExtension(server, vsix, extensionsDir);
    const dataDir = path.join(scratch, 'data');
    await writeMachineSettings(dataDir, browserSettings);
    const running = await startVscodeServer(server, { dataDir, extensionsDir });
    try {
      const address = addressOf(running);
      report(`\nVS Code with Remit: ${address}\nCtrl+C ends it.`);
      openInBrowser(address);
      const code = await Promise.race([ended, running.exited]);
      if (typeof code === 'number')
        throw new Error(`The VS Code server ended with status ${code}.\n${running.log()}`);
    } finally {
      await running.stop();
    }
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  report('Ended; nothing is left running.');
}

/** @param {import('./vscodeServer.mjs').RunningServer} running */
function addressOf({ url, port }) {
  const readable = encodeURIComponent(folder).replaceAll('%2F', '/');
  if (firstFile === undefined) return `${url}/?folder=${readable}`;
  const file = `vscode-remote://127.0.0.1:${port}${encodeURI(firstFile)}`;
  return `${url}/?folder=${readable}&payload=${encodeURIComponent(JSON.stringify([['openFile', file]]))}`;
}

/** @returns {Promise<'interrupted'>} */
function untilInterrupted() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve('interrupted'));
  });
}

/** Opens the address where there is a screen; the printed address does elsewhere. @param {string} address */
function openInBrowser(address) {
  const hasDisplay = process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
  if (process.platform !== 'darwin' && !hasDisplay) return;
  const opener = spawn(process.platform === 'darwin' ? 'open' : 'xdg-open', [address], {
    stdio: 'ignore',
    detached: true,
  });
  opener.once('error', () => report('No browser could be opened from here; open the address yourself.'));
  opener.unref();
}
