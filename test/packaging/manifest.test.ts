import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PackageManager, listFiles } from '@vscode/vsce';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stageExtension } from '../../scripts/packExtension.mjs';
import { defaultConfiguration } from '../../server/src/configuration/configuration';
import { ruleIds } from '../../server/src/configuration/ruleId';

const root = path.resolve(import.meta.dirname, '../..');

interface Setting {
  readonly default?: unknown;
  readonly scope?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly activationEvents: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly engines: { readonly vscode: string };
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly grammars: readonly { readonly path: string }[];
    readonly jsonValidation: readonly { readonly url: string }[];
  };
}

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Manifest;
const { contributes } = manifest;

describe('settings', () => {
  const settings = contributes.configuration.properties;

  test.each(Object.entries(settings))('%s is described and can differ by folder', (name, setting) => {
    expect(setting.description ?? setting.markdownDescription).toMatch(/\.$/u);
    expect(setting.scope).toBe(name === 'remit.trace.server' ? 'window' : 'resource');
  });

  test.each([
    ['remit.enable', defaultConfiguration.enabled],
    ['remit.organisationSize', defaultConfiguration.organisationSize],
    ['remit.mergedRole', defaultConfiguration.mergedRole],
    ['remit.maxFindings', defaultConfiguration.maxFindings],
  ])('%s has the default of the analysis', (name, expected) => {
    expect(settings[name]?.default).toBe(expected);
  });

  test('remit.severity has every rule', () => {
    expect(Object.keys(settings['remit.severity']?.properties ?? {}).sort()).toEqual([...ruleIds].sort());
  });
});

test('nothing but Markdown and a charter wakes Remit up', () => {
  expect(manifest.activationEvents).toEqual(['onLanguage:markdown', 'workspaceContains:remit.json']);
});

test('every command has a handler', () => {
  const source = readFileSync(path.join(root, 'client/src/commands.ts'), 'utf8');
  for (const { command } of contributes.commands) expect(source).toContain(`registerCommand('${command}'`);
});

test('the API that is compiled against is the oldest one that is supported', () => {
  expect(`^${manifest.devDependencies['@types/vscode'] ?? ''}`).toBe(manifest.engines.vscode);
});

test('every dependency is pinned', () => {
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
});

describe('the package', () => {
  let stage: string;
  beforeAll(async () => {
    stage = await mkdtemp(path.join(tmpdir(), 'remit-package-'));
    await stageExtension(stage);
  }, 60_000);
  afterAll(() => rm(stage, { recursive: true, force: true }));

  test('has every file that the manifest names', () => {
    const named = [
      ...contributes.grammars.map(({ path: file }) => file),
      ...contributes.jsonValidation.map(({ url }) => url),
      ...[manifest.main, manifest.browser],
    ];
    expect(named.filter((file) => !existsSync(path.join(stage, file)))).toEqual([]);
  });

  test('carries the licence of every dependency that is in it', () => {
    const notices = readFileSync(path.join(stage, 'THIRD-PARTY-NOTICES.md'), 'utf8');
    const named = [...notices.matchAll(/^## (?<name>\S+) \S+ \(\S+\)$/gmu)].map(
      (found) => found.groups?.name,
    );
    // These serve the command line, which is not in the package.
    const elsewhere = ['commander', 'picocolors', 'tinyglobby'];
    const expected = Object.keys(manifest.dependencies).filter((name) => !elsewhere.includes(name));
    expect(expected.filter((name) => !named.includes(name))).toEqual([]);
    expect(named.filter((name) => elsewhere.includes(name ?? ''))).toEqual([]);
    expect(notices.match(/copyright/giu)?.length).toBeGreaterThanOrEqual(named.length);
  });

  test('holds what runs and what is read, and nothing else', async () => {
    const files = await listFiles({ cwd: stage, packageManager: PackageManager.None });
    expect(files.map((file) => file.replaceAll('\\', '/')).sort()).toEqual(
      [
        ...['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'THIRD-PARTY-NOTICES.md'],
        ...['dist/client.js', 'dist/server.js', 'dist/browser/client.js', 'dist/browser/server.js'],
        'schemas/remit.schema.json',
        ...['syntaxes/directive.tmLanguage.json', 'syntaxes/frontMatter.tmLanguage.json'],
      ].sort(),
    );
  });
});
