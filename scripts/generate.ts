import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rules } from '../server/src/rules';
import { charterSchema, severityProperties } from './generate/configurationSchemas';
import { duplicateAccuracyPage } from './generate/duplicateAccuracy';
import { ruleIndex, rulePage, ruleTable } from './generate/ruleDocuments';
import { validatorModule, validatorTypes } from './generate/validators';

const root = process.cwd();

/** A file that is generated, wholly or in part; `undefined` deletes it. */
interface Output {
  readonly path: string;
  readonly content: string | undefined;
}

function outputs(): readonly Output[] {
  const pages = rules.map((rule) => ({ path: `docs/rules/${rule.id}.md`, content: rulePage(rule) }));
  const validators = 'server/src/configuration/generated/validators';
  return [
    ...pages,
    { path: 'docs/rules/README.md', content: ruleIndex() },
    { path: 'docs/accuracy-duplicates.md', content: duplicateAccuracyPage() },
    { path: 'schemas/remit.schema.json', content: json(charterSchema()) },
    { path: `${validators}.js`, content: validatorModule() },
    { path: `${validators}.d.ts`, content: validatorTypes() },
    ...manifest(),
    ...readme(),
    ...surplusPages(),
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** `package.json` with the setting `remit.severity` brought up to date; the rest is left as it is. */
function manifest(): readonly Output[] {
  const path = 'package.json';
  const content = read(path);
  if (content === undefined) return [];
  const value = JSON.parse(content) as ManifestPart;
  const setting = value.contributes?.configuration?.properties?.['remit.severity'];
  if (setting === undefined) return [];
  setting.properties = severityProperties();
  setting.additionalProperties = false;
  return [{ path, content: json(value) }];
}

interface ManifestPart {
  contributes?: { configuration?: { properties?: Record<string, Record<string, unknown>> } };
}

const markers = { start: '<!-- rules:start -->', end: '<!-- rules:end -->' };

/** The README with its table of rules between the markers, if it has them. */
function readme(): readonly Output[] {
  const path = 'README.md';
  const content = read(path);
  const start = content?.indexOf(markers.start) ?? -1;
  const end = content?.indexOf(markers.end, start) ?? -1;
  if (content === undefined || start < 0 || end < 0) return [];
  const before = content.slice(0, start + markers.start.length);
  return [{ path, content: `${before}\n\n${ruleTable('docs/rules/')}\n\n${content.slice(end)}` }];
}

/** Pages of rules that are no more. */
function surplusPages(): readonly Output[] {
  const folder = join(root, 'docs/rules');
  const known = new Set(['README.md', ...rules.map(({ id }) => `${id}.md`)]);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith('.md') && !known.has(name))
    .map((name) => ({ path: `docs/rules/${name}`, content: undefined }));
}

function read(path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function write({ path, content }: Output): void {
  const file = join(root, path);
  if (content === undefined) {
    rmSync(file);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function main(isCheck: boolean): void {
  const stale = outputs().filter(({ path, content }) => read(path) !== content);
  for (const output of stale) {
    if (!isCheck) write(output);
    console.log(`${isCheck ? 'out of date' : 'wrote'}: ${output.path}`);
  }
  if (isCheck && stale.length > 0) {
    console.error('Run `npx tsx scripts/generate.ts` and commit what it writes.');
    process.exitCode = 1;
  }
}

main(process.argv.includes('--check'));
