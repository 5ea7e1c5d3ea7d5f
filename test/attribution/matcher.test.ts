import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize, type Token } from '../../server/src/attribution/language/tokens';
import { createMatcher, type Match } from '../../server/src/attribution/lexicon/matcher';
import { parsePattern, type PatternStep } from '../../server/src/attribution/lexicon/pattern';

const words = ['ka', 'kabo', 'lo', 'mi', 'and'];
const alternative = fc.oneof(
  fc.constantFrom(...words, 'ka*'),
  fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 3 }).map((phrase) => phrase.join(' ')),
);
const set = fc.array(alternative, { minLength: 1, maxLength: 3 }).map((all) => `(${all.join('|')})`);
const pattern = fc
  .tuple(
    fc.array(
      fc.oneof(
        set,
        set.map((optional) => `?${optional}`),
        fc.constantFrom('~1', '~2'),
      ),
      { maxLength: 3 },
    ),
    set,
    fc.array(
      fc.oneof(
        set,
        set.map((optional) => `?${optional}`),
        fc.constantFrom('~1', '~2'),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([before, needed, after]) => parsePattern([...before, needed, ...after].join(' '), {}));
const text = fc
  .array(fc.constantFrom(...words, ',', ';', '&'), { maxLength: 12 })
  .map((all) => all.join(' '));

/** Where the steps from `step` on may end when they begin at token `at`: what the pattern language says, tried out one by one. */
function endsOf(steps: readonly PatternStep[], tokens: readonly Token[], at: number): readonly number[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [at];
  if (step.kind === 'gap') {
    const skipped = tokens.slice(at, at + step.gap);
    const stop = skipped.findIndex(({ isWord, lemma }) => !isWord && ![',', '&'].includes(lemma));
    const most = stop === -1 ? skipped.length : stop;
    return Array.from({ length: most + 1 }, (_, i) => endsOf(rest, tokens, at + i)).flat();
  }
  const found = step.words.flatMap((phrase) => {
    const parts = phrase.split(' ');
    const fits = parts.every((part, i) => reads(part, tokens[at + i]));
    return fits ? endsOf(rest, tokens, at + parts.length) : [];
  });
  return step.optional ? [...found, ...endsOf(rest, tokens, at)] : found;
}

function reads(word: string, token: Token | undefined): boolean {
  const lemma = token?.isWord === true ? token.lemma : token?.lemma === '&' ? 'and' : undefined;
  if (lemma === undefined) return false;
  return word.endsWith('*') ? lemma.startsWith(word.slice(0, -1)) : lemma === word;
}

test('the matcher finds what trying every pattern everywhere finds, whatever it looks for first', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(fc.array(pattern, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
      text,
      (entries, written) => {
        const tokens = tokenize(written);
        const expected = tokens.flatMap(({ isWord }, first): readonly Match[] =>
          !isWord
            ? []
            : entries.flatMap((patterns, entry) => {
                const ends = patterns.flatMap((steps) => endsOf(steps, tokens, first));
                return ends.length === 0 ? [] : [{ entry, first, end: Math.max(...ends) }];
              }),
        );
        found += expected.length;
        const inOrder = [...expected].sort((a, b) => a.first - b.first || a.end - b.end || a.entry - b.entry);
        expect(createMatcher(entries).match(tokens)).toEqual(inOrder);
      },
    ),
    { seed: 7, numRuns: 1000 },
  );
  expect(found).toBeGreaterThan(300);
});
