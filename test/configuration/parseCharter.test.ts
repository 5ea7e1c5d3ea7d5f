import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCharter } from '../../server/src/configuration/parseCharter';
import { anyText } from '../support/anyText';

const charter = `{
  // what the board decided
  "organisationSize": "small",
  "mergedRole": false,
  "files": { "cto": ["hr/cto*.md"], "both": ["hr/roles.md"], },
  "topics": [
    { "topic": "cybersecurity", "owner": "cto", "reason": "security is our product" },
    { "topic": "data", "owner": "shared" }
  ],
  "severity": { "mixed-duty": "off" },
  "terms": { "cto": ["Acme Pay"], "cio": ["Workbench"] },
  "dutyHeadings": ["What's on your plate"],
  "ignore": ["archive/**"],
  "maxFindings": 5
}
`;

function problemsOf(text: string): readonly string[] {
  return parseCharter(text, 'remit.json').problems.map(
    ({ span, message }) => `${text.slice(span.start, span.end)} → ${message}`,
  );
}

describe('a valid charter', () => {
  test('is read with the line of each value, comments and trailing commas', () => {
    const parsed = parseCharter(charter, 'remit.json');
    expect(parsed.problems).toEqual([]);
    expect(parsed.charter).toEqual({
      organisationSize: { value: 'small', source: 'remit.json:3' },
      mergedRole: { value: false, source: 'remit.json:4' },
      maxFindings: { value: 5, source: 'remit.json:14' },
      severities: { 'mixed-duty': { value: 'off', source: 'remit.json:10' } },
      roleGlobs: [
        { value: { glob: 'hr/cto*.md', role: 'cto' }, source: 'remit.json:5' },
        { value: { glob: 'hr/roles.md', role: 'both' }, source: 'remit.json:5' },
      ],
      topics: [
        { topic: 'cybersecurity', owner: 'cto', reason: 'security is our product', source: 'remit.json:7' },
        { topic: 'data', owner: 'shared', reason: undefined, source: 'remit.json:8' },
      ],
      terms: { cto: ['Acme Pay'], cio: ['Workbench'] },
      dutyHeadings: ["What's on your plate"],
      ignored: [{ value: 'archive/**', source: 'remit.json:13' }],
    });
  });

  test.each([
    ['empty object', '{}'],
    ['byte order mark', '\uFEFF{}'],
    ['address of the schema', '{ "$schema": "./schemas/remit.schema.json" }'],
    ['only comments in it', '{ /* later */ }'],
  ])('%s', (_name, text) => {
    const { charter: found, problems } = parseCharter(text, 'remit.json');
    expect(problems).toEqual([]);
    expect(found?.topics).toEqual([]);
  });
});

describe('a problem names the place and what to do', () => {
  test.each([
    [
      'unknown key',
      '{ "severitys": {} }',
      '"severitys" → “severitys” is not known here. Did you mean “severity”?',
    ],
    [
      'unknown key like no other',
      '{ "files": { "president": [] } }',
      '"president" → “president” is not known here. Known are cto, cio, both, merged.',
    ],
    [
      'unknown rule',
      '{ "severity": { "misatributed-duty": "off" } }',
      '"misatributed-duty" → “misatributed-duty” is not known here. Did you mean “misattributed-duty”?',
    ],
    [
      'wrong word',
      '{ "organisationSize": "medium" }',
      '"medium" → “organisationSize” must be one of “small”, “large”.',
    ],
    ['wrong type', '{ "mergedRole": "yes" }', '"yes" → “mergedRole” must be true or false.'],
    [
      'one text in place of a list',
      '{ "files": { "cto": "a.md" } }',
      '"a.md" → “files.cto” must be a list in square brackets.',
    ],
    ['blank text', '{ "ignore": [" "] }', '" " → “ignore[0]” must not be empty.'],
    ['too small', '{ "maxFindings": 0 }', '0 → “maxFindings” must be 1 or more.'],
    ['missing part', '{ "topics": [{ "topic": "data" }] }', '{ "topic": "data" } → “owner” is missing.'],
    [
      'key that stands twice',
      '{ "mergedRole": true, "mergedRole": false }',
      '"mergedRole" → “mergedRole” stands here for the second time, and only the first one counts. Delete one of them.',
    ],
    [
      'no object',
      '[]',
      '[] → A charter is an object in curly brackets, such as { "organisationSize": "small" }.',
    ],
    [
      'another file',
      '# CTO\n\n- Lead engineers\n',
      '# → A charter is an object in curly brackets, such as { "organisationSize": "small" }.',
    ],
  ])('%s', (_name, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test.each([
    ['nothing', ''],
    ['prose', 'our charter'],
    ['brace not closed', '{ "mergedRole": true'],
    ['comma missing', '{ "mergedRole": true "topics": [] }'],
  ])('broken JSON: %s', (_name, text) => {
    expect(problemsOf(text).length).toBeGreaterThan(0);
  });
});

describe('what is valid stays in force', () => {
  test('beside wrong entries of every kind', () => {
    const text = `{
      "organisationSize": "medium", "mergedRole": true, "extra": 1,
      "files": { "cto": ["a.md", 5], "cio": "b.md" },
      "topics": [{ "topic": "data", "owner": "ceo" }, { "topic": "ai", "owner": "cto", "note": 1 }],
      "severity": { "mixed-duty": "loud", "duplicate-duty": "hint" }
    }`;
    const { charter: found, problems } = parseCharter(text, 'c');
    expect(problems).toHaveLength(7);
    expect(found?.organisationSize).toBeUndefined();
    expect(found?.mergedRole?.value).toBe(true);
    expect(found?.roleGlobs.map(({ value }) => value.glob)).toEqual(['a.md']);
    expect(found?.topics.map(({ topic }) => topic)).toEqual(['ai']);
    expect(Object.keys(found?.severities ?? {})).toEqual(['duplicate-duty']);
  });

  test('no charter where there is no JSON object, so that the last good one stays', () => {
    expect(parseCharter('role: cto', 'c').charter).toBeUndefined();
  });
});

test('never throws, and places lie in the text', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"topics"',
    '"severity"',
    '"owner"',
    '"cto"',
    '1',
    'true',
    '//',
    '\n',
    '"',
    '\\',
    '\uD800',
    '"__proto__"',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((parts) => parts.join('')),
        anyText(10),
      ),
      (text) => {
        for (const { span } of parseCharter(text, 'c').problems) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { seed: 42, numRuns: 1000 },
  );
});
