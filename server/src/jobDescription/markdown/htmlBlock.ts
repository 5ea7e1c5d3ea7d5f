import type { Block, PlacedBlock } from './blocks';
import { decodeEntity } from './entities';
import { PlainTextBuilder, type Source } from './plainTextBuilder';
import type { PlainText } from './plainText';

const token = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]{0,2000})?\/?>|&#?\w{1,12};|[^<&]+|[<&]/giu;
const blockTags = new Set(
  'p div section article header footer main aside ul ol dl dd dt table thead tbody figure figcaption hr details form center'.split(
    ' ',
  ),
);
const silentTags = new Set(
  'script style pre code blockquote svg nav button title head select textarea template'.split(' '),
);

interface Reading {
  readonly source: Source;
  readonly base: number;
  readonly blocks: PlacedBlock[];
  builder: PlainTextBuilder;
  /** What the words being collected will become. */
  container: { readonly kind: 'paragraph' | 'heading' | 'item'; readonly at: number; readonly level: number };
  listDepth: number;
  silent: string | undefined;
  strongFrom: number | undefined;
  rows: PlainText[][] | undefined;
  tableAt: number;
}

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly from: number;
  readonly to: number;
}

/** Reads lists, headings, paragraphs and tables written as HTML tags; scripts, code and quotations hold nothing. */
export function readHtmlBlock(source: Source, base: number, length: number): readonly PlacedBlock[] {
  const html = source.parsable.slice(base, base + length);
  const reading: Reading = {
    source,
    base,
    blocks: [],
    builder: new PlainTextBuilder(source, base),
    container: { kind: 'paragraph', at: 0, level: 0 },
    listDepth: 0,
    silent: undefined,
    strongFrom: undefined,
    rows: undefined,
    tableAt: 0,
  };
  for (const match of html.matchAll(token)) readToken(reading, match);
  flush(reading, length);
  closeTable(reading);
  return reading.blocks;
}

function readToken(reading: Reading, match: RegExpExecArray): void {
  const whole = match[0];
  const from = match.index;
  const to = from + whole.length;
  const tag = match[2]?.toLowerCase();
  if (reading.silent !== undefined) {
    if (tag === reading.silent && match[1] === '/') reading.silent = undefined;
  } else if (whole.startsWith('<!--')) {
    reading.blocks.push({ at: from, depth: 0, block: { kind: 'comment', length: whole.length } });
  } else if (tag !== undefined) readTag(reading, { name: tag, closes: match[1] === '/', from, to });
  else if (whole.startsWith('&') && whole.length > 1) {
    const decoded = decodeEntity(whole);
    if (decoded === undefined) reading.builder.add(from, to);
    else reading.builder.addResolved(decoded);
  } else reading.builder.add(from, to);
}

function readTag(reading: Reading, tag: Tag): void {
  const { name, closes, from, to } = tag;
  if (silentTags.has(name)) {
    if (!closes) reading.silent = name;
  } else if (name === 'br') reading.builder.addHardBreak();
  else if (name === 'strong' || name === 'b' || name === 'summary') {
    if (name === 'summary') flush(reading, from);
    if (!closes) reading.strongFrom = reading.builder.length;
    else if (reading.strongFrom !== undefined) reading.builder.markStrong(reading.strongFrom);
  } else if (/^h[1-6]$/u.test(name)) {
    if (closes) flush(reading, from);
    else open(reading, { kind: 'heading', at: from, level: Number(name[1]) });
  } else if (name === 'li') {
    if (closes) flush(reading, to);
    else open(reading, { kind: 'item', at: from, level: 0 });
  } else if (name === 'tr' || name === 'td' || name === 'th') readTableTag(reading, tag);
  else if (blockTags.has(name)) {
    if (name === 'ul' || name === 'ol') {
      flush(reading, from);
      reading.listDepth = Math.max(0, reading.listDepth + (closes ? -1 : 1));
    } else if (reading.rows === undefined && (reading.container.kind !== 'item' || name === 'div')) {
      flush(reading, to);
    } else if (name === 'table' && closes) closeTable(reading);
    else reading.builder.addHardBreak();
  }
}

/** What begins here will become something else than a paragraph. */
function open(reading: Reading, container: Reading['container']): void {
  flush(reading, container.at);
  reading.container = container;
}

function readTableTag(reading: Reading, { name, closes, from }: Tag): void {
  if (name === 'tr') {
    if (closes) return;
    flush(reading, from);
    if (reading.rows === undefined) {
      reading.rows = [];
      reading.tableAt = from;
    }
    reading.rows.push([]);
    return;
  }
  if (closes) {
    const row = reading.rows?.at(-1);
    if (row !== undefined) row.push(relative(reading.builder.finish(), reading.tableAt));
  }
  reading.builder = new PlainTextBuilder(reading.source, reading.base);
  reading.strongFrom = undefined;
}

function closeTable(reading: Reading): void {
  if (reading.rows === undefined) return;
  reading.blocks.push({ at: reading.tableAt, depth: 0, block: { kind: 'table', rows: reading.rows } });
  reading.rows = undefined;
}

/** Ends what was being collected at `end`, where a paragraph begins unless something else is said. */
function flush(reading: Reading, end: number): void {
  const { kind, at, level } = reading.container;
  const content = relative(reading.builder.finish(), at);
  reading.builder = new PlainTextBuilder(reading.source, reading.base);
  reading.strongFrom = undefined;
  reading.container = { kind: 'paragraph', at: end, level: 0 };
  if (content.text === '') return;
  const block: Block =
    kind === 'heading'
      ? { kind, level, content }
      : kind === 'item'
        ? { kind, content, length: end - at, nests: false }
        : { kind, content };
  reading.blocks.push({ at, depth: kind === 'item' ? Math.max(0, reading.listDepth - 1) : 0, block });
}

function relative(plain: PlainText, at: number): PlainText {
  if (at === 0) return plain;
  const runs = plain.runs.map((run) => ({ text: run.text, document: run.document - at, length: run.length }));
  return { ...plain, runs, memo: {} };
}
