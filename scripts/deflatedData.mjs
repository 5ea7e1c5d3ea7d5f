// @ts-check
// The compiled lexicon and models, deflated in the bundles: they are a third of them.
import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { root } from './dependencies.mjs';

/** Printable characters that a string literal holds as they are. */
const characters = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i)).filter(
  (character) => character !== '\\',
);

/** Two characters hold this many bits. */
const bits = 13;

/**
 * Bytes as text, a fifth longer (base64 is a third).
 * @param {Uint8Array} bytes
 */
export function writeBytes(bytes) {
  let text = '';
  let [held, count] = [0, 0];
  const write = () => {
    text += (characters[held % 91] ?? '') + (characters[Math.floor((held % 2 ** bits) / 91)] ?? '');
  };
  for (const byte of bytes) {
    held += byte * 2 ** count;
    count += 8;
    if (count < bits) continue;
    const rest = Math.floor(held / 2 ** bits);
    held %= 2 ** bits;
    write();
    held = rest;
    count -= bits;
  }
  if (count > 0) write();
  return text;
}

/** Reads at run time what `writeBytes` and zlib wrote at build time. */
const reader = `
  import { inflateSync, strFromU8 } from 'fflate';

  export function read(text) {
    const bytes = new Uint8Array((text.length * ${String(bits)}) >> 4);
    const digit = (at) => text.charCodeAt(at) - (text.charCodeAt(at) > 92 ? 36 : 35);
    let [held, count, end] = [0, 0, 0];
    for (let at = 0; at < text.length; at += 2) {
      held |= (digit(at) + digit(at + 1) * 91) << count;
      for (count += ${String(bits)}; count >= 8; count -= 8, held >>>= 8) bytes[end++] = held;
    }
    return JSON.parse(strFromU8(inflateSync(bytes)));
  }`;

/* eslint-disable regexp/require-unicode-regexp -- esbuild runs them in Go, which has no such flag. */
const compiledData = /[\\/]generated[\\/]\w+\.json$/;
const readerName = /^deflated-data$/;
/* eslint-enable regexp/require-unicode-regexp */

/**
 * Deflates every JSON file of a folder named `generated`.
 * @type {import('esbuild').Plugin}
 */
export const deflatedData = {
  name: 'deflated-data',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: compiledData }, async (file) => {
      const compact = JSON.stringify(JSON.parse(await readFile(file.path, 'utf8')));
      const text = writeBytes(deflateRawSync(compact, { level: 9 }));
      return {
        contents: `import { read } from 'deflated-data';\nexport default read(${JSON.stringify(text)});`,
        resolveDir: root,
      };
    });
    onResolve({ filter: readerName }, ({ path }) => ({ path, namespace: 'deflated-data' }));
    onLoad({ filter: readerName, namespace: 'deflated-data' }, () => ({
      contents: reader,
      resolveDir: root,
    }));
  },
};
