import { build } from 'esbuild';
import { assert, property, uint8Array } from 'fast-check';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { deflatedData, writeBytes } from '../../scripts/deflatedData.mjs';

test.each([
  ['some', { text: 'Own "the" `help` $desk\\', numbers: Array.from({ length: 500 }, (_, i) => i * i) }],
  ['hardly any', {}],
  ['none in ASCII', { text: 'Ünïcode – 😀'.repeat(200) }],
])('a bundle holds %s data as the file does', async (_name, data) => {
  const folder = mkdtempSync(join(tmpdir(), 'remit-data-'));
  try {
    mkdirSync(join(folder, 'generated'));
    writeFileSync(join(folder, 'generated/data.json'), JSON.stringify(data, null, 2));
    writeFileSync(
      join(folder, 'entry.js'),
      "import data from './generated/data.json';\nglobalThis.read = data;\n",
    );
    const { outputFiles } = await build({
      entryPoints: [join(folder, 'entry.js')],
      bundle: true,
      write: false,
      minify: true,
      plugins: [deflatedData],
    });
    const scope: { read?: unknown } = {};
    runInNewContext(
      outputFiles[0]?.text ?? '',
      Object.assign(scope, { Uint8Array, Uint16Array, Int32Array, TextDecoder }),
    );
    expect(JSON.stringify(scope.read)).toBe(JSON.stringify(data));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('any bytes become text that needs no escapes, a quarter longer at most', () => {
  assert(
    property(uint8Array({ maxLength: 200 }), (bytes) => {
      const text = writeBytes(bytes);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
      expect(Buffer.byteLength(text)).toBe(text.length);
      expect(text.length).toBeLessThanOrEqual(bytes.length * 1.25 + 2);
    }),
    { seed: 4 },
  );
});
