import { readFile, stat } from 'node:fs/promises';
import { reasonOf } from '../failure';

/** A text without its byte order mark, which editors hide as well, so that columns are the same in both. */
export interface DecodedText {
  readonly text: string;
  readonly hasByteOrderMark: boolean;
}

/** A text, or a sentence on why there is none. */
export type Reading =
  ({ readonly ok: true } & DecodedText) | { readonly ok: false; readonly problem: string };

/** Far above what is analysed; what is larger is no document that somebody wrote. */
const maxBytes = 64_000_000;

/** Reads a file as UTF-8. @param name how the problem names the file */
export async function readText(path: string, name: string): Promise<Reading> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return failed(`cannot read ${name}: it is a directory.`);
    if (facts.size > maxBytes) {
      return failed(
        `cannot read ${name}: it is larger than 64 MB; leave it out with an ignore in remit.json.`,
      );
    }
    return decodeText(await readFile(path), name);
  } catch (error) {
    return failed(`cannot read ${name}: ${reasonOf(error)}.`);
  }
}

/** Decodes UTF-8 and says where it is none. */
export function decodeText(bytes: Uint8Array, name: string): Reading {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const hasByteOrderMark = text.startsWith('\uFEFF');
    return { ok: true, text: hasByteOrderMark ? text.slice(1) : text, hasByteOrderMark };
  } catch {
    return failed(`cannot read ${name}: ${placeOfBadByte(bytes)}; save it as UTF-8.`);
  }
}

function placeOfBadByte(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return 'it is UTF-16, not UTF-8 text';
  }
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const next = end === -1 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(start, next))) break;
    start = next;
  }
  return `line ${String(line)} is not UTF-8 text`;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function failed(problem: string): Reading {
  return { ok: false, problem };
}
