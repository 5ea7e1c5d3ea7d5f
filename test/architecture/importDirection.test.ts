import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const rule = 'remit/import-direction';

/** The project's own configuration, without the rules that need a file on the disk for its types. */
const eslint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) =>
    ruleId === rule || ruleId === 'no-restricted-imports' || ruleId === 'no-console',
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

async function lint(file: string, code: string): Promise<readonly string[]> {
  const results = await eslint.lintText(code, { filePath: path.join(root, file) });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

describe('an import against the one-way flow is an error', () => {
  test.each([
    ['the past imports the future', 'server/src/text/a.ts', `import { rules } from '../rules/registry';`],
    ['a type counts too', 'server/src/attribution/a.ts', `import type { Finding } from '../rules/rule';`],
    ['from a folder within', 'server/src/attribution/language/a.ts', `import { x } from '../../fixes/fix';`],
    ['a re-export', 'server/src/rules/a.ts', `export { analyse } from '../analysis/analyse';`],
    [
      'a dynamic import',
      'server/src/rules/a.ts',
      `export const later = () => import('../analysis/analyse');`,
    ],
    ['pure code and Node', 'server/src/fixes/a.ts', `import { readFile } from 'node:fs/promises';`],
    ['pure code and LSP', 'server/src/analysis/a.ts', `import { Range } from 'vscode-languageserver';`],
    ['a second reader of Markdown', 'server/src/rules/a.ts', `import { parser } from '@lezer/markdown';`],
    ['a feature and an entry', 'server/src/features/a.ts', `import { start } from '../server';`],
    ['the command line and LSP', 'server/src/cli/a.ts', `import { register } from '../features/hover';`],
    ['LSP and the command line', 'server/src/features/a.ts', `import { main } from '../cli/main';`],
    [
      'the server and the client',
      'server/src/features/a.ts',
      `import { x } from '../../../client/src/remit';`,
    ],
    [
      'a stage of reading and a later one',
      'server/src/jobDescription/markdown/a.ts',
      `import { type X, x } from '../sections/b';`,
    ],
    [
      'a stage of reading and what leads through them',
      'server/src/jobDescription/duties/a.ts',
      `import { parseJobDescription } from '../parseJobDescription';`,
    ],
    ['the client and the server', 'client/src/a.ts', `import { x } from '../../server/src/server';`],
  ])('%s', async (_name, file, code) => {
    expect(await lint(file, code)).toHaveLength(1);
  });
});

describe('an import along the flow is none', () => {
  test.each([
    ['from the left', 'server/src/rules/a.ts', `import type { Span } from '../text/span';`],
    ['within a folder', 'server/src/rules/a.ts', `import { x } from './b';`],
    [
      'a folder within that has a name of the flow',
      'server/src/attribution/language/a.ts',
      `import { x } from '../features/b';`,
    ],
    [
      'the Markdown parser in its place',
      'server/src/jobDescription/a.ts',
      `import { parser } from '@lezer/markdown';`,
    ],
    [
      'a stage of reading and an earlier one',
      'server/src/jobDescription/duties/a.ts',
      `import { x } from '../scopes/b';`,
    ],
    [
      'types of a later stage',
      'server/src/jobDescription/markdown/a.ts',
      `import { type X } from '../sections/b';`,
    ],
    ['LSP in a feature', 'server/src/features/a.ts', `import { Range } from 'vscode-languageserver';`],
    [
      'the command line and the analysis',
      'server/src/cli/a.ts',
      `import { analyse } from '../analysis/analyse';`,
    ],
    ['an entry and a feature', 'server/src/server.ts', `import { register } from './features/hover';`],
  ])('%s', async (_name, file, code) => {
    expect(await lint(file, code)).toEqual([]);
  });
});

test('the server does not write to the console', async () => {
  expect(await lint('server/src/features/a.ts', `console.log('lost');`)).toHaveLength(1);
  expect(await lint('server/src/cli/a.ts', `console.log('wanted');`)).toEqual([]);
});
