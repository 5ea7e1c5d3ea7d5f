import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lemmaOf } from '../../server/src/attribution/language/lemma';
import { tokenize } from '../../server/src/attribution/language/tokens';
import { anyText } from '../support/anyText';

describe('lemmaOf', () => {
  test.each([
    ['plural', 'systems', 'system'],
    ['plural in -ies', 'policies', 'policy'],
    ['plural in -sses', 'processes', 'process'],
    ['no plural: business', 'business', 'business'],
    ['no plural: analytics', 'analytics', 'analytics'],
    ['third person', 'manages', 'manage'],
    ['-ing of a known verb', 'managing', 'manage'],
    ['-ing with a doubled consonant', 'planning', 'plan'],
    ['-ed of a known verb', 'delivered', 'deliver'],
    ['irregular past', 'built', 'build'],
    ['a noun of the trade in -ing', 'engineering', 'engineering'],
    ['another one', 'training', 'training'],
    ['British -isation', 'organisations', 'organization'],
    ['British -ise', 'optimising', 'optimize'],
    ['no British -ise', 'enterprise', 'enterprise'],
    ['British centre', 'centres', 'center'],
    ['people', 'people', 'person'],
    ['a plural whose singular is a form of a verb', 'findings', lemmaOf('finding')],
    ['the stand-in for IS', 'infosys', 'infosys'],
  ])('%s: %s', (_name, word, lemma) => {
    expect(lemmaOf(word)).toBe(lemma);
  });

  test('is stable: the lemma of a lemma is itself', () => {
    for (const word of ['system', 'manage', 'policy', 'organization', 'engineering', 'enterprise'])
      expect(lemmaOf(word)).toBe(word);
  });
});

describe('tokenize', () => {
  const lemmas = (text: string): string =>
    tokenize(text)
      .map(({ lemma }) => lemma)
      .join(' ');

  test.each([
    ['IT the trade and it the pronoun', 'IT runs it', 'infotech run it'],
    [
      'the trade in other spellings',
      "IT's plan for I/T and I.T. staff",
      'infotech plan for infotech and infotech . staff',
    ],
    ['hyphens divide', 'customer-facing e-commerce', 'customer facing e commerce'],
    ['a dash is a mark', 'lead - and serve', 'lead - and serve'],
    ['possessives go', "the company's and the agencies’ systems", 'the company and the agency system'],
    ['R&D is one word', 'R&D and R & D', 'rnd and rnd'],
    ['clause marks stay', 'plan, build; run', 'plan , build ; run'],
    ['emoji and quotes go', '“Run” 🚀 IT', 'run infotech'],
  ])('%s', (_name, text, expected) => {
    expect(lemmas(text)).toBe(expected);
  });

  test('spans are ordered, inside the text, and do not overlap', () => {
    fc.assert(
      fc.property(anyText(200), (text) => {
        let position = 0;
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(position);
          expect(end).toBeGreaterThan(start);
          position = end;
        }
        expect(position).toBeLessThanOrEqual(text.length);
      }),
      { seed: 20261125, numRuns: 300 },
    );
  });
});
