import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../server/src/attribution/language/tokens';
import { createMatcher } from '../../server/src/attribution/lexicon/matcher';
import { parsePattern } from '../../server/src/attribution/lexicon/pattern';
import { concepts, findConcepts } from '../../server/src/attribution/lexicon/lexicon';
import { checkLexicon } from '../../training/checkLexicon';
import { compileLexicon } from '../../training/compileLexicon';

const folder = 'server/src/attribution/lexicon';

describe('the pattern language', () => {
  const classes = { DEPT: ['department', 'business unit', 'agenc*'] };
  const found = (pattern: string, text: string): string[] => {
    const tokens = tokenize(text);
    return createMatcher([[parsePattern(pattern, classes)]])
      .match(tokens)
      .map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
  };

  test.each([
    ['words in any inflection', 'manage system', 'He managed systems', ['managed systems']],
    [
      'alternatives',
      '(help|service) desk',
      'the service desk and the help desk',
      ['service desk', 'help desk'],
    ],
    [
      'optional words',
      'manage ?(the|our) network',
      'manage our network; manage network',
      ['manage our network', 'manage network'],
    ],
    ['a gap', 'support ~2 staff', 'support our own staff', ['support our own staff']],
    ['a gap is no longer than it says', 'support ~1 staff', 'support our own staff', []],
    ['a gap does not cross a clause', 'support ~3 staff', 'support users; staff it', []],
    [
      'a class with phrases and prefixes',
      'for @DEPT',
      'for business units, for agencies, for departments',
      ['for business units', 'for agencies', 'for departments'],
    ],
    ['a class behind a class', '@DEPT @DEPT', 'department agency', ['department agency']],
    ['a prefix', 'liais*', 'liaising', ['liaising']],
    ['the upper-case word IT only', 'infotech strategy', 'IT strategy, it strategy', ['IT strategy']],
  ])('%s', (_name, pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  test.each([
    ['help desk', 'help ~1 desk'],
    ['help ~1 desk', 'help desk'],
  ])('what covers the same words comes in the order of the entries: %s, %s', (...patterns) => {
    const matcher = createMatcher(patterns.map((pattern) => [parsePattern(pattern, classes)]));
    expect(matcher.match(tokenize('help desk')).map(({ entry }) => entry)).toEqual([0, 1]);
  });

  test.each([
    ['an unknown class', 'for @NOBODY', 'no word class'],
    ['an open parenthesis', '(a|b', 'parenthesis'],
  ])('%s is refused by name', (_name, pattern, message) => {
    expect(() => parsePattern(pattern, classes)).toThrow(message);
  });

  test('many classes in one pattern stay small: matching is fast and building does not explode', () => {
    const many = { WORD: Array.from({ length: 60 }, (_, i) => `word${String(i)}`) };
    const matcher = createMatcher([[parsePattern('@WORD ?@WORD ~3 @WORD ?@WORD @WORD', many)]]);
    expect(matcher.match(tokenize('word1 word2 and word3 word4 word5'))[0]).toEqual({
      entry: 0,
      first: 0,
      end: 6,
    });
  });
});

describe('the lexicon', () => {
  test('has a thousand concepts, and no problem', () => {
    expect(checkLexicon(folder, true)).toEqual([]);
    expect(concepts.length).toBeGreaterThanOrEqual(1000);
  });

  test('the compiled file is that of the sources (npm run lexicon)', () => {
    const isCurrent =
      readFileSync('server/src/attribution/generated/lexicon.json', 'utf8') === compileLexicon(folder);
    expect(isCurrent, 'run npm run lexicon').toBe(true);
  });

  test('a phrase inside a longer one does not count', () => {
    const names = findConcepts(tokenize('Run the IT help desk')).map(({ concept }) => concept.name);
    expect(names).toContain('help desk');
    expect(new Set(names).size).toBe(names.length);
  });
});
