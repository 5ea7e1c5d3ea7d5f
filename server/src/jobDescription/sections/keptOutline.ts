import { countBefore } from '../../text/binarySearch';
import type { Stretch } from '../markdown/blocks';
import type { Outline, Segment } from './outline';

/** The outline of the text before an edit, and the length of that text. */
export interface EarlierOutline {
  readonly outline: Outline;
  readonly length: number;
}

/** What a new outline takes over from the one before an edit, and which stretches it has to read. */
export interface KeptOutline {
  /** The complete segments before the edit; reading goes on at stretch `editStart`. */
  readonly before: readonly Segment[];
  readonly editStart: number;
  /** The complete segments from stretch `editEnd` on, at their new places; reading goes on at stretch `restStart`. */
  readonly after: readonly Segment[];
  readonly editEnd: number;
  readonly restStart: number;
}

/**
 * Finds the segments that an edit leaves as they were. Reading can begin, and end, at any segment that begins with its stretch, since that
 * completes the one before. The very same blocks stand in the very same lines, since an edit renews the blocks of all lines that it touches.
 */
export function findKept(
  stretches: readonly Stretch[],
  extraHeadings: readonly string[],
  length: number,
  earlier: EarlierOutline | undefined,
): KeptOutline {
  const all = { before: [], editStart: 0, after: [], editEnd: stretches.length, restStart: stretches.length };
  if (earlier?.outline.extraHeadings !== extraHeadings) return all;
  const { segments, stretches: former } = earlier.outline;
  const shift = length - earlier.length;
  const { first, last } = sameStretches(former, stretches, shift);
  const keptFrom = startOf(former[former.length - 1 - last]);
  const keptTo = startOf(former[first]) - 1;
  let restart = 0;
  let resume = segments.length;
  let rest = segments.length;
  segments.forEach(({ opens, base }, i) => {
    if (!opens) return;
    if (base <= keptTo) restart = i;
    // The second segment may be the title, for no other reason than that nothing stands before it.
    if (i < 2 || base < keptFrom) return;
    resume = Math.min(resume, i);
    rest = i;
  });
  const indexOf = (segment: Segment | undefined): number => stretchAt(former, segment?.base ?? 0);
  const before =
    restart === 0 ? {} : { before: segments.slice(0, restart), editStart: indexOf(segments[restart]) };
  if (resume === rest) return { ...all, ...before };
  const added = stretches.length - former.length;
  return {
    ...all,
    ...before,
    after: segments.slice(resume, rest).map((segment) => moved(segment, shift)),
    editEnd: indexOf(segments[resume]) + added,
    restStart: indexOf(segments[rest]) + added,
  };
}

/**
 * How many stretches at both ends are the very same, those at the end `shift` further on. The last one of all does not count: a list at the
 * end of a text, which might go on, is always parsed anew.
 */
function sameStretches(
  former: readonly Stretch[],
  stretches: readonly Stretch[],
  shift: number,
): { readonly first: number; readonly last: number } {
  const isSame = (a: Stretch | undefined, b: Stretch | undefined, by: number): boolean =>
    a !== undefined && a.blocks === b?.blocks && a.at + by === b.at;
  const most = Math.min(former.length, stretches.length);
  let first = 0;
  while (first < most && isSame(former[first], stretches[first], 0)) first++;
  let last = 0;
  while (last < most - first - 1 && isSame(former.at(-2 - last), stretches.at(-2 - last), shift)) last++;
  return { first, last };
}

/** Index of the stretch whose first block stands at `base`. */
function stretchAt(stretches: readonly Stretch[], base: number): number {
  return countBefore(stretches.length, (i) => startOf(stretches[i]) < base);
}

/** Where the first block of a stretch stands; beyond everything for none. */
function startOf(stretch: Stretch | undefined): number {
  return stretch === undefined ? Infinity : stretch.at + (stretch.blocks[0]?.at ?? 0);
}

function moved(segment: Segment, by: number): Segment {
  if (by === 0) return segment;
  const { heading, start, base } = segment;
  return {
    ...segment,
    heading: heading === undefined ? undefined : { at: heading.at + by, content: heading.content },
    start: start + by,
    base: base + by,
  };
}
