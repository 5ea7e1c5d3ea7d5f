import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { builtBundle } from '../support/builtBundle';
import { ctoWithSlip, slip, slipLine } from '../support/descriptions';
import { createScratchFolder } from '../support/scratchFolder';

const isInstalled = spawnSync('nvim', ['--version']).status === 0;
const isSkipped = !isInstalled && process.env.CI === undefined;
if (isSkipped) {
  process.stderr.write('Neovim is not installed, so its test is skipped: apt-get install neovim\n');
}

interface Session {
  readonly problem?: string;
  readonly found: {
    readonly line: number;
    readonly message: string;
    readonly code: string;
    readonly source: string;
  };
  readonly hover: { readonly contents: { readonly value: string } };
  readonly actions: readonly string[];
  readonly cleared: boolean;
  readonly text: string;
  readonly undone: string;
  readonly stopped: boolean;
}

let bundle = '';
beforeAll(() => {
  if (!isSkipped) bundle = resolve(builtBundle('server'));
}, 60_000);

test.skipIf(isSkipped)(
  'Neovim gets the diagnostic, the hover and the actions, and applying one clears the finding',
  () => {
    const text = `${ctoWithSlip}\n## Responsibilities of the CIO\n\n- Own the corporate network\n`;
    const folder = createScratchFolder({ 'cto.md': text });
    const { status, stderr } = spawnSync(
      'nvim',
      ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', 'luafile test/neovim/session.lua'],
      {
        encoding: 'utf8',
        timeout: 60_000,
        env: {
          ...process.env,
          XDG_STATE_HOME: join(folder.path, 'state'),
          XDG_CACHE_HOME: join(folder.path, 'cache'),
          REMIT_NODE: process.execPath,
          REMIT_SERVER: bundle,
          REMIT_ROOT: folder.path,
          REMIT_FILE: join(folder.path, 'cto.md'),
          REMIT_RESULT: join(folder.path, 'result.json'),
        },
      },
    );
    expect(status, stderr).toBe(0);
    const session = JSON.parse(readFileSync(join(folder.path, 'result.json'), 'utf8')) as Session;
    expect(session.problem).toBeUndefined();
    expect(session.found).toMatchObject({ line: slipLine, code: 'misattributed-duty', source: 'remit' });
    expect(session.hover.contents.value).toContain('help desk');
    expect(session.actions.length).toBeGreaterThanOrEqual(2);
    expect(session.cleared).toBe(true);
    // The preferred one moves the duty to the other role.
    expect(session.text.indexOf(slip)).toBeGreaterThan(
      session.text.indexOf('## Responsibilities of the CIO'),
    );
    expect(session.undone).toBe(text);
    expect(session.stopped).toBe(true);
  },
  90_000,
);
