import { meanTheSame, type Abbreviations } from '../../roles/roleNames';
import type { Role } from '../../roles/role';
import type { Span } from '../../text/span';
import { opensLikeDuty } from '../sentences/dutyShape';
import { readHeading } from '../headings/headingMeaning';
import { shapeOf } from '../sentences/itemShape';
import { nameInHeading, namesAnother, type Naming } from '../naming/roleNaming';
import { paragraphsOf, tablesOf, type Part, type Passage } from '../sections/passages';
import { placeSpan, type PlainText } from '../markdown/plainText';
import { readProse } from '../sentences/prose';
import { readRoleLabel } from '../naming/roleLabel';
import type { KindedSegment } from '../sections/sectionKinds';

/** A naming with its place in the document. */
export interface PlacedName {
  readonly role: Role | 'merged';
  readonly span: Span;
}

/** Where a document's own structure names roles, and how much under it looks like duties. */
export interface Structure {
  /** By segment: the role that its heading names. */
  readonly headings: readonly (PlacedName | undefined)[];
  /** By segment: whether its heading names another executive, who is no concern of the description. */
  readonly foreign: readonly boolean[];
  /** Roles of headings that have duties under them. */
  readonly headed: ReadonlySet<Role | 'merged'>;
  /** Roles of lead-ins such as "The CIO will:" with duties. */
  readonly introduced: ReadonlySet<Role | 'merged'>;
  /** Roles of table columns or rows with duties. */
  readonly tabled: ReadonlySet<Role | 'merged'>;
  /** Roles of list labels such as `**CTO**:` with duties. */
  readonly labelled: ReadonlySet<Role | 'merged'>;
  /** List items that read like duties and headings of duties that stand under no role's heading. */
  readonly unnamedDuties: number;
  /** Sections whose heading announces duties and that hold some. */
  readonly dutySections: number;
  /** List items that read like duties, outside of excluded sections. */
  readonly dutyItems: number;
}

export function placeName(naming: Naming, content: PlainText, at: number): PlacedName {
  return { role: naming.role, span: placeSpan(content, at, naming.span) };
}

/** Collects what recognition and scoping need to know. */
export function readStructure(
  kinded: readonly KindedSegment[],
  title: number,
  abbreviations: Abbreviations,
): Structure {
  const headings = kinded.map(({ segment }, i) => {
    const heading = segment.heading;
    if (heading === undefined || i === title) return undefined;
    const naming = namingOf(heading.content, abbreviations);
    return naming === undefined ? undefined : placeName(naming, heading.content, heading.at);
  });
  const foreign = kinded.map(
    ({ segment: { heading } }, i) =>
      heading !== undefined && i !== title && headings[i] === undefined && isAnothers(heading.content),
  );
  const headed = new Set<Role | 'merged'>();
  const introduced = new Set<Role | 'merged'>();
  const tabled = new Set<Role | 'merged'>();
  const labelled = new Set<Role | 'merged'>();
  let dutySections = 0;
  let dutyItems = 0;
  let unnamedDuties = 0;
  let named: { readonly role: Role | 'merged'; readonly level: number } | undefined;
  kinded.forEach((entry, i) => {
    const { segment, kind } = entry;
    const heading = headings[i];
    if (heading !== undefined) named = { role: heading.role, level: segment.level };
    else if (named !== undefined && (segment.level < named.level || foreign[i] === true)) named = undefined;
    if (kind === 'excluded') return;
    const items = countDuties(entry, abbreviations);
    dutyItems += items;
    if (named === undefined)
      unnamedDuties += items + (entry.because === 'heading' && isDutyKind(kind) ? 1 : 0);
    if (isDutyKind(kind) && entry.because !== 'content' && segment.passages.length > 0) dutySections++;
    const tables = tablesOf(segment);
    if (
      named !== undefined &&
      (items >= (entry.because === 'heading' && isDutyKind(kind) ? 1 : 2) ||
        tables.some(({ block }) => countDutyColumns(block.rows) > 0) ||
        holdsProse(entry, abbreviations))
    ) {
      (isLeadIn(segment.heading?.content.text ?? '') ? introduced : headed).add(named.role);
    }
    for (const part of tables) {
      if (!isDutyKind(kind)) dutySections += countDutyColumns(part.block.rows);
      for (const row of part.block.rows) {
        dutyItems += row.filter(isDutyCell).length;
        if (readHeading(row[0]?.text ?? '', [])?.kind === 'duties' && row.slice(1).some(isWordy))
          dutySections++;
      }
    }
    for (const { block } of tables) collectTabled(block.rows, abbreviations, tabled);
    for (const { passage } of segment.passages)
      for (const role of labelledIn(passage, abbreviations)) labelled.add(role);
  });
  return { headings, foreign, headed, introduced, tabled, labelled, unnamedDuties, dutySections, dutyItems };
}

export function isDutyKind(kind: KindedSegment['kind']): boolean {
  return kind === 'duties' || kind === 'goals' || kind === 'metrics' || kind === 'authority';
}

function namingOf({ text, memo }: PlainText, abbreviations: Abbreviations): Naming | undefined {
  if (memo.naming === undefined || !meanTheSame(memo.naming.abbreviations, abbreviations))
    memo.naming = { abbreviations, found: nameInHeading(text, abbreviations) };
  return memo.naming.found;
}

function isAnothers({ text, memo }: PlainText): boolean {
  return (memo.namesAnother ??= namesAnother(text));
}

function countDuties({ segment, kind, because }: KindedSegment, abbreviations: Abbreviations): number {
  const announced = isDutyKind(kind) && because !== 'content';
  let count = 0;
  for (const { passage } of segment.passages) count += recallDutyCount(passage, announced, abbreviations);
  return count;
}

function recallDutyCount({ memo, parts }: Passage, announced: boolean, abbreviations: Abbreviations): number {
  const known = memo.dutyCount;
  if (known?.announced === announced && meanTheSame(known.abbreviations, abbreviations)) return known.count;
  const count = countDutiesIn(parts, announced, abbreviations);
  memo.dutyCount = { announced, abbreviations, count };
  return count;
}

/** Items and lines that can be duties: under a heading of duties every item, elsewhere only what reads like one. */
function countDutiesIn(parts: readonly Part[], announced: boolean, abbreviations: Abbreviations): number {
  let count = 0;
  for (const part of parts) {
    if (part.kind === 'item') {
      const shape = shapeOf(part.content);
      if (shape === 'duty' || (announced && shape === 'plain')) count++;
    } else if (part.kind === 'paragraph' && announced) {
      const sentences = readProse(part.content, abbreviations);
      count += sentences.filter(({ clauses }) =>
        clauses.some(({ subject }) => subject.kind !== 'other'),
      ).length;
    }
  }
  return count;
}

/** "The CIO will:" opens a list and no more than that. */
export function isLeadIn(heading: string): boolean {
  return /\b(?:will|shall|must|is|are)\b[^:]*:$/u.test(heading);
}

/** Whether a section has two sentences that assign duties. */
function holdsProse({ segment }: KindedSegment, abbreviations: Abbreviations): boolean {
  let sentences = 0;
  for (const { content } of paragraphsOf(segment)) {
    for (const { clauses } of readProse(content, abbreviations)) {
      if (clauses.some(({ subject }) => subject.kind !== 'other')) sentences++;
    }
  }
  return sentences >= 2;
}

/** Columns under a header such as `Responsibilities` that hold words. */
function countDutyColumns([header = [], ...body]: readonly (readonly PlainText[])[]): number {
  return header.filter(
    ({ text }, column) =>
      readHeading(text, [])?.kind === 'duties' && body.some((row) => isWordy(row[column])),
  ).length;
}

function collectTabled(
  rows: readonly (readonly PlainText[])[],
  abbreviations: Abbreviations,
  tabled: Set<Role | 'merged'>,
): void {
  const names = namesOfTable(rows, abbreviations);
  const filled = new Set(names.filter(({ cells }) => cells > 0).map(({ role }) => role));
  const all = names.reduce((sum, { cells }) => sum + cells, 0);
  const least = filled.has('cto') && filled.has('cio') && all >= 3 ? 1 : 2;
  for (const { role, cells } of names) if (cells >= least) tabled.add(role);
}

/** Roles of the labels in a passage. */
function labelledIn({ memo, parts }: Passage, abbreviations: Abbreviations): ReadonlySet<Role | 'merged'> {
  if (memo.labelled === undefined || !meanTheSame(memo.labelled.abbreviations, abbreviations)) {
    const roles = new Set<Role | 'merged'>();
    for (const at of parts.keys()) {
      const role = labelAt(parts, at, abbreviations);
      if (role !== undefined) roles.add(role);
    }
    memo.labelled = { abbreviations, roles };
  }
  return memo.labelled.roles;
}

/** A label in front of a duty, or an item that is nothing but a role's name over nested duties, not over people as in an organisation chart. */
function labelAt(
  parts: readonly Part[],
  at: number,
  abbreviations: Abbreviations,
): Role | 'merged' | undefined {
  const part = parts[at];
  if (part === undefined || part.kind === 'table') return undefined;
  const label = readRoleLabel(part.content, abbreviations);
  if (label?.naming !== undefined) return opensLikeDuty(label.body.text) ? label.naming.role : undefined;
  if (label !== undefined) return undefined;
  if (part.kind !== 'item' || !part.block.nests) return undefined;
  const alone = nameInHeading(part.content.text, abbreviations);
  const first = parts.slice(at + 1, at + 6).find(({ kind, depth }) => kind === 'item' && depth > part.depth);
  return first?.kind === 'item' && shapeOf(first.content) === 'duty' ? alone?.role : undefined;
}

/** A role that heads a column or a row, with the number of its cells that are more than a mark. */
function namesOfTable(
  rows: readonly (readonly PlainText[])[],
  abbreviations: Abbreviations,
): readonly { role: Role | 'merged'; cells: number }[] {
  const names: { role: Role | 'merged'; cells: number }[] = [];
  const [header, ...body] = rows;
  header?.forEach((cell, column) => {
    const naming = nameInHeading(cell.text, abbreviations);
    if (naming === undefined) return;
    names.push({ role: naming.role, cells: body.filter((row) => isDutyCell(row[column])).length });
  });
  for (const row of body) {
    const naming = row[0] === undefined ? undefined : nameInHeading(row[0].text, abbreviations);
    if (naming === undefined) continue;
    const sentences = row.slice(1).filter(isDutyCell).length;
    names.push({ role: naming.role, cells: sentences > 0 ? 2 : 0 });
  }
  return names;
}

function isDutyCell(cell: PlainText | undefined): boolean {
  return cell !== undefined && isWordy(cell) && opensLikeDuty(cell.text);
}

/** More than a mark such as `R`, `yes` or a person's name: at least three words. */
export function isWordy(cell: PlainText | undefined): boolean {
  return cell !== undefined && (cell.text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;
}
