import type { Duty, JobDescription } from '../jobDescription/model';
import type { Role } from '../roles/role';
import type { Span } from '../text/span';
import { contains } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import { lineEndOf } from './document/lines';
import type { TableRow } from './document/table';
import { columnAt, tableAround } from './document/table';

/**
 * Moves a duty in a table to the other role's column: into the cell of its row if that is empty, else into a new row at the end. Where the
 * roles are rows, into the cell below or above. `undefined` where the table has no such place.
 */
export function moveCell(
  description: JobDescription,
  duty: Duty,
  role: Role,
): readonly TextEdit[] | undefined {
  const { text, duties, scopes } = description;
  const rows = tableAround(text, duty.span.start);
  const row = rowOf(rows, duty);
  const column = row === undefined ? -1 : columnAt(row, duty.span.start);
  const cell = row?.cells[column];
  if (row === undefined || cell === undefined) return undefined;
  const content = text.slice(cell.start, cell.end).trim();
  if (content !== text.slice(duty.span.start, duty.span.end)) return undefined;
  const others = duties.filter(
    (other) =>
      other.kind === 'cell' && scopes[other.scope]?.role === role && rowOf(rows, other) !== undefined,
  );
  const isAcross = [duty, ...others].some((one) => isNamedIn(rowOf(rows, one), scopes[one.scope]?.name));
  const place = { rows, row, column };
  const target = isAcross ? cellAcross(text, place, others) : targetOf(text, place, others);
  if (target === undefined) return undefined;
  if ('end' in target)
    return inOrder([emptied(text, row, cell), { span: target, newText: padded(text, content, target) }]);
  const isLeftEmpty = row.cells.every((other, index) => index === column || isEmpty(text, other));
  const added = newRow(text, rows, target.column, content);
  return isLeftEmpty && rows.at(-1) === row
    ? [{ span: row.span, newText: added.newText.trim() }]
    : [isLeftEmpty ? rowRemoval(rows, row) : emptied(text, row, cell), added];
}

function rowOf(rows: readonly TableRow[], { span }: Duty): TableRow | undefined {
  return rows.find((row) => contains(row.span, span));
}

/** Whether a row names its role itself, so that the roles are rows and not columns. */
function isNamedIn(row: TableRow | undefined, name: Span | undefined): boolean {
  return row !== undefined && name !== undefined && contains(row.span, name);
}

/** A cell by its place in a table. */
interface Cell {
  readonly rows: readonly TableRow[];
  readonly row: TableRow;
  readonly column: number;
}

/** Where the roles are columns: the cell beside it, or the column of a new row. */
function targetOf(
  text: string,
  { rows, row, column }: Cell,
  others: readonly Duty[],
): Span | { readonly column: number } | undefined {
  const places = others.map((other) => {
    const its = rowOf(rows, other);
    return { row: its, column: its === undefined ? -1 : columnAt(its, other.span.start) };
  });
  const columns = new Set(places.map((place) => place.column));
  if (columns.size === 1 && !columns.has(column)) {
    const [other = -1] = columns;
    const beside = row.cells[other];
    if (beside !== undefined && isEmpty(text, beside)) return beside;
    const hasLabels = row.cells.some(
      (cell, index) => index !== column && index !== other && !isEmpty(text, cell),
    );
    return hasLabels ? undefined : { column: other };
  }
  return undefined;
}

/** Where the roles are rows: the cell in the other role's row. */
function cellAcross(text: string, { rows, row, column }: Cell, others: readonly Duty[]): Span | undefined {
  const theirs = new Set(others.map((other) => rowOf(rows, other)));
  const [only] = theirs;
  const across = theirs.size === 1 && only !== row ? only?.cells[column] : undefined;
  return across !== undefined && isEmpty(text, across) ? across : undefined;
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start);
}

function isEmpty(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
}

/** Blanks of the same width, so that the bars stay in line; a row that would begin with blanks needs a bar before them. */
function emptied(text: string, row: TableRow, cell: Span): TextEdit {
  const width = cell.end - cell.start;
  if (text[cell.end] !== '|') return { span: { start: cell.start, end: row.span.end }, newText: '' };
  const isOpen = text.slice(row.span.start, cell.start).trim() === '' && text[cell.start - 1] !== '|';
  return { span: cell, newText: isOpen ? `|${' '.repeat(Math.max(1, width - 1))}` : ' '.repeat(width) };
}

/** A cell without a bar behind it needs no blanks there. */
function padded(text: string, content: string, { start, end }: Span): string {
  const words = ` ${content} `;
  return text[end] === '|' ? words.padEnd(end - start) : words.trimEnd();
}

function newRow(text: string, rows: readonly TableRow[], column: number, content: string): TextEdit {
  const last = rows.at(-1);
  if (last === undefined) return { span: { start: text.length, end: text.length }, newText: '' };
  const line = text.slice(last.span.start, last.span.end);
  const cells = last.cells.map(({ start, end }, index) =>
    index === column ? ` ${content} `.padEnd(end - start) : ' '.repeat(Math.max(1, end - start)),
  );
  const indent = /^\s*/u.exec(line)?.[0] ?? '';
  const opening = line.trimStart().startsWith('|') || column > 0 ? '|' : '';
  const closing = line.trimEnd().endsWith('|') ? '|' : '';
  const row = opening === '' ? cells.join('|').trimStart() : opening + cells.join('|');
  const at = last.span.end;
  const newText = lineEndOf(text) + indent + (closing === '' ? row.trimEnd() : row + closing);
  return { span: { start: at, end: at }, newText };
}

/** The row with the line end before it. */
function rowRemoval(rows: readonly TableRow[], row: TableRow): TextEdit {
  const previous = rows[rows.indexOf(row) - 1];
  return { span: { start: previous?.span.end ?? row.span.start, end: row.span.end }, newText: '' };
}
