import type { Span } from '../../text/span';
import { isLineStart, lineContentEnd, lineStartAt, nextLineStart, previousLineStart } from './lines';

/** One row of a table as it is written. */
export interface TableRow {
  /** The line without its line end. */
  readonly span: Span;
  /** What stands between the bars, with its padding. */
  readonly cells: readonly Span[];
}

/** The rows of the table around `offset`, header and delimiter row included; none when it is no table with bars. */
export function tableAround(text: string, offset: number): readonly TableRow[] {
  let start = lineStartAt(text, offset);
  while (start > 0) {
    const before = previousLineStart(text, start);
    if (!isRow(text.slice(before, start))) break;
    start = before;
  }
  const rows: TableRow[] = [];
  for (let line = start; line < text.length && isLineStart(text, line); line = nextLineStart(text, line)) {
    const end = lineContentEnd(text, line);
    if (!isRow(text.slice(line, end))) break;
    rows.push({ span: { start: line, end }, cells: cellsOf(text, line, end) });
  }
  return rows;
}

function isRow(line: string): boolean {
  return line.includes('|') && line.trim() !== '';
}

/** Bars divide, but for escaped ones; code spans do not protect them in GitHub's tables. */
function cellsOf(text: string, start: number, end: number): readonly Span[] {
  const bars: number[] = [];
  for (let at = start; at < end; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '|') bars.push(at);
  }
  const opens = text.slice(start, bars[0] ?? end).trim() === '';
  const closes = text.slice((bars.at(-1) ?? start) + 1, end).trim() === '';
  const edges = [...(opens ? [] : [start - 1]), ...bars, ...(closes && bars.length > 0 ? [] : [end])];
  return edges.slice(0, -1).map((edge, index) => ({ start: edge + 1, end: edges[index + 1] ?? end }));
}

/** The column of the cell that holds `offset`; -1 for none. */
export function columnAt({ cells }: TableRow, offset: number): number {
  return cells.findIndex(({ start, end }) => start <= offset && offset < end);
}
