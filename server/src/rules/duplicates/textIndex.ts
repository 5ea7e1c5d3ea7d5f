import { createDutyIndex } from './dutyIndex';
import type { MeaningReader } from './dutyMeaning';

/** Finds the texts of a list that say the same as another, while the list is being edited. */
export interface TextIndex {
  /** Replaces the list, and says whether that changed anything; what it shares with the last one at both ends costs nothing. */
  update(texts: readonly string[]): boolean;
  /** Positions in the list, most similar first; ties in the order of the list. */
  similarTo(text: string): readonly number[];
}

/** Makes the index of an empty list. */
export function createTextIndex(meaningOf?: MeaningReader): TextIndex {
  const index = createDutyIndex<string>(meaningOf);
  const counts = new Map<string, number>();
  let listed: readonly string[] = [];
  let positions: ReadonlyMap<string, readonly number[]> | undefined;

  const count = (text: string, by: 1 | -1): void => {
    const now = (counts.get(text) ?? 0) + by;
    if (now === 0) {
      counts.delete(text);
      index.remove(text, text);
      return;
    }
    if (now === 1 && by === 1) index.add(text, text);
    counts.set(text, now);
  };

  return {
    update(texts) {
      const { start, before, after } = changedPart(listed, texts);
      for (let at = start; at < after; at++) count(texts[at] ?? '', 1);
      for (let at = start; at < before; at++) count(listed[at] ?? '', -1);
      const isChange = start < before || start < after;
      if (isChange) positions = undefined;
      listed = texts;
      return isChange;
    },
    similarTo(text) {
      const found = index.similarTo(text);
      if (found.length === 0) return none;
      const at = (positions ??= positionsOf(listed));
      const inOrder = found
        .flatMap(({ similarity, values }) =>
          [...values].flatMap((value) => (at.get(value) ?? []).map((position) => ({ similarity, position }))),
        )
        .sort((a, b) => b.similarity - a.similarity || a.position - b.position)
        .map(({ position }) => position);
      return [...new Set(inOrder)];
    },
  };
}

const none: readonly number[] = [];

/** Where two lists begin to differ, and where in each they no longer do. */
function changedPart(
  a: readonly string[],
  b: readonly string[],
): { readonly start: number; readonly before: number; readonly after: number } {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [before, after] = [a.length, b.length];
  while (before > start && after > start && a[before - 1] === b[after - 1]) {
    before--;
    after--;
  }
  return { start, before, after };
}

function positionsOf(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  texts.forEach((text, position) => {
    const known = positions.get(text);
    if (known === undefined) positions.set(text, [position]);
    else known.push(position);
  });
  return positions;
}
