import type { ItemBlock, PlacedBlock, TableBlock } from './blocks';
import {
  findHeadingInside,
  findPseudoHeading,
  findTitleLine,
  findTrailingHeading,
  type PseudoHeading,
  type TrailingHeading,
} from './pseudoHeading';
import { extentOf, type PlainText } from './plainText';

/** Something under a heading that can hold duties. `at` is the document offset that `content`'s runs are relative to. */
export type Part =
  | { readonly kind: 'paragraph'; readonly at: number; readonly depth: number; readonly content: PlainText }
  | {
      readonly kind: 'item';
      readonly at: number;
      readonly depth: number;
      readonly content: PlainText;
      readonly block: ItemBlock;
    }
  | { readonly kind: 'table'; readonly at: number; readonly depth: number; readonly block: TableBlock };

/** A heading of any kind and what stands up to the next one. */
export interface Segment {
  /** 1-6, or 7 for bold lines and labels and for the part before the first heading. */
  readonly level: number;
  readonly heading: { readonly at: number; readonly content: PlainText } | undefined;
  readonly start: number;
  readonly parts: Part[];
}

/** Groups the blocks of a document by its headings, real ones and those that only look like it. */
export function readOutline(
  blocks: readonly PlacedBlock[],
  extraHeadings: readonly string[],
): readonly Segment[] {
  let segment: Segment = { level: 7, heading: undefined, start: 0, parts: [] };
  const segments = [segment];
  const begin = (level: number, at: number, content: PlainText): void => {
    const start = at + (content.runs[0]?.document ?? 0);
    segment = { level, heading: { at, content }, start: level === 7 ? start : at, parts: [] };
    segments.push(segment);
  };
  const readParagraph = (at: number, paragraph: PlainText): void => {
    let content: PlainText | undefined = paragraph;
    while (content !== undefined && content.text !== '') {
      const isFirst = segments.length === 1 && segment.parts.length === 0;
      const opening: PseudoHeading | undefined =
        (isFirst ? findTitleLine(content) : undefined) ?? recall(content, extraHeadings);
      if (opening !== undefined) {
        begin(7, at, opening.heading);
        content = opening.rest;
        continue;
      }
      const inside = recallInside(content, extraHeadings);
      segment.parts.push({ kind: 'paragraph', at, depth: 0, content: inside?.before ?? content });
      if (inside !== undefined) begin(7, at, inside.heading);
      content = inside?.rest;
    }
  };
  for (const { at, depth, block } of blocks) {
    switch (block.kind) {
      case 'heading':
        if (block.content.text !== '') begin(block.level, at, block.content);
        break;
      case 'paragraph':
        if (depth > 0) segment.parts.push({ kind: 'paragraph', at, depth, content: block.content });
        else readParagraph(at, block.content);
        break;
      case 'item': {
        const found = recallInItem(block.content, extraHeadings);
        segment.parts.push(toItem(at, depth, block, found));
        if (found === undefined) break;
        begin(7, at, found.heading);
        if (found.rest !== undefined) readParagraph(at, found.rest);
        break;
      }
      case 'table':
        segment.parts.push({ kind: 'table', at, depth, block });
        break;
      case 'comment':
        break;
    }
  }
  return segments;
}

function recall(content: PlainText, extra: readonly string[]): PseudoHeading | undefined {
  const { memo } = content;
  if (memo.pseudoHeading?.extra !== extra)
    memo.pseudoHeading = { extra, found: findPseudoHeading(content, extra) };
  return memo.pseudoHeading.found;
}

function recallInside(content: PlainText, extra: readonly string[]): TrailingHeading | undefined {
  const { memo } = content;
  if (memo.headingInside?.extra !== extra)
    memo.headingInside = { extra, found: findHeadingInside(content, extra) };
  return memo.headingInside.found;
}

function recallInItem(content: PlainText, extra: readonly string[]): TrailingHeading | undefined {
  const { memo } = content;
  if (memo.trailingHeading?.extra !== extra)
    memo.trailingHeading = { extra, found: findTrailingHeading(content, extra) };
  return memo.trailingHeading.found;
}

/** An item without the heading that a missing blank line made a part of it. */
function toItem(at: number, depth: number, block: ItemBlock, found: TrailingHeading | undefined): Part {
  if (found === undefined) return { kind: 'item', at, depth, content: block.content, block };
  const length = extentOf(found.before).end;
  return {
    kind: 'item',
    at,
    depth,
    content: found.before,
    block: { ...block, content: found.before, length },
  };
}
