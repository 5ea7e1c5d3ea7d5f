import type { ItemBlock, PlacedBlock, TableBlock } from './blocks';
import { findPseudoHeading, type PseudoHeading } from './pseudoHeading';
import type { PlainText } from './plainText';

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

type HeadingMemory = WeakMap<PlainText, PseudoHeading | null>;
const memories = new WeakMap<readonly string[], HeadingMemory>();

/** Groups the blocks of a document by its headings, real ones and those that only look like it. */
export function readOutline(
  blocks: readonly PlacedBlock[],
  extraHeadings: readonly string[],
): readonly Segment[] {
  let memory = memories.get(extraHeadings);
  if (memory === undefined) memories.set(extraHeadings, (memory = new WeakMap()));
  let segment: Segment = { level: 7, heading: undefined, start: 0, parts: [] };
  const segments = [segment];
  const begin = (level: number, at: number, content: PlainText): void => {
    const start = at + (content.runs[0]?.document ?? 0);
    segment = { level, heading: { at, content }, start: level === 7 ? start : at, parts: [] };
    segments.push(segment);
  };
  for (const { at, depth, block } of blocks) {
    switch (block.kind) {
      case 'heading':
        if (block.content.text !== '') begin(block.level, at, block.content);
        break;
      case 'paragraph': {
        if (isFootnote(block.content.text)) break;
        const found = depth > 0 ? null : recall(memory, block.content, extraHeadings);
        if (found !== null) begin(7, at, found.heading);
        const content = found === null ? block.content : found.rest;
        if (content !== undefined && content.text !== '')
          segment.parts.push({ kind: 'paragraph', at, depth, content });
        break;
      }
      case 'item':
        segment.parts.push({ kind: 'item', at, depth, content: block.content, block });
        break;
      case 'table':
        segment.parts.push({ kind: 'table', at, depth, block });
        break;
      case 'comment':
        break;
    }
  }
  return segments;
}

function recall(memory: HeadingMemory, content: PlainText, extra: readonly string[]): PseudoHeading | null {
  let found = memory.get(content);
  if (found === undefined) memory.set(content, (found = findPseudoHeading(content, extra) ?? null));
  return found;
}

function isFootnote(text: string): boolean {
  return /^\[\^[^\]]{1,40}\]:/u.test(text);
}
