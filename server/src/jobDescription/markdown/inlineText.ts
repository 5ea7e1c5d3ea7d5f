import type { TreeCursor } from '@lezer/common';
import { decodeEntity } from './entities';
import { PlainTextBuilder, type Source } from './plainTextBuilder';
import type { PlainText } from './plainText';

/**
 * The words of the inline content under `cursor` in `[from, to)`: without emphasis marks, link targets, images, comments and
 * tags. Offsets are relative to `base`, the document offset of the block's tree.
 */
export function readInline(
  source: Source,
  base: number,
  cursor: TreeCursor,
  from: number,
  to: number,
): PlainText {
  const builder = new PlainTextBuilder(source, base);
  addChildren({ builder, source, base }, cursor, from, to);
  return builder.finish();
}

interface Reading {
  readonly builder: PlainTextBuilder;
  readonly source: Source;
  readonly base: number;
}

function addChildren(reading: Reading, cursor: TreeCursor, from: number, to: number): void {
  const { builder } = reading;
  let position = from;
  if (cursor.firstChild()) {
    do {
      if (cursor.from >= to || cursor.to <= from) continue;
      builder.add(position, Math.max(position, cursor.from));
      addNode(reading, cursor);
      position = Math.max(position, cursor.to);
    } while (cursor.nextSibling());
    cursor.parent();
  }
  builder.add(position, to);
}

function addNode(reading: Reading, cursor: TreeCursor): void {
  const { builder, source, base } = reading;
  const { from, to } = cursor;
  switch (cursor.name) {
    case 'StrongEmphasis': {
      const start = builder.length;
      addChildren(reading, cursor, from, to);
      builder.markStrong(start);
      return;
    }
    case 'Emphasis':
    case 'Strikethrough':
    case 'InlineCode':
      addChildren(reading, cursor, from, to);
      return;
    case 'Link':
    case 'Autolink':
      addLink(reading, cursor);
      return;
    case 'Entity':
      addEntity(builder, source.parsable.slice(base + from, base + to), from, to);
      return;
    case 'Escape':
      builder.add(from + 1, to);
      return;
    case 'HardBreak':
      builder.addHardBreak();
      return;
    case 'HTMLTag':
      if (/^<\/?(?:br|p|div|li)\b/iu.test(source.parsable.slice(base + from, base + to)))
        builder.addHardBreak();
      return;
    case 'URL': {
      const start = builder.length;
      builder.add(from, to);
      builder.markLinked(start);
      return;
    }
    default:
      // Marks, comments, images, processing instructions and task boxes are no words.
      return;
  }
}

/** A link's own words; the target, the title and a footnote's number are left out. */
function addLink(reading: Reading, cursor: TreeCursor): void {
  const { builder, source, base } = reading;
  const { from, to } = cursor;
  if (source.parsable.startsWith('[^', base + from)) return;
  const start = builder.length;
  let marks = 0;
  let position = from;
  if (!cursor.firstChild()) return;
  do {
    if (cursor.name === 'LinkMark') {
      if (marks === 1) builder.add(position, cursor.from);
      marks++;
      position = cursor.to;
      if (marks === 2) break;
    } else if (marks === 1) {
      builder.add(position, Math.max(position, cursor.from));
      if (cursor.name !== 'URL') addNode(reading, cursor);
      else builder.add(cursor.from, cursor.to);
      position = Math.max(position, cursor.to);
    }
  } while (cursor.nextSibling());
  cursor.parent();
  if (position > to) return;
  builder.markLinked(start);
}

function addEntity(builder: PlainTextBuilder, raw: string, from: number, to: number): void {
  const decoded = decodeEntity(raw);
  if (decoded === undefined) builder.add(from, to);
  else builder.addResolved(decoded);
}
