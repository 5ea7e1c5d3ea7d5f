import { describe, expect, test } from 'vitest';
import { defaultConfiguration } from '../../server/src/configuration/configuration';
import { explainConfiguration } from '../../server/src/configuration/explainConfiguration';
import { parseCharter } from '../../server/src/configuration/parseCharter';
import type { ConfigurationSources } from '../../server/src/configuration/resolveConfiguration';
import { resolveConfiguration } from '../../server/src/configuration/resolveConfiguration';

function charterOf(value: unknown) {
  return parseCharter(JSON.stringify(value, undefined, 1), 'remit.json').charter;
}

function resolve(sources: ConfigurationSources) {
  return resolveConfiguration(sources).configuration;
}

test('nothing said leaves the defaults', () => {
  expect(resolve({})).toEqual(defaultConfiguration);
});

test('the charter comes before the settings, the command line before both', () => {
  const charter = charterOf({
    mergedRole: true,
    files: { cio: ['*.md'] },
    severity: { 'mixed-duty': 'off' },
  });
  const settings = {
    mergedRole: false,
    organisationSize: 'small',
    files: { cto: ['*.md'] },
    severity: { 'mixed-duty': 'error', 'role-mismatch': 'hint' },
  };
  const sources = { charter, settings, relativePath: 'hr/a.md' };
  expect(resolve(sources)).toMatchObject({
    mergedRole: true,
    organisationSize: 'small',
    role: { value: 'cio', source: 'configuration', detail: 'charter glob `*.md`' },
    severities: { 'mixed-duty': 'off', 'role-mismatch': 'hint' },
  });
  expect(resolve({ ...sources, commandLine: { role: 'cto' } }).role).toEqual({
    value: 'cto',
    source: 'command-line',
    detail: '--role cto',
  });
});

describe('globs', () => {
  test.each([
    ['name anywhere', 'cto*.md', 'hr/2026/cto-draft.md', true],
    ['path from the root', 'hr/*.md', 'hr/a.md', true],
    ['path does not float', 'hr/*.md', 'old/hr/a.md', false],
    ['two stars cross folders', 'hr/**/cto*.md', 'hr/eu/de/cto.md', true],
    ['hidden folders', '**/*.md', '.drafts/a.md', true],
    ['leading dot and slash', './hr/*.md', 'hr/a.md', true],
    ['braces', 'hr/{cto,tech}.md', 'hr/tech.md', true],
    ['no match', 'hr/*.md', 'hr/a.txt', false],
  ])('%s', (_name, glob, relativePath, isMatch) => {
    const charter = charterOf({ files: { cto: [glob] }, ignore: [glob] });
    const { role, enabled } = resolve({ charter, relativePath });
    expect(role !== null).toBe(isMatch);
    expect(enabled).toBe(!isMatch);
  });

  test('text without a file matches none', () => {
    expect(resolve({ charter: charterOf({ ignore: ['**'] }) }).enabled).toBe(true);
  });
});

describe('settings', () => {
  test.each([
    ['none', undefined],
    ['null', null],
    ['those that concern the client alone', { trace: { server: 'verbose' } }],
    ['an empty section', {}],
  ])('%s', (_name, settings) => {
    expect(resolveConfiguration({ settings })).toMatchObject({
      configuration: defaultConfiguration,
      problems: [],
    });
  });

  test.each([
    [
      'no object',
      'off',
      { setting: 'remit', message: 'Setting remit: this must be an object in curly brackets.' },
    ],
    [
      'wrong type',
      { maxFindings: 'many' },
      {
        setting: 'remit.maxFindings',
        message: 'Setting remit.maxFindings: “maxFindings” must be a whole number.',
      },
    ],
    [
      'unknown rule',
      { severity: { typo: 'off' } },
      { setting: 'remit.severity.typo', message: 'Setting remit.severity.typo: “typo” is not known here.' },
    ],
  ])('wrong: %s', (_name, settings, problem) => {
    expect(resolveConfiguration({ settings })).toEqual({
      configuration: defaultConfiguration,
      entries: resolveConfiguration({}).entries,
      problems: [problem],
    });
  });

  test('what is right beside what is wrong is in force', () => {
    const settings = {
      enable: false,
      maxFindings: -1,
      severity: { 'mixed-duty': 'loud', 'role-mismatch': 'off' },
    };
    const { configuration, problems } = resolveConfiguration({ settings });
    expect(problems).toHaveLength(2);
    expect(configuration).toMatchObject({
      enabled: false,
      maxFindings: 100,
      severities: { 'role-mismatch': 'off' },
    });
  });
});

test('says where each value comes from', () => {
  const charter = charterOf({
    organisationSize: 'small',
    topics: [{ topic: 'data | records', owner: 'cio' }],
    ignore: ['old/**'],
  });
  const settings = { mergedRole: true, maxFindings: 100, severity: { 'mixed-duty': 'off' } };
  const resolved = resolveConfiguration({ charter, settings, relativePath: 'old/cto.md' });
  expect(explainConfiguration(resolved).split('\n')).toEqual([
    '| in force | value | from |',
    '|---|---|---|',
    '| enabled | false | remit.json:10, ignore “old/**” |',
    '| organisationSize | small | remit.json:2 |',
    '| mergedRole | true | setting remit.mergedRole |',
    '| maxFindings | 100 | default |',
    '| severity.mixed-duty | off | setting remit.severity.mixed-duty |',
    '| topic “data \\| records” | cio | remit.json:4 |',
  ]);
});
