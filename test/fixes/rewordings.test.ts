import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../server/src/fixes/wording/change';
import { rewordAsCollaboration } from '../../server/src/fixes/wording/collaboration';

/** Duties in every form that people write, each with its rewording, read by an editor; empty where none is good enough to offer. */
const rows = readFileSync('test/fixtures/rewordings.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [duty = '', reworded = ''] = line.split('\t');
    return { duty, reworded };
  });

describe('rewording duties in every form', () => {
  test.each(rows)('$duty', ({ duty, reworded }) => {
    const british = /licence|centre|ise\b/u.test(duty);
    const changes = rewordAsCollaboration(duty, { partner: 'the CIO', british });
    expect(changes === undefined ? '' : applyChanges(duty, changes)).toBe(reworded);
  });

  test('takes nothing away but verbs and the words that charge with a duty', () => {
    const lost = rows.flatMap(({ duty, reworded }) => {
      const left = new Set(reworded.toLowerCase().match(/\p{L}+/gu));
      const words = duty.toLowerCase().match(/\p{L}+/gu) ?? [];
      return reworded === '' ? [] : words.filter((word) => !left.has(word) && !isKept(word, left));
    });
    expect([...new Set(lost)].filter((word) => !charging.has(word))).toEqual([]);
  });
});

const charging = new Set(
  'accountable and are as be being charge for full fully has have in is of over overall own ownership owning owns responsibility responsible should sole take takes tasked ultimately'.split(
    ' ',
  ),
);

/** A verb that is left in another form. */
function isKept(word: string, left: ReadonlySet<string>): boolean {
  const stem = word.replace(/(?:ies|e?s|e|y)$/u, '');
  return [...left].some((other) => other.endsWith('ing') && other.startsWith(stem.slice(0, 3)));
}
