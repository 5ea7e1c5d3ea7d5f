import type { Abbreviations } from '../../roles/roleNames';
import type { Role } from '../../roles/role';
import type { ItemBlock, Stretch, TableBlock } from '../markdown/blocks';
import type { PlacedDuties } from '../duties/dutiesAgain';
import type { SectionKind } from '../model';
import { findKept, type EarlierOutline } from './keptOutline';
import {
  findHeadingInside,
  findPseudoHeading,
  findTitleLine,
  findTrailingHeading,
  type PseudoHeading,
  type TrailingHeading,
} from './pseudoHeading';
import { extentOf, type PlainText } from '../markdown/plainText';

/** Something under a heading that can hold duties. `content`'s runs are relative to `at`, and that to the segment's `base`. */
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
  /** Document offset that `at` of its parts is relative to. */
  readonly base: number;
  /** Whether it begins with the first words of a stretch, whatever stands before them. */
  readonly opens: boolean;
  readonly parts: Part[];
  /** What has been worked out about its parts; an edit that leaves them as they were leaves this too. */
  readonly memo: SegmentMemo;
}

/** Answers that depend on nothing but the parts and what stands beside the answers. */
export interface SegmentMemo {
  kindOfContent?: SectionKind;
  dutyCount?: {
    readonly announced: boolean;
    readonly abbreviations: Abbreviations;
    readonly count: number;
  };
  labelled?: { readonly abbreviations: Abbreviations; readonly roles: ReadonlySet<Role | 'merged'> };
  duties?: PlacedDuties;
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

class OutlineReader {
  readonly segments: Segment[];
  readonly #extra: readonly string[];
  #segment: Segment;

  constructor(extra: readonly string[], before: readonly Segment[]) {
    this.#extra = extra;
    this.#segment = before.at(-1) ?? {
      level: 7,
      heading: undefined,
      start: 0,
      base: 0,
      opens: false,
      parts: [],
      memo: {},
    };
    this.segments = before.length === 0 ? [this.#segment] : [...before];
  }

  /** Adds segments that are complete; what is read next must begin another. */
  take(segments: readonly Segment[]): void {
    for (const segment of segments) this.segments.push(segment);
  }

  read({ at: start, blocks }: Stretch): void {
    for (const [i, { at: offset, depth, block }] of blocks.entries()) {
      const at = start + offset;
      switch (block.kind) {
        case 'heading':
          if (block.content.text !== '') this.#begin(block.level, at, block.content, i === 0);
          break;
        case 'paragraph':
          if (depth > 0)
            this.#segment.parts.push({
              kind: 'paragraph',
              at: at - this.#segment.base,
              depth,
              content: block.content,
            });
          else this.#readParagraph(at, block.content, i === 0);
          break;
        case 'item': {
          const found = recallInItem(block.content, this.#extra);
          this.#segment.parts.push(toItem(at - this.#segment.base, depth, block, found));
          if (found === undefined) break;
          this.#begin(7, at, found.heading, false);
          if (found.rest !== undefined) this.#readParagraph(at, found.rest, false);
          break;
        }
        case 'table':
          this.#segment.parts.push({ kind: 'table', at: at - this.#segment.base, depth, block });
          break;
        case 'comment':
          break;
      }
    }
  }

  #begin(level: number, at: number, content: PlainText, opens: boolean): void {
    const start = level === 7 ? at + (content.runs[0]?.document ?? 0) : at;
    this.#segment = { level, heading: { at, content }, start, base: at, opens, parts: [], memo: {} };
    this.segments.push(this.#segment);
  }

  #readParagraph(at: number, paragraph: PlainText, opens: boolean): void {
    let content: PlainText | undefined = paragraph;
    while (content !== undefined && content.text !== '') {
      const isFirst = this.segments.length === 1 && this.#segment.parts.length === 0;
      const opening: PseudoHeading | undefined =
        (isFirst ? findTitleLine(content) : undefined) ?? recall(content, this.#extra);
      if (opening !== undefined) {
        this.#begin(7, at, opening.heading, opens && content === paragraph);
        content = opening.rest;
        continue;
      }
      const inside = recallInside(content, this.#extra);
      const words = inside?.before ?? content;
      this.#segment.parts.push({ kind: 'paragraph', at: at - this.#segment.base, depth: 0, content: words });
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
