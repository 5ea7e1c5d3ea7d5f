import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../server/src/configuration/configuration';
import { rules } from '../../server/src/rules';
import { expectMarked, readMarks } from '../support/markedFindings';
import { checkPlainly } from '../support/plainAttributor';

function expectOne(id: string, marked: string, configuration: Partial<Configuration> = {}): void {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const read = readMarks(marked);
  expectMarked(read, checkPlainly(rule, read.text, configuration));
}

const product = (count: number): string => '- Own the product\n'.repeat(count);
const helpDesk = (count: number): string => '- Run the help desk\n'.repeat(count);
const general = (count: number): string => '- Mentor people\n'.repeat(count);
const description = (title: string, ...lines: readonly string[]): string =>
  `# ${title}\n\n## Duties\n\n${lines.join('')}`;

describe('what a writer reads', () => {
  test.each([
    [
      'role-mismatch',
      description('CTO', helpDesk(6), general(1)),
      "This is declared as a description of the CTO, but 6 of its 7 duties read as the CIO's and none as the CTO's. Is it for the Chief Information Officer?",
    ],
    [
      'unbalanced-merge',
      description('CTO/CIO', helpDesk(8)),
      "This merges both roles, but 8 duties read as the CIO's and none as the CTO's. The CTO's half of the role gets nothing.",
    ],
    [
      'missing-collaboration',
      description('CTO', product(8)),
      'Nothing here says how the CTO works with the Chief Information Officer. A duty on working together would make clear where one role ends and the other begins; leave it if there is no CIO.',
    ],
    [
      'unclaimed-dimension',
      description('CIO', helpDesk(8), '- Own audits\n'),
      'A CIO usually sets an IT strategy that aligns technology with business goals and coordinates it across departments; no duty here speaks of that. Add one, or leave it if somebody else answers for it.',
    ],
    [
      'unclaimed-dimension',
      description('CTO', product(8), '- Set the direction\n'),
      'A CTO usually watches market trends, consumer demand, competitors and emerging technology as an opportunity for the product; no duty here speaks of that. Add one, or leave it if somebody else answers for it.',
    ],
  ])('%s', (id, text, message) => {
    const rule = rules.find((candidate) => candidate.id === id);
    expect(rule === undefined ? [] : checkPlainly(rule, text)).toMatchObject([{ message }]);
  });
});

describe('role-mismatch', () => {
  const hit = (title: string): string => `[[${title}]]{role-mismatch}`;
  test.each([
    ['only the other role’s', description(hit('CTO'), helpDesk(5))],
    ['the CIO’s', description(hit('Chief Information Officer'), product(6))],
    [
      'more than half of all, more than twice the own',
      description(hit('CTO'), helpDesk(7), product(3), general(2)),
    ],
    [
      'declared in front matter',
      `---\nrole: cto\n---\n\n# [[Leader]]{role-mismatch}\n\n## Duties\n\n${helpDesk(6)}`,
    ],
    ['no title', `---\nrole: [[cto]]{role-mismatch}\n---\n\n${helpDesk(6)}`],
  ])('hit: %s', (_name, marked) => {
    expectOne('role-mismatch', marked);
  });

  test.each([
    ['too few', description('CTO', helpDesk(4))],
    ['not twice the own', description('CTO', helpDesk(6), product(3))],
    ['half of all', description('CTO', helpDesk(6), general(6))],
    ['both roles', `# Roles\n\n## CTO\n\n${helpDesk(6)}\n## CIO\n\n${helpDesk(2)}`],
    ['merged', description('CTO/CIO', helpDesk(6))],
    ['relationships', `# CTO\n\n## Duties\n\n${product(2)}\n## Working relationships\n\n${helpDesk(8)}`],
    ['quoted', `# CTO\n\n## Duties\n\n${product(3)}\n${helpDesk(6).replace(/^/gmu, '> ')}`],
  ])('non-hit: %s', (_name, marked) => {
    expectOne('role-mismatch', marked);
  });

  test('takes the place of the findings on single duties, unless it is off', () => {
    const text = description('CTO', helpDesk(5));
    expectOne('misattributed-duty', text);
    const off = { severities: { 'role-mismatch': 'off' } } as const;
    const marked = text.replaceAll('Run the help desk', '[[Run the help desk]]{misattributed-duty}');
    expectOne('misattributed-duty', marked, off);
  });
});

describe('unbalanced-merge', () => {
  const hit = (title: string): string => `[[${title}]]{unbalanced-merge}`;
  test.each([
    ['nothing for the CIO half', description(hit('CTO/CIO'), product(6))],
    ['nothing for the CTO half', description(hit('CIO & CTO'), helpDesk(7), general(3))],
    ['one of seven', description(hit('CTO/CIO'), product(6), helpDesk(1))],
    ['one in ten', description(hit('CTO/CIO'), product(18), helpDesk(2))],
    ['title of both', description(hit('Chief Information and Technology Officer'), helpDesk(6))],
    ['one person by decision', description('[[CTO]]{unbalanced-merge}', product(6)), { mergedRole: true }],
  ])('hit: %s', (_name, marked, configuration?: Partial<Configuration>) => {
    expectOne('unbalanced-merge', marked, configuration);
  });

  test.each([
    ['too few', description('CTO/CIO', product(5))],
    ['two in eleven', description('CTO/CIO', product(9), helpDesk(2))],
    ['general duties only', description('CTO/CIO', general(9))],
    ['one role', description('CTO', product(9))],
    ['both roles apart', `# Roles\n\n## CTO\n\n${product(6)}\n## CIO\n\n${general(2)}`],
    ['in code', `# CTO/CIO\n\n## Duties\n\n${general(2)}\n\`\`\`\n${product(9)}\`\`\`\n`],
  ])('non-hit: %s', (_name, marked) => {
    expectOne('unbalanced-merge', marked);
  });
});

describe('missing-collaboration', () => {
  const hit = '[[CTO]]{missing-collaboration}';
  test.each([
    ['says nothing of the other role', description(hit, product(8))],
    ['the CIO’s', description('[[CIO]]{missing-collaboration}', helpDesk(8))],
    ['half of them its own', description(hit, product(4), general(4))],
    [
      'the title names who hires, the heading below it the role',
      `# City of Riverton\n\n## ${hit}\n\n### Duties\n\n${product(8)}`,
    ],
    ['names the own role only', description(hit, product(8), '- The CTO reports to the CEO\n')],
    ['names another officer', description(hit, product(8), '- Work with the CISO and the CFO\n')],
  ])('hit: %s', (_name, marked) => {
    expectOne('missing-collaboration', marked);
  });

  test.each([
    ['partner', description('CTO', product(8), '- Partner with the CIO on the platform\n')],
    ['full title', description('CTO', product(8), '- Support the Chief Information Officer\n')],
    ['in another section', `${description('CTO', product(8))}\n## Relationships\n\n- Peers: CFO, CIO\n`],
    ['the IT department', description('CTO', product(8), '- Work with IT on the platform\n')],
    [
      'the engineering team',
      description('CIO', helpDesk(8), '- Work with the product and engineering teams\n'),
    ],
    ['still being written', description('CTO', product(7))],
    ['not understood', description('CTO', product(3), general(9))],
    ['both roles', `# Roles\n\n## CTO\n\n${product(8)}\n## CIO\n\n${helpDesk(8)}`],
    ['merged', description('CTO/CIO', product(8))],
  ])('non-hit: %s', (_name, marked) => {
    expectOne('missing-collaboration', marked);
  });

  test('in a small organisation there may be nobody else', () => {
    expectOne('missing-collaboration', description('CTO', product(8)), { organisationSize: 'small' });
  });
});

describe('unclaimed-dimension', () => {
  const hit = (title: string): string => `[[${title}]]{unclaimed-dimension}`;
  test.each([
    ['no strategy', description(hit('CTO'), product(8), '- Watch the market\n')],
    ['watches nothing', description(hit('CTO'), product(8), '- Set the direction\n')],
    ['no IT strategy', description(hit('CIO'), helpDesk(8), '- Own audits\n')],
    ['protects nothing', description(hit('CIO'), helpDesk(8), '- Set the direction\n')],
    ['one finding for many', description(hit('CTO'), product(8))],
    [
      'at the heading of the role',
      `# Roles\n\n## [[CTO]]{unclaimed-dimension}\n\n${product(8)}\n## CIO\n\n${helpDesk(2)}`,
    ],
    [
      'words in excluded parts do not count',
      `${description(hit('CTO'), product(8))}\n## Benefits\n\n- A market pension plan\n`,
    ],
  ])('hit: %s', (_name, marked) => {
    expectOne('unclaimed-dimension', marked);
  });

  test.each([
    ['everything there', description('CTO', product(8), '- Set the roadmap for emerging technology\n')],
    ['the CIO’s', description('CIO', helpDesk(8), '- Align IT strategy and security\n')],
    ['still being written', description('CTO', product(7))],
    ['not understood', description('CTO', product(3), general(9))],
    ['merged', description('CTO/CIO', product(9))],
    ['no description', `# Notes\n\n${product(9)}`],
  ])('non-hit: %s', (_name, marked) => {
    expectOne('unclaimed-dimension', marked);
  });
});

describe('unclear-role', () => {
  const optedIn = '---\nremit: true\n---\n\n';
  test.each([
    ['another title', `${optedIn}# [[Head of Technology]]{unclear-role}\n\n## Duties\n\n${general(3)}`],
    ['no title', `${optedIn}[[Some words.]]{unclear-role}\n\n${general(3)}`],
    ['a list alone', `${optedIn}[[- Mentor people]]{unclear-role}\n${general(2)}`],
    ['duties of one role', `${optedIn}# [[Leader]]{unclear-role}\n\n## Duties\n\n${product(3)}`],
    ['duties of both', `${optedIn}# [[Leader]]{unclear-role}\n\n## Duties\n\n${product(2)}${helpDesk(2)}`],
  ])('hit: %s', (_name, marked) => {
    expectOne('unclear-role', marked);
  });

  test.each([
    ['title', description('CTO', general(3))],
    ['front matter', `---\nrole: cio\n---\n\n# Leader\n\n## Duties\n\n${general(3)}`],
    ['merged', description('CTO/CIO', general(3))],
    ['both', `# Roles\n\n## CTO\n\n${general(3)}\n## CIO\n\n${general(3)}`],
    ['not opted in', `# Head of Technology\n\n## Duties\n\n${general(3)}`],
    ['no duties', `${optedIn}# Notes\n\n\`\`\`\n${general(3)}\`\`\`\n`],
  ])('non-hit: %s', (_name, marked) => {
    expectOne('unclear-role', marked);
  });

  test('guesses by the duties', () => {
    const rule = rules.find(({ id }) => id === 'unclear-role');
    const text = `${optedIn}# Leader\n\n## Duties\n\n${product(3)}`;
    const [finding] = rule === undefined ? [] : checkPlainly(rule, text);
    expect(finding).toMatchObject({ owner: 'cto' });
    expect(finding?.message).toContain("Its duties read as the Chief Technology Officer's.");
  });
});
