import { writeNumbers } from '../numberText';
import type { PatternStep } from './pattern';
import { firstGap, firstSet, optionalMark, type PatternTable } from './patternTable';

/**
 * Writes patterns in numbers; the commonest set and the commonest word have the lowest, which are the shortest to write. A pattern whose words
 * may all be absent is left out.
 *
 * @param patterns for each entry its patterns
 */
export function tabulate(patterns: readonly (readonly (readonly PatternStep[])[])[]): PatternTable {
  const setsInPatterns = patterns
    .flat(2)
    .flatMap((step) => (step.kind === 'words' ? [nameOf(step.words)] : []));
  const sets = numberByFrequency(setsInPatterns);
  const words = sortByLength(numberByFrequency([...sets.keys()].flatMap((set) => set.split(/[ |]/u))));
  const commonness = measureSets(setsInPatterns);
  const codes = (step: PatternStep): readonly number[] => {
    if (step.kind === 'gap') return [firstGap + step.gap];
    const set = firstSet + (sets.get(nameOf(step.words)) ?? 0);
    return step.optional ? [optionalMark, set] : [set];
  };
  const pattern = (steps: readonly PatternStep[]): readonly (readonly number[])[] => {
    const anchor = anchorOf(steps, commonness);
    return anchor === -1 ? [] : [[steps.slice(0, anchor).flatMap(codes).length, ...steps.flatMap(codes)]];
  };
  const alternatives = (set: string): readonly number[] => {
    const phrases = set.split('|').map((phrase) => phrase.split(' ').map((word) => words.get(word) ?? 0));
    const single = phrases
      .filter(({ length }) => length === 1)
      .flat()
      .sort((a, b) => a - b);
    return [...withLength(single), ...lists(phrases.filter(({ length }) => length > 1))];
  };
  return {
    words: [...words.keys()],
    sets: Int32Array.from([...sets.keys()].flatMap(alternatives)),
    patterns: Int32Array.from(patterns.flatMap((ofEntry) => lists(ofEntry.flatMap(pattern)))),
  };
}

function nameOf(alternatives: readonly string[]): string {
  return alternatives.join('|');
}

function withLength(numbers: readonly number[]): readonly number[] {
  return [numbers.length, ...numbers];
}

function lists(all: readonly (readonly number[])[]): readonly number[] {
  return [all.length, ...all.flatMap(withLength)];
}

function numberByFrequency(names: readonly string[]): ReadonlyMap<string, number> {
  const commonestFirst = [...countsOf(names)].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(commonestFirst.map(([name], number) => [name, number]));
}

/** Puts those whose numbers are equally long to write in alphabetical order, so that they are short to write themselves. */
function sortByLength(numbers: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const lengthOf = (number: number): number => writeNumbers([number]).length;
  const sorted = [...numbers].sort(([a, x], [b, y]) => lengthOf(x) - lengthOf(y) || (a < b ? -1 : 1));
  return new Map(sorted.map(([name], number) => [name, number]));
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The place of the step that is looked for first: of the sets that cannot be absent, the least common one. */
function anchorOf(steps: readonly PatternStep[], commonness: ReadonlyMap<string, number>): number {
  const measured = steps.map((step) =>
    step.kind === 'words' && !step.optional ? (commonness.get(nameOf(step.words)) ?? 0) : Infinity,
  );
  const least = Math.min(...measured);
  return least === Infinity ? -1 : measured.indexOf(least);
}

/** Words that nearly every text has. */
const everywhere = 'a all and as at be by for from in infotech its of on or our that the to with'.split(' ');

/** How common the words are that the alternatives of each set begin with: what is common in patterns is common in texts. */
function measureSets(setsInPatterns: readonly string[]): ReadonlyMap<string, number> {
  const openings = (set: string): readonly string[] =>
    set.split('|').map((phrase) => phrase.split(' ')[0] ?? '');
  const uses = countsOf(setsInPatterns.flatMap(openings));
  const commonness = (word: string): number => (uses.get(word) ?? 0) + (everywhere.includes(word) ? 1000 : 0);
  return new Map(
    [...new Set(setsInPatterns)].map((set) => [
      set,
      openings(set).reduce((sum, word) => sum + commonness(word), 0),
    ]),
  );
}
