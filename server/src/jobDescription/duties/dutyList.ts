import { countBefore } from '../../text/binarySearch';
import type { Duty, JobDescription, SectionKind } from '../model';
import { placeDuty, type ReadPassage } from './placedDuties';

/** The duties of a document by passages. Each is put in its place when it is asked for, so that an edit costs nothing for those after it. */
export class DutyList {
  readonly length: number;
  readonly passages: readonly ReadPassage[];
  /** By section: what it is about. */
  readonly kinds: readonly SectionKind[];
  readonly #placed = new Map<number, Duty>();
  #all: readonly Duty[] | undefined;

  constructor(passages: readonly ReadPassage[], kinds: readonly SectionKind[]) {
    this.passages = passages;
    this.kinds = kinds;
    const last = passages.at(-1);
    this.length = last === undefined ? 0 : last.firstIndex + last.duties.length;
  }

  /** The same object whenever it is asked for; `undefined` beyond the ends. */
  at(index: number): Duty | undefined {
    const known = this.#all?.[index] ?? this.#placed.get(index);
    if (known !== undefined) return known;
    const passage = this.#passageOf(index);
    if (passage === undefined) return undefined;
    const position = index - passage.firstIndex;
    const duty = placeDuty(passage, position);
    if (duty !== undefined && duty !== passage.duties[position]) this.#placed.set(index, duty);
    return duty;
  }

  get all(): readonly Duty[] {
    return (this.#all ??= this.passages.flatMap((passage) =>
      passage.duties.flatMap(
        (_, i) => this.#placed.get(passage.firstIndex + i) ?? placeDuty(passage, i) ?? [],
      ),
    ));
  }

  /** The last passage that begins at or before the duty with this index: of several that begin there all but the last are empty. */
  #passageOf(index: number): ReadPassage | undefined {
    return this.passages[
      countBefore(this.passages.length, (i) => (this.passages[i]?.firstIndex ?? 0) <= index) - 1
    ];
  }
}

const lists = new WeakMap<JobDescription, DutyList>();

/** Remembers how the duties of a description can be had one by one. */
export function rememberList(description: JobDescription, list: DutyList): void {
  lists.set(description, list);
}

/** The duties of a description one by one; asking it for `duties` would put all of them in their places. */
export function dutyListOf(description: JobDescription): Pick<DutyList, 'at' | 'length'> {
  return lists.get(description) ?? description.duties;
}

/** What the section of a duty is about; asking for the description's `sections` would put all of them in their places. */
export function sectionKindOf(description: JobDescription, { section }: Duty): SectionKind | undefined {
  return lists.get(description)?.kinds[section] ?? description.sections[section]?.kind;
}

/**
 * How many of the first and of the last duties of two versions are the same in whole passages; there can be more. The very same passages
 * under the same kind of section and the same role hold the same duties, so that these are not compared.
 *
 * @param isSame compares the duties with these indices
 */
export function countUnchanged(
  before: JobDescription,
  after: JobDescription,
  isSame: (before: number, after: number) => boolean,
): { readonly first: number; readonly last: number } {
  const [former, latter] = [lists.get(before), lists.get(after)];
  if (former === undefined || latter === undefined) return { first: 0, last: 0 };
  const [from, to] = [former.passages, latter.passages];
  const most = Math.min(from.length, to.length);
  const sum = { first: 0, last: 0 };
  const holdsSame = (a: ReadPassage | undefined, b: ReadPassage | undefined, by: number): boolean => {
    if (b === undefined || a?.duties.length !== b.duties.length) return false;
    if (a.passage === b.passage && a.conditions === b.conditions && a.conditions !== undefined) return true;
    for (let i = b.firstIndex; i < b.firstIndex + b.duties.length; i++) if (!isSame(i - by, i)) return false;
    return true;
  };
  let start = 0;
  for (; start < most && holdsSame(from[start], to[start], 0); start++)
    sum.first += to[start]?.duties.length ?? 0;
  const by = latter.length - former.length;
  for (let end = 1; end <= most - start && holdsSame(from.at(-end), to.at(-end), by); end++)
    sum.last += to.at(-end)?.duties.length ?? 0;
  return sum;
}
