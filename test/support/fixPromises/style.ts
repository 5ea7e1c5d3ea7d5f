import type { Broken, Promised } from './promise';

/** Line ends, blank lines and blanks are as they were; at most `most` blank lines follow each other. */
export function brokenStyle(text: string, fixed: string, promised: Promised, most = 1): readonly Broken[] {
  const ends = (some: string) => new Set(some.match(/\r\n|\n|\r/gu));
  const isLineEndKept = ends(text).size === 0 || [...ends(fixed)].every((end) => ends(text).has(end));
  return [
    ...promised('line ends stay', isLineEndKept),
    ...promised('the last line end stays', /[\r\n]$/u.test(fixed) === /[\r\n]$/u.test(text)),
    ...promised('no blank lines pile up', blankRuns(fixed) <= Math.max(most, blankRuns(text))),
    ...promised('no blanks at the end of a line', trailing(fixed) <= trailing(text)),
  ];
}

/** Length of the longest run of blank lines. */
export function blankRuns(text: string): number {
  const runs = text.replace(/\r\n?/gu, '\n').match(/(?:\n[ \t]*(?=\n))+/gu) ?? [];
  return Math.max(0, ...runs.map((run) => run.split('\n').length - 1));
}

function trailing(text: string): number {
  return (text.match(/[ \t](?=[\r\n]|$)/gu) ?? []).length;
}
