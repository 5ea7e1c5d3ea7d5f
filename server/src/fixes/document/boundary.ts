import type { Span } from '../../text/span';
import { lineAt, previousLineStart } from './lines';
import { readItem } from './listItem';

/**
 * Whether the words above and below some lines would run together without them: a comment ends a paragraph, and a list that begins
 * with another number than 1 cannot.
 */
export function divides(text: string, lines: Span): boolean {
  if (lines.start === 0 || lines.end >= text.length) return false;
  const above = lineAt(text, previousLineStart(text, lines.start));
  const below = lineAt(text, lines.end);
  if (above.trim() === '' || below.trim() === '' || endsParagraph.test(below)) return false;
  const item = readItem(below);
  if (item === undefined) return isParagraph(above);
  if (/^\d+\\?[.)]$/u.test(item.marker))
    return isParagraph(above) && !hasSibling(text, lines.start, item.indent);
  // Other bullets than Markdown's are read as such only where they cannot be meant otherwise.
  return !/^[–—(a-z]/u.test(item.marker) ? false : readItem(above)?.indent !== item.indent;
}

const endsParagraph = /^\s*(?:[-*+][ \t]|1[.)][ \t]|#{1,6}\s|>|```|~~~|<)/u;

function isParagraph(line: string): boolean {
  return (
    line.trim() !== '' && !/^\s*(?:#{1,6}\s|<|\{\/\*|```|~~~|\||[-*_]{3,}\s*$)|(?:-->|\*\/\})\s*$/u.test(line)
  );
}

/** An item of the same list stands above, which goes on with any number. */
function hasSibling(text: string, offset: number, indent: string): boolean {
  for (let at = offset; at > 0;) {
    at = previousLineStart(text, at);
    const line = lineAt(text, at);
    const item = readItem(line);
    if (item !== undefined && item.indent.length <= indent.length) return item.indent === indent;
    if (line.trim() !== '' && !/^[ \t]/u.test(line)) return false;
  }
  return false;
}
