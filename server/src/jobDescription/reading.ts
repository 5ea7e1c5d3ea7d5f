import { findCommonEnds, type CommonEnds } from '../text/commonEnds';
import { readBlocks } from './markdown/blocks';
import { parseMarkdown, type ParsedMarkdown } from './markdown/markdownTree';
import { readOutline, type Outline } from './sections/outline';
import { toParsableText } from './markdown/parsableText';

/** A document as Markdown and by its headings: what reading it after an edit starts from. */
export interface Reading {
  readonly markdown: ParsedMarkdown;
  readonly outline: Outline;
  /** What the text shares with the one before an edit, if it was read from that. */
  readonly ends: CommonEnds | undefined;
}

/**
 * Parses a document and groups its blocks by headings.
 *
 * @param bodyStart end of the front matter, 0 without one
 * @param extraHeadings further headings of duties, from the charter
 * @param before the reading of the text before an edit: only what the edit touched is read again
 */
export function readDocument(
  text: string,
  bodyStart: number,
  extraHeadings: readonly string[],
  before: Reading | undefined,
): Reading {
  if (before === undefined) {
    const markdown = parseMarkdown(toParsableText(text, bodyStart, undefined), undefined);
    return {
      markdown,
      outline: readOutline(readBlocks(markdown), extraHeadings, text.length, undefined),
      ends: undefined,
    };
  }
  const { document } = before.markdown;
  const ends = findCommonEnds(document, text);
  const earlier = { ...before.markdown, ends };
  const markdown = parseMarkdown(toParsableText(text, bodyStart, earlier), earlier);
  const from = { outline: before.outline, length: document.length };
  return { markdown, outline: readOutline(readBlocks(markdown), extraHeadings, text.length, from), ends };
}
