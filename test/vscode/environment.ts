import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packExtension } from '../../scripts/packExtension.mjs';
import { ensureVscodeServer, installExtension, startVscodeServer } from '../../scripts/vscodeServer.mjs';
import type { RunningServer } from '../../scripts/vscodeServer.mjs';

/** A folder that is gone after the test, and a VS Code server that knows nothing of earlier runs. */
export interface Environment {
  readonly workspace: string;
  readonly extensionsDir: string;
  readonly server: RunningServer;
  dispose(): Promise<void>;
}

export interface EnvironmentOptions {
  /** Files of the workspace: path → text. */
  readonly files: Readonly<Record<string, string>>;
  /** Settings of the workspace, beside those that keep VS Code quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** `package` installs the packed extension as a customer does; `none` leaves it to the page's address. */
  readonly extension: 'package' | 'none';
  readonly env?: Readonly<Record<string, string>>;
}

/** Nothing that moves, pops up or differs from run to run. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'editor.wordWrap': 'off',
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.stickyScroll.enabled': false,
};

/** Starts the VS Code server on a scratch workspace. */
export async function createEnvironment(options: EnvironmentOptions): Promise<Environment> {
  const folder = await mkdtemp(path.join(tmpdir(), 'remit-vscode-'));
  try {
    const workspace = path.join(folder, 'workspace');
    await writeFiles(workspace, {
      ...options.files,
      '.vscode/settings.json': JSON.stringify({ ...quietSettings, ...options.settings }, null, 2),
    });
    const extensionsDir = path.join(folder, 'extensions');
    const installation = await ensureVscodeServer((line) => {
      process.stderr.write(`${line}\n`);
    });
    if (options.extension === 'package') {
      await installExtension(installation, await packExtension(folder), extensionsDir);
    }
    const server = await startVscodeServer(installation, {
      dataDir: path.join(folder, 'data'),
      extensionsDir,
      smokeTestDriver: true,
      ...(options.env === undefined ? {} : { env: options.env }),
    });
    return {
      workspace,
      extensionsDir,
      server,
      dispose: async () => {
        await server.stop();
        await remove(folder);
      },
    };
  } catch (error) {
    await remove(folder);
    throw error;
  }
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

async function remove(folder: string): Promise<void> {
  // A server that is just ending may still write a last line of its log.
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
