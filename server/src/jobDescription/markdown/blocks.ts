import type { Tree, TreeCursor } from '@lezer/common';
import { readHtmlBlock } from './htmlBlock';
import { readInline } from './inlineText';
import { childrenOf, divideList, isList, itemsOf, longest } from './longList';
import type { ParsedMarkdown } from './markdownTree';
import type { PlainText } from './plainText';
import type { Source } from './plainTextBuilder';

/** A part of the document that can hold words of interest. Offsets inside are relative to where the block is placed. */
export type Block = HeadingBlock | ParagraphBlock | ItemBlock | TableBlock | CommentBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: number;
  readonly content: PlainText;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly content: PlainText;
}

export interface ItemBlock {
  readonly kind: 'item';
  /** The item's own words, without nested items. */
  readonly content: PlainText;
  /** Length of the whole item from its marker on. */
  readonly length: number;
  /** Whether other items stand inside it. */
  readonly nests: boolean;
}

export interface TableBlock {
  readonly kind: 'table';
  /** The first row is the header. */
  readonly rows: readonly (readonly PlainText[])[];
}

export interface CommentBlock {
  readonly kind: 'comment';
  readonly length: number;
}

/** A block at an offset from its container; `depth` counts the lists around it beyond the container's. */
export interface PlacedBlock {
  readonly at: number;
  readonly depth: number;
  readonly block: Block;
}

/**
 * The blocks of one top-level part of a document, or of some consecutive items of a long list; `blocks` is the very same array as long as an
 * edit leaves the part as it was.
 */
export interface Stretch {
  readonly at: number;
  readonly blocks: readonly PlacedBlock[];
  /** Whether these are some of the items of a long list, so that nothing but items and what stands in them is here. */
  readonly ofLongList: boolean;
}

type PlacedComment = Pick<CommentBlock, 'length'> & Pick<PlacedBlock, 'at'>;

const comments = new WeakMap<readonly PlacedBlock[], readonly PlacedComment[]>();

/** The comments of a stretch, looked for once. */
export function commentsOf({ blocks }: Stretch): readonly PlacedComment[] {
  let found = comments.get(blocks);
  if (found === undefined) {
    found = blocks.flatMap(({ at, block }) => (block.kind === 'comment' ? { at, length: block.length } : []));
    comments.set(blocks, found);
  }
  return found;
}

const extracted = new WeakMap<Tree, readonly PlacedBlock[]>();

/** All blocks of a document in order; what an unchanged part of the tree held is not read again. */
export function readBlocks(markdown: ParsedMarkdown): readonly Stretch[] {
  return readStretches(markdown, 0, markdown.tree, false);
}

function readChildren(source: Source, base: number, tree: Tree, inItem: boolean): readonly PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  for (const { at: from, blocks } of readStretches(source, base, tree, inItem)) {
    for (const { at, depth, block } of blocks) placed.push({ at: from + at, depth, block });
  }
  return placed;
}

function readStretches(source: Source, base: number, parent: Tree, inItem: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  let html = false;
  const { trees, at: places } = childrenOf(parent);
  for (const [i, tree] of trees.entries()) {
    const at = places[i] ?? 0;
    html = isHtml(source, base + at, tree, html);
    const mayBeLong = parent.type.isTop && isList(tree) && !extracted.has(tree);
    const items = mayBeLong ? itemsOf(tree) : undefined;
    if (items !== undefined && items.trees.length > longest) {
      const parts = divideList(items, (item, from) => recall(source, base + at + from, item));
      for (const part of parts)
        if (part.blocks.length > 0)
          stretches.push({ at: at + part.at, blocks: part.blocks, ofLongList: true });
      continue;
    }
    // A paragraph in a list item is remembered with the item.
    const read = inItem && tree.type.name !== 'ListItem' ? readBlock : recall;
    const blocks = (html && tree.type.name === 'CodeBlock' ? recallHtml : read)(source, base + at, tree);
    if (blocks.length > 0) stretches.push({ at, blocks, ofLongList: false });
  }
  return stretches;
}

/** Indented tags after a blank line are code in Markdown; after HTML they are the rest of a page that was pasted with its indentation. */
function isHtml(source: Source, at: number, tree: Tree, before: boolean): boolean {
  const name = tree.type.name;
  if (/^(?:HTML|Comment|ProcessingInstruction)Block$/u.test(name)) return true;
  return before && name === 'CodeBlock' && /^\s*<[a-z!/?]/iu.test(source.parsable.slice(at, at + 200));
}

const extractedAsHtml = new WeakMap<Tree, readonly PlacedBlock[]>();

function recallHtml(source: Source, base: number, tree: Tree): readonly PlacedBlock[] {
  let blocks = extractedAsHtml.get(tree);
  if (blocks === undefined) extractedAsHtml.set(tree, (blocks = readHtmlBlock(source, base, tree.length)));
  return blocks;
}

function recall(source: Source, base: number, tree: Tree): readonly PlacedBlock[] {
  let blocks = extracted.get(tree);
  if (blocks === undefined) extracted.set(tree, (blocks = readBlock(source, base, tree)));
  return blocks;
}

function readBlock(source: Source, base: number, tree: Tree): readonly PlacedBlock[] {
  const name = tree.type.name;
  switch (name) {
    case 'Paragraph':
      if (/^\[\^[^\]\n]{1,40}\]:/u.test(source.parsable.slice(base, base + 50))) return [];
      return withComments(source, base, tree, { kind: 'paragraph', content: contentOf(source, base, tree) });
    case 'Task':
      return withComments(source, base, tree, { kind: 'paragraph', content: contentOf(source, base, tree) });
    case 'BulletList':
    case 'OrderedList':
      return readChildren(source, base, tree, false);
    case 'ListItem':
      if (nestsTooDeeply.test(source.parsable.slice(base, base + tree.length))) return [];
      return readItem(source, base, tree);
    case 'Table':
      return withComments(source, base, tree, readTable(source, base, tree));
    case 'CommentBlock':
      return [{ at: 0, depth: 0, block: { kind: 'comment', length: tree.length } }];
    case 'HTMLBlock':
      return readHtmlBlock(source, base, tree.length);
    default: {
      const level = /^(?:ATX|Setext)Heading([1-6])$/u.exec(name)?.[1];
      if (level === undefined) return [];
      const content = contentOf(source, base, tree);
      return withComments(source, base, tree, { kind: 'heading', level: Number(level), content });
    }
  }
}

/** An item with a hundred lists in one another, as `- - - -` makes them, is no item of anything, and thousands are more than the call stack holds. */
const nestsTooDeeply = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]){100}/mu;

function contentOf(source: Source, base: number, tree: Tree): PlainText {
  return readInline(source, base, tree.cursor(), 0, tree.length);
}

function withComments(source: Source, base: number, tree: Tree, block: Block): readonly PlacedBlock[] {
  const blocks: PlacedBlock[] = [{ at: 0, depth: 0, block }];
  if (!/<!--|<\?/u.test(source.parsable.slice(base, base + tree.length))) return blocks;
  tree.iterate({
    enter: (node) => {
      if (node.name === 'Comment' || node.name === 'ProcessingInstruction') {
        blocks.push({ at: node.from, depth: 0, block: { kind: 'comment', length: node.to - node.from } });
      }
    },
  });
  return blocks;
}

function readItem(source: Source, base: number, tree: Tree): readonly PlacedBlock[] {
  const inside = readChildren(source, base, tree, true);
  const first = inside[0];
  const own = first?.block.kind === 'paragraph' ? first.block.content : undefined;
  const nests = inside.some(({ block }) => block.kind === 'item');
  const empty: PlainText = { text: '', runs: [], breaks: [], strong: [], linked: 0, memo: {} };
  const content = own === undefined ? empty : shifted(own, first?.at ?? 0);
  const item: PlacedBlock = { at: 0, depth: 0, block: { kind: 'item', content, length: tree.length, nests } };
  const rest = own === undefined ? inside : inside.slice(1);
  return [item, ...rest.map(({ at, depth, block }) => ({ at, depth: depth + 1, block }))];
}

function shifted(plain: PlainText, by: number): PlainText {
  const runs = plain.runs.map((run) => ({ text: run.text, document: run.document + by, length: run.length }));
  return { ...plain, runs, memo: {} };
}

function readTable(source: Source, base: number, tree: Tree): TableBlock {
  const rows: PlainText[][] = [];
  const cursor = tree.cursor();
  if (cursor.firstChild()) {
    do {
      if (cursor.name === 'TableHeader' || cursor.name === 'TableRow')
        rows.push(readRow(source, base, cursor));
    } while (cursor.nextSibling());
  }
  return { kind: 'table', rows };
}

/** Cells by column; an empty cell has no node of its own and shows as two delimiters in a row. */
function readRow(source: Source, base: number, cursor: TreeCursor): PlainText[] {
  const cells: PlainText[] = [];
  const rowStart = cursor.from;
  if (!cursor.firstChild()) return cells;
  let column = 0;
  do {
    if (cursor.name === 'TableDelimiter') {
      if (cursor.from > rowStart) column++;
      continue;
    }
    while (cells.length < column) cells.push(readInline(source, base, cursor, cursor.from, cursor.from));
    cells[column] = readInline(source, base, cursor, cursor.from, cursor.to);
  } while (cursor.nextSibling());
  cursor.parent();
  return cells;
}
