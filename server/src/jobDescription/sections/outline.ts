import type { Block, Stretch } from '../markdown/blocks';
import { findKept, type EarlierOutline } from './keptOutline';
import { passageOf, recallInItem, toPart, type Part, type PlacedPassage } from './passages';
import {
  findHeadingInside,
  findPseudoHeading,
  findTitleLine,
  type PseudoHeading,
  type TrailingHeading,
} from './pseudoHeading';
import type { PlainText } from '../markdown/plainText';

/** A heading of any kind and what stands up to the next one. */
export interface Segment {
  /** 1-6, or 7 for bold lines and labels and for the part before the first heading. */
  readonly level: number;
  readonly heading: { readonly at: number; readonly content: PlainText } | undefined;
  readonly start: number;
  /** Document offset that `at` of its passages is relative to. */
  readonly base: number;
  /** Whether it begins with the first words of a stretch, whatever stands before them. */
  readonly opens: boolean;
  readonly passages: readonly PlacedPassage[];
}

/** The segments of a document, with what they were read from. */
export interface Outline {
  readonly segments: readonly Segment[];
  readonly stretches: readonly Stretch[];
  readonly extraHeadings: readonly string[];
}

/**
 * Groups the blocks of a document by its headings, real ones and those that only look like it.
 *
 * @param earlier makes it faster: segments of unchanged stretches are taken over, those after the edit with their offsets shifted
 */
export function readOutline(
  stretches: readonly Stretch[],
  extraHeadings: readonly string[],
  length: number,
  earlier: EarlierOutline | undefined,
): Outline {
  const { before, editStart, after, editEnd, restStart } = findKept(
    stretches,
    extraHeadings,
    length,
    earlier,
  );
  const reader = new OutlineReader(extraHeadings, before);
  for (const stretch of stretches.slice(editStart, editEnd)) reader.read(stretch);
  // The very first words of a document may be read as its title.
  const isBegun = reader.segments.length > 1;
  if (isBegun) reader.take(after);
  for (const stretch of stretches.slice(isBegun ? restStart : editEnd)) reader.read(stretch);
  return { segments: reader.segments, stretches, extraHeadings };
}

/** A segment that is being read. */
interface GrowingSegment extends Segment {
  readonly passages: PlacedPassage[];
}

class OutlineReader {
  readonly segments: Segment[];
  readonly #extra: readonly string[];
  #segment: GrowingSegment;
  /** Parts that are being added to the last passage. */
  #open: Part[] | undefined;

  constructor(extra: readonly string[], before: readonly Segment[]) {
    this.#extra = extra;
    const last = before.at(-1);
    this.#segment =
      last === undefined
        ? { level: 7, heading: undefined, start: 0, base: 0, opens: false, passages: [] }
        : { ...last, passages: [...last.passages] };
    this.segments = last === undefined ? [this.#segment] : [...before];
  }

  /** Adds segments that are complete; what is read next must begin another. */
  take(segments: readonly Segment[]): void {
    for (const segment of segments) this.segments.push(segment);
  }

  read({ at: start, blocks, ofLongList }: Stretch): void {
    const passage = ofLongList ? passageOf(blocks, this.#extra) : undefined;
    if (passage !== undefined) {
      this.#segment.passages.push({ at: start - this.#segment.base, passage });
      this.#open = undefined;
      return;
    }
    for (const [i, { at: offset, depth, block }] of blocks.entries()) {
      const at = start + offset;
      if (block.kind === 'heading') {
        if (block.content.text !== '') this.#begin(block.level, at, block.content, i === 0);
      } else if (block.kind === 'paragraph' && depth === 0) this.#readParagraph(at, block.content, i === 0);
      else {
        const found = block.kind === 'item' ? recallInItem(block.content, this.#extra) : undefined;
        this.#add(at, depth, block, found);
        if (found === undefined) continue;
        this.#begin(7, at, found.heading, false);
        if (found.rest !== undefined) this.#readParagraph(at, found.rest, false);
      }
    }
  }

  #add(at: number, depth: number, block: Block, found?: TrailingHeading): void {
    const part = toPart(at - this.#segment.base, depth, block, found);
    if (part === undefined) return;
    if (this.#open === undefined) {
      this.#open = [];
      this.#segment.passages.push({ at: 0, passage: { parts: this.#open, memo: {} } });
    }
    this.#open.push(part);
  }

  #begin(level: number, at: number, content: PlainText, opens: boolean): void {
    const start = level === 7 ? at + (content.runs[0]?.document ?? 0) : at;
    this.#segment = { level, heading: { at, content }, start, base: at, opens, passages: [] };
    this.#open = undefined;
    this.segments.push(this.#segment);
  }

  #readParagraph(at: number, paragraph: PlainText, opens: boolean): void {
    let content: PlainText | undefined = paragraph;
    while (content !== undefined && content.text !== '') {
      const isFirst = this.segments.length === 1 && this.#segment.passages.length === 0;
      const opening: PseudoHeading | undefined =
        (isFirst ? findTitleLine(content) : undefined) ?? recall(content, this.#extra);
      if (opening !== undefined) {
        this.#begin(7, at, opening.heading, opens && content === paragraph);
        content = opening.rest;
        continue;
      }
      const inside = recallInside(content, this.#extra);
      const words = inside?.before ?? content;
      this.#add(at, 0, { kind: 'paragraph', content: words });
      if (inside !== undefined) this.#begin(7, at, inside.heading, false);
      content = inside?.rest;
    }
  }
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
