import type { Abbreviations } from '../../roles/roleNames';
import type { Role } from '../../roles/role';
import type { PlacedDuties } from '../duties/placedDuties';
import type { ItemBlock, PlacedBlock, TableBlock } from '../markdown/blocks';
import { extentOf, type PlainText } from '../markdown/plainText';
import type { ShapeCounts } from './sectionKinds';
import type { Segment } from './outline';
import { findTrailingHeading, type TrailingHeading } from './pseudoHeading';

/** Something under a heading that can hold duties. `content`'s runs are relative to `at`, and that to the passage. */
export type Part = ParagraphPart | ItemPart | TablePart;

export interface ParagraphPart {
  readonly kind: 'paragraph';
  readonly at: number;
  readonly depth: number;
  readonly content: PlainText;
}

export interface ItemPart {
  readonly kind: 'item';
  readonly at: number;
  readonly depth: number;
  readonly content: PlainText;
  readonly block: ItemBlock;
}

export interface TablePart {
  readonly kind: 'table';
  readonly at: number;
  readonly depth: number;
  readonly block: TableBlock;
}

/**
 * What stands under a heading, or some of it: of a long list a few dozen items, so that an edit leaves the others with what is known about
 * them.
 */
export interface Passage {
  readonly parts: readonly Part[];
  /** What has been worked out about its parts; an edit that leaves them as they were leaves this too. */
  readonly memo: PassageMemo;
}

/** Answers that depend on nothing but the parts and what stands beside the answers. */
export interface PassageMemo {
  shapes?: ShapeCounts;
  paragraphs?: readonly ParagraphPart[];
  tables?: readonly TablePart[];
  dutyCount?: {
    readonly announced: boolean;
    readonly abbreviations: Abbreviations;
    readonly count: number;
  };
  labelled?: { readonly abbreviations: Abbreviations; readonly roles: ReadonlySet<Role | 'merged'> };
  duties?: PlacedDuties;
}

/** A passage at an offset from its segment's `base`. */
export interface PlacedPassage {
  readonly at: number;
  readonly passage: Passage;
}

/** The paragraphs of a segment, with their places in the document. */
export function paragraphsOf(segment: Segment): readonly ParagraphPart[] {
  return placed(segment, ({ parts, memo }) => (memo.paragraphs ??= parts.filter(isParagraph)));
}

export function tablesOf(segment: Segment): readonly TablePart[] {
  return placed(segment, ({ parts, memo }) => (memo.tables ??= parts.filter(isTable)));
}

export function partsOf(segment: Segment): readonly Part[] {
  return placed(segment, ({ parts }) => parts);
}

function placed<P extends Part>(segment: Segment, find: (passage: Passage) => readonly P[]): readonly P[] {
  return segment.passages.flatMap(({ at, passage }) =>
    find(passage).map((part) => ({ ...part, at: segment.base + at + part.at })),
  );
}

function isParagraph(part: Part): part is ParagraphPart {
  return part.kind === 'paragraph';
}

function isTable(part: Part): part is TablePart {
  return part.kind === 'table';
}

interface KnownPassage {
  readonly extra: readonly string[];
  readonly passage: Passage | undefined;
}

const passages = new WeakMap<readonly PlacedBlock[], KnownPassage>();

/** Items of a long list as a passage, the same one for the same blocks; `undefined` if a section begins among them. */
export function passageOf(blocks: readonly PlacedBlock[], extra: readonly string[]): Passage | undefined {
  let known = passages.get(blocks);
  if (known?.extra !== extra) {
    const isWhole = blocks.every((placed) => staysInSection(placed, extra));
    const parts = isWhole ? blocks.flatMap(({ at, depth, block }) => toPart(at, depth, block) ?? []) : [];
    known = { extra, passage: isWhole ? { parts, memo: {} } : undefined };
    passages.set(blocks, known);
  }
  return known.passage;
}

function staysInSection({ depth, block }: PlacedBlock, extra: readonly string[]): boolean {
  if (block.kind === 'item') return recallInItem(block.content, extra) === undefined;
  return block.kind !== 'heading' && (block.kind !== 'paragraph' || depth > 0);
}

/** A block as a part; `undefined` for what holds no duties. An item goes without the heading `found` in it. */
export function toPart(
  at: number,
  depth: number,
  block: PlacedBlock['block'],
  found?: TrailingHeading,
): Part | undefined {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', at, depth, content: block.content };
    case 'item':
      return toItem(at, depth, block, found);
    case 'table':
      return { kind: 'table', at, depth, block };
    case 'heading':
    case 'comment':
      return undefined;
  }
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

/** The heading at the end of an item, looked for once. */
export function recallInItem(content: PlainText, extra: readonly string[]): TrailingHeading | undefined {
  const { memo } = content;
  if (memo.trailingHeading?.extra !== extra)
    memo.trailingHeading = { extra, found: findTrailingHeading(content, extra) };
  return memo.trailingHeading.found;
}
