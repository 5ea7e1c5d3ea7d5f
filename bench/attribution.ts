import { createAttributor } from '../server/src/attribution/attribute';
import { createJudgementMemory } from '../server/src/analysis/judgementMemory';
import { duties } from './descriptions';
import { inDigits, medianTime, table } from './measure';

/** Judging duties that were never seen, and asking again. */
export function measureAttribution(): string {
  const unseen = duties.filter((_, index) => index % 2 === 1);
  const share = (run: number): readonly string[] => unseen.filter((_, index) => index % 12 === run);
  const attributor = createAttributor();
  // A program that has run for a second is faster than one that has just begun; start-up is measured by itself.
  for (const text of duties) if (!unseen.includes(text)) attributor(text, { kind: 'duty' });
  const each = (time: number): string => `${inDigits((time * 1000) / share(0).length)} µs`;
  const owner = medianTime(12, share, (texts) => {
    for (const text of texts) attributor(text, { kind: 'duty' });
  });
  const everything = medianTime(12, share, (texts) => {
    for (const text of texts) {
      const { evidence, clauses, sharedBecause } = attributor(text, { kind: 'duty' });
      used += evidence.length + clauses.length + (sharedBecause === undefined ? 0 : 1);
    }
  });
  const memory = createJudgementMemory({ cto: [], cio: [] });
  for (const text of duties) memory.judge(text, { kind: 'duty' });
  const again = medianTime(12, share, (texts) => {
    for (const text of texts) memory.judge(text, { kind: 'duty' });
  });
  return table(
    ['a duty of 18 words', 'time'],
    [
      ['owner and probabilities, a text never seen', each(owner)],
      ['with evidence, clauses and reason', each(everything)],
      ['remembered', each(again)],
    ],
  );
}

/** Keeps the work from being left out as unused. */
export let used = 0;
