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
  const row = rows.find(({ span }) => contains(span, duty.span));
  const column = row === undefined ? -1 : columnAt(row, duty.span.start);
  const cell = row?.cells[column];
  if (row === undefined || cell === undefined) return undefined;
  const content = text.slice(cell.start, cell.end).trim();
  if (content !== text.slice(duty.span.start, duty.span.end)) return undefined;
  const others = duties.filter(
    (other) =>
      other.kind === 'cell' &&
      scopes[other.scope]?.role === role &&
      rows.some(({ span }) => contains(span, other.span)),
  );
  const target = targetOf(text, rows, row, column, others);
  if (target === undefined) return undefined;
  if ('end' in target) return [emptied(cell), { span: target, newText: padded(content, target) }];
  const isLeftEmpty = row.cells.every((other, index) => index === column || isEmpty(text, other));
  const added = newRow(text, rows, target.column, content);
  return isLeftEmpty && rows.at(-1) === row
    ? [{ span: row.span, newText: added.newText.trim() }]
    : [isLeftEmpty ? rowRemoval(rows, row) : emptied(cell), added];
}

function targetOf(
  text: string,
  rows: readonly TableRow[],
  row: TableRow,
  column: number,
  others: readonly Duty[],
): Span | { readonly column: number } | undefined {
  const places = others.map(({ span }) => {
    const its = rows.find((candidate) => contains(candidate.span, span));
    return { row: its, column: its === undefined ? -1 : columnAt(its, span.start) };
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
  const sameColumn = new Set(places.map((place) => place.row).filter((its) => its !== row));
  const [only] = sameColumn;
  const across = sameColumn.size === 1 ? only?.cells[column] : undefined;
  return across !== undefined && isEmpty(text, across) ? across : undefined;
}

function isEmpty(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
}

/** Blanks of the same width, so that the bars stay in line. */
function emptied(cell: Span): TextEdit {
  return { span: cell, newText: ' '.repeat(cell.end - cell.start) };
}

function padded(content: string, { start, end }: Span): string {
  return ` ${content} `.padEnd(end - start);
}

function newRow(text: string, rows: readonly TableRow[], column: number, content: string): TextEdit {
  const last = rows.at(-1);
  if (last === undefined) return { span: { start: text.length, end: text.length }, newText: '' };
  const line = text.slice(last.span.start, last.span.end);
  const cells = last.cells.map((cell, index) =>
    index === column ? padded(content, cell) : ' '.repeat(cell.end - cell.start),
  );
  const indent = /^\s*/u.exec(line)?.[0] ?? '';
  const opening = line.trimStart().startsWith('|') ? '|' : '';
  const closing = line.trimEnd().endsWith('|') ? '|' : '';
  const at = last.span.end;
  return {
    span: { start: at, end: at },
    newText: lineEndOf(text) + indent + opening + cells.join('|') + closing,
  };
}

/** The row with the line end before it. */
function rowRemoval(rows: readonly TableRow[], row: TableRow): TextEdit {
  const previous = rows[rows.indexOf(row) - 1];
  return { span: { start: previous?.span.end ?? row.span.start, end: row.span.end }, newText: '' };
}
