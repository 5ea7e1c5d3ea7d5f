import type { Attribution, AttributionContext, Attributor } from '../attribution/attribution';
import { createAttributor } from '../attribution/attribute';
import type { Configuration } from '../configuration/configuration';
import { createBoundedMemory } from '../rules/boundedMemory';
import { createMeaningReader } from '../rules/duplicates/dutyMeaning';
import type { MeaningReader } from '../rules/duplicates/dutyMeaning';

/** Judgements kept from one analysis to the next, so that a duty is judged once per text and context. */
export interface JudgementMemory {
  /** The extra terms that the judgements rest on; other terms need another memory. */
  readonly terms: Configuration['terms'];
  judge(text: string, context: AttributionContext): Attribution;
  /** What a duty is about, for the search for duplicates. */
  readonly meaningOf: MeaningReader;
  /** How many judgements are held; never more than the limit. */
  readonly size: number;
}

/** Enough for the longest description that is analysed, and a few megabytes at most. */
const defaultLimit = 60_000;

/** Makes an empty memory around an attributor with the charter's extra terms. */
export function createJudgementMemory(terms: Configuration['terms'], limit = defaultLimit): JudgementMemory {
  return rememberJudgements(createAttributor({ terms }), terms, limit);
}

/** The memory itself, around any attributor. */
export function rememberJudgements(
  attributor: Attributor,
  terms: Configuration['terms'],
  limit: number,
): JudgementMemory {
  const share = Math.floor(limit / 3);
  const memories = {
    duty: createBoundedMemory((text) => attributor(text, { kind: 'duty' }), share),
    metric: createBoundedMemory((text) => attributor(text, { kind: 'metric' }), share),
    relationship: createBoundedMemory((text) => attributor(text, { kind: 'relationship' }), share),
  };
  return {
    terms,
    meaningOf: createMeaningReader(limit),
    get size() {
      return memories.duty.size + memories.metric.size + memories.relationship.size;
    },
    judge: (text, { kind }) => memories[kind].get(text),
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
