import { createHash } from 'node:crypto';

/** So many words in a row in common make a copy. */
const runLength = 6;

/** Rows with this share of content words in common are near-duplicates. */
const overlapLimit = 0.75;

const functionWords = new Set(
  'a an and are as at be by for from has in into is it its of on or so that the their this to what which who with will'.split(
    ' ',
  ),
);

/** Hashes of every run of six words of a text, so that texts can be compared with others that are not at hand. */
export function hashRuns(text: string): readonly string[] {
  const words = wordsOf(text);
  const runs: string[] = [];
  for (let i = 0; i + runLength <= words.length; i++) {
    runs.push(
      createHash('sha256')
        .update(words.slice(i, i + runLength).join(' '))
        .digest('hex')
        .slice(0, 12),
    );
  }
  return runs;
}

/** A text that is too near to a measured one. */
export interface NearDuplicate {
  readonly text: string;
  readonly measured: string;
}

/**
 * Finds texts that are nearly the same as a measured one: a run of six words in common, or three quarters of the content words of both.
 *
 * @param refusedRuns hashes from `hashRuns` of measured texts that are kept elsewhere
 */
export function findNearDuplicates(
  texts: readonly string[],
  measured: readonly string[],
  refusedRuns: ReadonlySet<string>,
): readonly NearDuplicate[] {
  const runs = new Map(measured.flatMap((text) => hashRuns(text).map((run) => [run, text] as const)));
  const byWord = indexByWord(measured);
  return texts.flatMap((text): readonly NearDuplicate[] => {
    for (const run of hashRuns(text)) {
      const source = runs.get(run) ?? (refusedRuns.has(run) ? '(a refused run of six words)' : undefined);
      if (source !== undefined) return [{ text, measured: source }];
    }
    const nearest = nearestOf(text, byWord);
    return nearest === undefined ? [] : [{ text, measured: nearest }];
  });
}

interface MeasuredText {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

function indexByWord(measured: readonly string[]): ReadonlyMap<string, readonly MeasuredText[]> {
  const index = new Map<string, MeasuredText[]>();
  for (const text of measured) {
    const words = contentOf(text);
    for (const word of words) {
      const list = index.get(word) ?? [];
      list.push({ text, words });
      index.set(word, list);
    }
  }
  return index;
}

function nearestOf(text: string, index: ReadonlyMap<string, readonly MeasuredText[]>): string | undefined {
  const words = contentOf(text);
  if (words.size < 4) return undefined;
  const shared = new Map<MeasuredText, number>();
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const candidate of index.get(word) ?? []) {
      const count = (counts.get(candidate.text) ?? 0) + 1;
      counts.set(candidate.text, count);
      shared.set(candidate, count);
    }
  }
  for (const [candidate, count] of shared) {
    if (count / (words.size + candidate.words.size - count) >= overlapLimit) return candidate.text;
  }
  return undefined;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function contentOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).filter((word) => !functionWords.has(word)));
}
