import { TreeFragment, type Tree } from '@lezer/common';
import { GFM, parser as commonMark } from '@lezer/markdown';

const parser = commonMark.configure(GFM);

/** A parse that the next one can start from. */
export interface ParsedMarkdown {
  readonly document: string;
  readonly parsable: string;
  readonly tree: Tree;
  readonly fragments: readonly TreeFragment[];
}

/**
 * Parses `parsable`, reusing what `previous` has of unchanged blocks: their `Tree` objects are then the very same.
 * `document` is the text behind it, so that a change which the parsable form hides still renews its block.
 */
export function parseMarkdown(
  document: string,
  parsable: string,
  previous: ParsedMarkdown | undefined,
): ParsedMarkdown {
  const reusable = previous === undefined ? [] : reusableFragments(document, parsable, previous);
  const tree = parser.parse(parsable, reusable);
  return { document, parsable, tree, fragments: TreeFragment.addTree(tree, reusable) };
}

function reusableFragments(
  document: string,
  parsable: string,
  previous: ParsedMarkdown,
): readonly TreeFragment[] {
  const inDocument = findChange(previous.document, document);
  const same = document === parsable && previous.document === previous.parsable;
  const inParsable = same ? inDocument : findChange(previous.parsable, parsable);
  const prefix = linesBefore(parsable, Math.min(inDocument.prefix, inParsable.prefix));
  const suffix = restOfLines(
    parsable,
    Math.min(inDocument.suffix, inParsable.suffix, document.length - prefix),
  );
  if (prefix + suffix >= document.length && document.length === previous.document.length)
    return previous.fragments;
  const change = {
    fromA: prefix,
    toA: previous.document.length - suffix,
    fromB: prefix,
    toB: document.length - suffix,
  };
  return TreeFragment.applyChanges(previous.fragments, [change]);
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

/** Lengths of what two texts share at their ends; whole chunks are compared first, since that is many times faster. */
function findChange(before: string, after: string): { readonly prefix: number; readonly suffix: number } {
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (
    prefix + chunk <= shorter &&
    before.slice(prefix, prefix + chunk) === after.slice(prefix, prefix + chunk)
  ) {
    prefix += chunk;
  }
  while (prefix < shorter && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++;
  const most = shorter - prefix;
  const beforeEnd = before.length;
  const afterEnd = after.length;
  let suffix = 0;
  while (
    suffix + chunk <= most &&
    before.slice(beforeEnd - suffix - chunk, beforeEnd - suffix) ===
      after.slice(afterEnd - suffix - chunk, afterEnd - suffix)
  ) {
    suffix += chunk;
  }
  while (
    suffix < most &&
    before.charCodeAt(beforeEnd - 1 - suffix) === after.charCodeAt(afterEnd - 1 - suffix)
  ) {
    suffix++;
  }
  return { prefix, suffix };
}

const chunk = 4096;
