import type { Role } from '../../roles/role';
import type { Abbreviations } from '../../roles/roleNames';
import type { Span } from '../../text/span';
import { isRequirement, opensLikeDuty } from '../sentences/dutyShape';
import { readHeading } from '../headings/headingMeaning';
import type { SectionKind } from '../model';
import { nameInHeading, namesAnother } from '../naming/roleNaming';
import { bullet } from '../markdown/bullets';
import { slicePlainText, type PlainText } from '../markdown/plainText';
import { isWordy } from '../recognition/structure';

/** Words of a cell that can be a duty, with the header that puts them under a role. */
export interface CellDuty {
  readonly content: PlainText;
  readonly naming: CellName | undefined;
}

interface CellName {
  readonly role: Role | 'merged';
  readonly span: Span;
  readonly content: PlainText;
}

/**
 * Hands every duty of a table to `found`, in document order: cells under or beside a role, and cells under a header of duties
 * or in a section of duties.
 *
 * @param kind what the section around the table is about
 */
export function readTableDuties(
  rows: readonly (readonly PlainText[])[],
  abbreviations: Abbreviations,
  kind: SectionKind,
  found: (cell: CellDuty) => void,
): void {
  const [header, ...body] = rows;
  if (header === undefined) return;
  const columns = header.map((cell) => ({
    naming: nameOf(cell, abbreviations),
    meaning: readHeading(cell.text, [])?.kind,
    another: namesAnother(cell.text),
  }));
  const byColumn = columns.some(({ naming }) => naming !== undefined);
  for (const row of [header, ...body]) {
    const first = row[0];
    if (first === undefined || namesAnother(first.text)) continue;
    const rowName = byColumn ? undefined : nameOf(first, abbreviations);
    const rowMeaning = readHeading(first.text, []);
    if (rowMeaning?.kind === 'excluded' && rowMeaning.sure) continue;
    if (row === header && rowName === undefined && !isHeaderless(header)) continue;
    row.forEach((cell, i) => {
      const column = columns[i];
      if (column?.meaning === 'excluded' || column?.meaning === 'relationships' || column?.another === true)
        return;
      const naming = column?.naming ?? (i > 0 ? rowName : undefined);
      if (byColumn && naming === undefined) return;
      if (rowName !== undefined && i === 0) return;
      const announced = column?.meaning !== undefined || (i > 0 && rowMeaning?.kind === 'duties');
      for (const piece of piecesOf(cell)) {
        if (isCellDuty(piece, naming !== undefined || announced, kind)) found({ content: piece, naming });
      }
    });
  }
}

/** A table whose first row is content already, as exports without a header make them. */
function isHeaderless(header: readonly PlainText[]): boolean {
  return header.some((cell) => isWordy(cell) && opensLikeDuty(cell.text) && cell.text.length > 30);
}

function nameOf(cell: PlainText, abbreviations: Abbreviations): CellName | undefined {
  const naming = nameInHeading(cell.text, abbreviations);
  return naming === undefined ? undefined : { ...naming, content: cell };
}

function isCellDuty(piece: PlainText, scoped: boolean, kind: SectionKind): boolean {
  if (!isWordy(piece) && !(scoped && opensLikeDuty(piece.text) && /\s/u.test(piece.text))) return false;
  if (isRequirement(piece.text)) return false;
  return scoped || (kind !== 'other' && kind !== 'purpose') || opensLikeDuty(piece.text);
}

function piecesOf(cell: PlainText): readonly PlainText[] {
  const marks = cell.breaks.filter(({ hard }) => hard).map(({ at }) => at);
  const bounds = [0, ...marks, cell.text.length];
  return bounds
    .slice(1)
    .map((end, i) => slicePlainText(cell, bounds[i] ?? 0, end))
    .map(withoutBullet)
    .filter((piece) => piece.text !== '');
}

const opening = new RegExp(`^(?:[-–—*]|${bullet}|\\d{1,2}[.)])\\s+`, 'u');

function withoutBullet(piece: PlainText): PlainText {
  const length = opening.exec(piece.text)?.[0].length ?? 0;
  return length === 0 ? piece : slicePlainText(piece, length, piece.text.length);
}
