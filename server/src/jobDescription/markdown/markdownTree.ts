import { TreeFragment, type Tree } from '@lezer/common';
import { GFM, parser as commonMark } from '@lezer/markdown';
import { findCommonEnds } from '../../text/commonEnds';
import { hardBreak } from './hardBreak';
import type { EarlierText, ParsableText } from './parsableText';
import { spliceTree, type Change } from './splicedTree';

const parser = commonMark.configure([GFM, { parseInline: [hardBreak] }]);

/** A parse that the next one can start from. */
export interface ParsedMarkdown extends ParsableText {
  readonly tree: Tree;
  readonly fragments: readonly TreeFragment[];
}

/**
 * Parses `source.parsable`, reusing what `previous` has of unchanged blocks: their `Tree` objects are then the very same. A change which the
 * parsable form hides renews its block as well.
 */
export function parseMarkdown(
  source: ParsableText,
  previous: (ParsedMarkdown & EarlierText) | undefined,
): ParsedMarkdown {
  const { parsable } = source;
  const change = previous === undefined ? undefined : changedLines(source, previous);
  const spliced =
    previous === undefined || change === undefined
      ? undefined
      : spliceTree(parsable, previous.tree, change, (part) => parser.parse(part));
  if (spliced !== undefined) return { ...source, tree: spliced, fragments: TreeFragment.addTree(spliced) };
  const fragments = previous?.fragments ?? [];
  const reusable = change === undefined ? fragments : TreeFragment.applyChanges(fragments, [change]);
  const tree = parser.parse(parsable, reusable);
  return { ...source, tree, fragments: TreeFragment.addTree(tree, reusable) };
}

/** What has to be parsed again, in full lines; `undefined` for nothing. */
function changedLines(
  { document, parsable }: ParsableText,
  previous: ParsedMarkdown & EarlierText,
): Change | undefined {
  const inDocument = previous.ends;
  const same = document === parsable && previous.document === previous.parsable;
  const inParsable = same ? inDocument : findCommonEnds(previous.parsable, parsable);
  const prefix = linesBefore(parsable, Math.min(inDocument.prefix, inParsable.prefix));
  const suffix = restOfLines(
    parsable,
    Math.min(inDocument.suffix, inParsable.suffix, document.length - prefix),
  );
  if (prefix + suffix >= document.length && document.length === previous.document.length) return undefined;
  return {
    fromA: prefix,
    toA: previous.document.length - suffix,
    fromB: prefix,
    toB: document.length - suffix,
  };
}

/**
 * Start of the second line before `offset`. A table's header is one only by the line below it and ends the paragraph above it, so
 * that the parser's choice for a line can hang on the two after it; the tree's fragments do not know of that.
 */
function linesBefore(text: string, offset: number): number {
  let start = offset;
  for (let i = 0; i < 3 && start > 0; i++) start = text.lastIndexOf('\n', start - 1);
  return Math.max(0, start);
}

/**
 * The part of a common end of `suffix` characters that begins with a full line. A block whose indentation was cut off begins where
 * its fragment does, and would be taken for what it was.
 */
function restOfLines(text: string, suffix: number): number {
  const lineEnd = text.indexOf('\n', text.length - suffix);
  return lineEnd < 0 ? 0 : text.length - lineEnd - 1;
}
