import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseCharter } from '../../server/src/configuration/parseCharter';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/configuration.md'), 'utf8');
const schema = JSON.parse(readFileSync(path.join(root, 'schemas/remit.schema.json'), 'utf8')) as {
  readonly properties: Readonly<Record<string, unknown>>;
};

test('docs/configuration.md explains every key of the charter', () => {
  const explained = [...page.matchAll(/^\| `(?<key>\w+)` \|/gmu)].map((row) => row.groups?.key);
  const keys = Object.keys(schema.properties).filter((key) => key !== '$schema');
  expect([...explained].sort()).toEqual(keys.sort());
});

test('its charter is a valid one', () => {
  const example = /```jsonc\n(?<text>[\s\S]*?)```/u.exec(page)?.groups?.text ?? '';
  expect(parseCharter(example, 'remit.json').problems).toEqual([]);
});
