import { describe, expect, test } from 'vitest';
import type { ForeignDuty } from '../../server/src/rules/rule';
import {
  createForeignDutyIndex,
  createWorkspaceDutyIndex,
} from '../../server/src/rules/duplicates/foreignDutyIndex';
import { analyseWith, expectRule } from '../support/ruleCases';
import { measureDuplicates } from '../support/duplicateAccuracy';

const rule = 'duplicate-duty';

function both(ctoDuty: string, cioDuty: string): string {
  return `# Technology leadership

## Chief Technology Officer

### Responsibilities

- Lead product engineering
${ctoDuty}

## Chief Information Officer

### Responsibilities

- Negotiate with network carriers
${cioDuty}
`;
}

describe('hits', () => {
  test.each([
    ['reworded', '- Manage the help desk', '- [[Running the IT service desk]]{duplicate-duty}'],
    [
      'with more words',
      '- Manage the help desk',
      '- [[Operate the internal help desk for employees]]{duplicate-duty}',
    ],
    ['same words', '- Own data governance', '- [[Own data governance]]{duplicate-duty}'],
    [
      'other verb form',
      '- Accountable for cybersecurity',
      '- [[You will lead information security]]{duplicate-duty}',
    ],
    ['short form', '- Own enterprise resource planning', '- [[Run the ERP]]{duplicate-duty}'],
    [
      'noun phrase',
      '- Ownership of digital transformation',
      '- [[Lead the digital transformation]]{duplicate-duty}',
    ],
    [
      'in other words for a verb',
      '- Manage penetration tests',
      '- [[Organize annual penetration testing]]{duplicate-duty}',
    ],
    ['plural initials', '- Define the design of our APIs', '- [[Own API design]]{duplicate-duty}'],
    [
      'noun and genitive',
      '- Own the product roadmap',
      '- [[Responsible for the roadmap of our products]]{duplicate-duty}',
    ],
    [
      'contract and agreement',
      '- Negotiate and manage agreements with cloud vendors',
      '- [[Negotiates and manages contracts with cloud providers]]{duplicate-duty}',
    ],
    [
      'with purposes of their own',
      '- Lead cybersecurity so that our systems are safe',
      '- [[Oversee information security, including security awareness and security audits]]{duplicate-duty}',
    ],
    [
      'in quite other words',
      '- Teach employees to recognise phishing and other attacks',
      '- [[Run security awareness training for all staff]]{duplicate-duty}',
    ],
    [
      'markup',
      '- Own **data** governance',
      '- [[Own [data](https://example.com) governance]]{duplicate-duty}',
    ],
  ])('%s', (_name, ctoDuty, cioDuty) => {
    expectRule(rule, both(ctoDuty, cioDuty));
  });
});

describe('non-hits', () => {
  test.each([
    ['a genitive that goes on', '- Lead the IT function', '- Plan for every function of IT management'],
    [
      'what both naturally have',
      '- Lead and grow the team\n- Report to the board',
      '- Lead and grow the team\n- Report to the board',
    ],
    ['collaboration', '- Partner with the CIO on data governance', '- Own data governance'],
    ['boundary', '- Does not own data governance', '- Own data governance'],
    ['another action', '- Own the ERP', '- Select a new ERP'],
    ['another action named first', '- Lead cybersecurity', '- Explain cybersecurity to visitors'],
    ['its budget', '- Own the ERP', '- Own the budget of the ERP'],
    ['what is technology', '- Own the technology budget', '- Manages technology in the firm'],
    ['a rest of anything', '- Performs other duties as assigned', '- Perform any other duties as required'],
    [
      'the same beginning that says little',
      '- Evaluate emerging technologies to find new products for our customers',
      '- Evaluate emerging technologies to lower the cost of the data center',
    ],
    [
      'the same beginning that duties are not known for',
      '- Manage relations with partners so that deals are closed',
      '- Manage relations with schools so that graduates apply',
    ],
    ['what each role has for itself', '- Define the technology strategy', '- Define the IT strategy'],
    [
      'the same thing for other people',
      '- Run the support desk that helps our customers with the app',
      '- Run the support desk that helps our employees with their laptops',
    ],
    ['another object', '- Manage network infrastructure', '- Manage server infrastructure'],
    ['code', '- Own product quality\n\n```\n- Own data governance\n```', '- Own data governance'],
    ['quote', '- Own product quality\n\n> Own data governance', '- Own data governance'],
    ['link target', '- Own [quality](https://example.com/data-governance)', '- Own data governance'],
  ])('%s', (_name, ctoDuty, cioDuty) => {
    expectRule(rule, both(ctoDuty, cioDuty));
  });

  test('twice under one role', () => {
    expectRule(
      rule,
      '# CTO\n\n## Duties\n\n- Own data governance\n- Lead engineering\n- Own data governance\n',
    );
  });

  test('in an organisation where one person holds both roles', () => {
    expectRule(rule, both('- Own data governance', '- Own data governance'), { mergedRole: true });
  });
});

test('the later one links to the earlier one', () => {
  const text = both('- Manage the help desk', '- Running the IT service desk');
  const finding = analyseWith(text).findings.find((found) => found.rule === rule);
  const [place] = finding?.related ?? [];
  expect(finding?.message).toBe(
    'The CTO claims this too: “Manage the help desk”. One of the two roles should answer for it.',
  );
  expect(place?.uri).toBeUndefined();
  expect(text.slice(place?.span.start, place?.span.end)).toBe('Manage the help desk');
});

describe('across files', () => {
  const foreign = (
    text: string,
    role: ForeignDuty['role'],
    uri = 'file:///hr/chief%20cio.md',
  ): ForeignDuty => ({
    uri,
    role,
    text,
    span: { start: 3, end: 9 },
  });
  const text =
    '# CTO\n\n## Duties\n\n- Lead product engineering\n- [[Own data governance]]{duplicate-duty}\n';
  const unmarked = text.replace(/\[\[|\]\]\{.*?\}/gu, '');

  test.each([
    ['a list', { elsewhere: [foreign('Responsible for data governance', 'cio')] }],
    [
      'an index',
      { foreignDuties: createForeignDutyIndex([foreign('Responsible for data governance', 'cio')]) },
    ],
  ])('from %s', (_name, options) => {
    expectRule(rule, text, {}, options);
    const finding = analyseWith(unmarked, {}, options).findings.find((found) => found.rule === rule);
    expect(finding?.message).toContain('in chief cio.md: “Responsible for data governance”');
    expect(finding?.related).toEqual([
      { uri: 'file:///hr/chief%20cio.md', span: { start: 3, end: 9 }, message: "the CIO's duty" },
    ]);
  });

  test.each([
    ['of the same role', foreign('Own data governance', 'cto')],
    ['of a merged role', foreign('Own data governance', 'shared')],
    ['of collaboration', foreign('Work with the CTO on data governance', 'cio')],
  ])('not a duty %s', (_name, duty) => {
    expectRule(rule, unmarked, {}, { elsewhere: [duty] });
  });

  test('an index follows its files', () => {
    const index = createWorkspaceDutyIndex();
    const find = (without: string) =>
      index
        .without(without)
        .similarTo('Own data governance', 'cio')
        .map(({ uri }) => uri);
    index.set('a', [foreign('Own data governance', 'cio', 'a')]);
    index.set('b', [foreign('Responsible for data governance', 'cio', 'b')]);
    expect(find('')).toEqual(['a', 'b']);
    expect(find('a')).toEqual(['b']);
    index.set('b', [foreign('Own product quality', 'cio', 'b')]);
    expect(find('')).toEqual(['a']);
    index.set('a', []);
    expect(find('')).toEqual([]);
  });
});

describe('accuracy', () => {
  test.each([
    ['test/fixtures/duplicateGroups.txt', 0.9],
    ['test/fixtures/duplicateGroupsShort.txt', 0.75],
    ['test/fixtures/duplicateGroupsHeldOut.txt', 0.25],
    ['test/fixtures/duplicateGroupsReworded.txt', 0.43],
  ])('%s: nothing taken for a duplicate that is none, and enough found', (file, least) => {
    const { falsePairs, found, samePairs, differentPairs } = measureDuplicates(file);
    expect(falsePairs).toEqual([]);
    expect(differentPairs).toBeGreaterThan(1000);
    expect(found / samePairs).toBeGreaterThan(least);
  });
});
