import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toParsableText } from '../../../server/src/jobDescription/markdown/parsableText';
import { findCommonEnds } from '../../../server/src/text/commonEnds';
import { applyTo, document, edit } from '../../support/messyMarkdown';

const version = fc.record({ change: edit, body: fc.constantFrom(0, 0, 8, 40) });

describe('the parsable form', () => {
  test('has the same length, and after edits is that of the text from scratch', () => {
    fc.assert(
      fc.property(document, fc.array(version, { minLength: 1, maxLength: 5 }), (start, versions) => {
        let text = start;
        let source = toParsableText(text, 0, undefined);
        for (const { change, body } of versions) {
          const before = text;
          text = applyTo(before, change);
          const bodyStart = Math.min(body, text.length);
          source = toParsableText(text, bodyStart, { ...source, ends: findCommonEnds(before, text) });
          expect(source).toEqual(toParsableText(text, bodyStart, undefined));
          expect(source.parsable).toHaveLength(text.length);
        }
      }),
      { numRuns: 1000, seed: 5 },
    );
  });

  test.each([
    [
      'a dash before another one',
      'Lead it\n– One\nand two\n',
      'Lead it\n– One\n– two\n',
      'Lead it\n- One\n- two\n',
    ],
    ['a letter below a colon', 'Lead\nb) Ship\n', 'Lead:\nb) Ship\n', 'Lead:\n-  Ship\n'],
  ])('a line beside the edit is read anew: %s', (_, before, text, expected) => {
    const source = toParsableText(before, 0, undefined);
    const edited = toParsableText(text, 0, { ...source, ends: findCommonEnds(before, text) });
    expect(edited.parsable).toBe(expected);
  });

  test.each([
    ['an import over several lines is none', 'import\n\n\n"x"\n'],
    ['a line of MDX is blanked', 'import x from "y"\n', '                 \n'],
  ])('%s', (_, text, expected = text) => {
    expect(toParsableText(text, 0, undefined).parsable).toBe(expected);
  });
});
