import type { Attribution, AttributionContext, Attributor } from '../attribution/attribution';
import { createAttributor } from '../attribution/attribute';
import type { Configuration } from '../configuration/configuration';

/** Judgements kept from one analysis to the next, so that a duty is judged once per text and context. */
export interface JudgementMemory {
  /** The extra terms that the judgements rest on; other terms need another memory. */
  readonly terms: Configuration['terms'];
  judge(text: string, context: AttributionContext): Attribution;
  /** How many judgements are held; never more than the limit. */
  readonly size: number;
}

/** Enough for the longest description that is analysed, and a few megabytes at most. */
const defaultLimit = 30_000;

/**
 * Makes an empty memory around an attributor with the charter's extra terms. When it is full the older half is
 * dropped, so that what is in use stays.
 */
export function createJudgementMemory(terms: Configuration['terms'], limit = defaultLimit): JudgementMemory {
  return rememberJudgements(createAttributor({ terms }), terms, limit);
}

/** The memory itself, around any attributor. */
export function rememberJudgements(
  attributor: Attributor,
  terms: Configuration['terms'],
  limit: number,
): JudgementMemory {
  const half = Math.max(1, Math.floor(limit / 2));
  let recent = new Map<string, Attribution>();
  let older = new Map<string, Attribution>();
  return {
    terms,
    get size() {
      return recent.size + older.size;
    },
    judge(text, context) {
      const key = `${context.kind}:${text}`;
      const known = recent.get(key);
      if (known !== undefined) return known;
      const judgement = older.get(key) ?? attributor(text, context);
      if (recent.size >= half) {
        older = recent;
        recent = new Map();
      }
      recent.set(key, judgement);
      return judgement;
    },
  };
}

/** Whether judgements made with `memory` hold under these terms. */
export function isMemoryFor(memory: JudgementMemory, terms: Configuration['terms']): boolean {
  return (
    memory.terms === terms ||
    (sameWords(memory.terms.cto, terms.cto) && sameWords(memory.terms.cio, terms.cio))
  );
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}
