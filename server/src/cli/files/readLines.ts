import type { Readable } from 'node:stream';

/** Lines as bytes, without their ends (`\n` or `\r\n`), in batches as they come in. */
export async function* readLines(stream: Readable): AsyncGenerator<readonly Buffer[]> {
  let pending: Buffer[] = [];
  for await (const part of stream as AsyncIterable<Buffer | string>) {
    const chunk = Buffer.from(part);
    const lines: Buffer[] = [];
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      const rest = chunk.subarray(start, end);
      lines.push(withoutReturn(pending.length === 0 ? rest : Buffer.concat([...pending, rest])));
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (pending.length > 0) yield [withoutReturn(Buffer.concat(pending))];
}

function withoutReturn(line: Buffer): Buffer {
  return line.at(-1) === 13 ? line.subarray(0, -1) : line;
}
