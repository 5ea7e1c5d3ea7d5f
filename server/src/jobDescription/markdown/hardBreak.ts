import type { InlineParser } from '@lezer/markdown';

/**
 * Reads a hard line break: a backslash or two spaces and more before a line end. It takes the place of the parser's own, which looks through
 * the rest of a run of spaces from each of them.
 */
export const hardBreak: InlineParser = {
  name: 'HardBreak',
  parse(line, next, start) {
    if (next === backslash && line.char(start + 1) === lineFeed)
      return line.addElement(line.elt('HardBreak', start, start + 2));
    if (next !== space || (start > line.offset && line.char(start - 1) === space)) return -1;
    let end = start + 1;
    while (line.char(end) === space) end++;
    if (line.char(end) !== lineFeed || end < start + 2) return -1;
    return line.addElement(line.elt('HardBreak', start, end + 1));
  },
};

const backslash = 92;
const space = 32;
const lineFeed = 10;
