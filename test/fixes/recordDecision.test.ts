import { describe, expect, test } from 'vitest';
import { parseCharter } from '../../server/src/configuration/parseCharter';
import { applyEdits } from '../../server/src/text/textEdit';
import { analyseText, fixesIn } from '../support/applyFix';
import { own, slip, title } from '../support/fixCases';

describe('the decision in the charter', () => {
  const uri = 'file:///hr/remit.json';
  const text = `${title}- ${own}\n- ${slip}\n`;
  const recorded = (charter: string | undefined): string => {
    const [fix] = fixesIn(text, {
      surroundings: { counterparts: [], charter: { uri, text: charter } },
    }).filter(({ kind }) => kind === 'record-decision');
    expect(fix?.elsewhere[0]).toMatchObject({ uri, create: charter === undefined });
    return applyEdits(charter ?? '', fix?.elsewhere[0]?.edits ?? []);
  };
  const cases = [
    { name: 'a new charter', charter: undefined },
    { name: 'an empty one', charter: '' },
    {
      name: 'one with comments',
      charter: '{\n    // ours\n    "organisationSize": "large", /* for now */\n}\n',
    },
    {
      name: 'one with topics',
      charter: '{\n\t"topics": [\n\t\t{ "topic": "cloud", "owner": "cto" } // agreed\n\t]\n}\n',
    },
  ];
  const decision =
    '{ "topic": "internal help desk", "owner": "cto", "reason": "Decided in our organisation" }';
  test.each<[string, string]>([
    ['{}\n', `{\n  "topics": [${decision}]\n}\n`],
    ['{\r\n  // ours\r\n}\r\n', `{\r\n  "topics": [${decision}]\r\n  // ours\r\n}\r\n`],
    ['{ "mergedRole": false }', `{ "mergedRole": false, "topics": [${decision}] }`],
    [
      '{\n  "severity": { "duplicate-duty": "off" },\n}\n',
      `{\n  "severity": { "duplicate-duty": "off" },\n  "topics": [${decision}],\n}\n`,
    ],
    ['{ "topics": [] }', `{ "topics": [${decision}] }`],
    [
      '{\n\t"topics": [\n\t\t{ "topic": "cloud", "owner": "cto" } // agreed\n\t]\n}\n',
      `{\n\t"topics": [\n\t\t{ "topic": "cloud", "owner": "cto" },\n\t\t${decision} // agreed\n\t]\n}\n`,
    ],
  ])('leaves the rest of %j as it is', (charter, expected) => {
    expect(recorded(charter).replace(/"topic": "[^"]*help desk"/u, '"topic": "internal help desk"')).toBe(
      expected,
    );
  });

  test.each(cases)('is added to $name, which stays valid and then decides', ({ charter }) => {
    const changed = recorded(charter);
    for (const comment of charter?.match(/\/\/ \w+|\/\*.*?\*\//gu) ?? []) expect(changed).toContain(comment);
    const { charter: read, problems } = parseCharter(changed, 'remit.json');
    expect(problems).toEqual([]);
    const topics = read?.topics ?? [];
    expect(analyseText(text, { topics }).findings.map(({ rule }) => rule)).toEqual([]);
  });
});
