import { describe, expect, test } from 'vitest';
import { applyFix, fixesIn } from '../support/applyFix';
import { own, title } from '../support/fixCases';

describe('splitting a mixed duty', () => {
  const mixed = (item: string): string => `${title}- ${item}\n- ${own}\n`;
  const split = (item: string, moved: string): string =>
    `${title}- ${item}\n- ${own}\n\n## CIO duties\n\n- ${moved}\n`;
  const cases = [
    {
      name: 'the last clause',
      before: mixed('Define the product roadmap, oversee product engineering and administer the ERP.'),
      after: split('Define the product roadmap and oversee product engineering.', 'Administer the ERP'),
    },
    {
      name: 'the first clause',
      before: mixed('Run the internal help desk for all employees and build new products for our customers'),
      after: split('Build new products for our customers', 'Run the internal help desk for all employees'),
    },
    {
      name: 'the clause in the middle',
      before: mixed(
        'Lead the product engineering teams, run the internal help desk for all employees, and manage our patent portfolio',
      ),
      after: split(
        'Lead the product engineering teams and manage our patent portfolio',
        'Run the internal help desk for all employees',
      ),
    },
  ];
  test('a word that only looks like a verb begins no clause to split off', () => {
    const text = `# CTO\n\n## Duties\n\n- Builds mobile apps for customers, open payroll and HR systems for employees.\n- Owns the product roadmap\n- Leads R&D\n`;
    const kinds = fixesIn(text).map(({ kind }) => kind);
    expect(kinds).not.toContain('split-duty');
    expect(kinds).not.toContain('reword-collaboration');
  });
  test('nor one that is left', () => {
    const text = `# CIO\n\n## Duties\n\n- Builds the City's mobile app, open data portal and 311 application so that residents can obtain services online.\n- Runs the network\n- Owns the ERP\n`;
    expect(fixesIn(text).map(({ kind }) => kind)).not.toContain('split-duty');
  });
  test.each([
    ['CIO', 'Builds mobile banking products that attract new members and grow fee income'],
    ['CIO', 'Runs the network and builds mobile products that attract new members and grow fee income'],
    [
      'CTO',
      'Lead our product engineers who build mobile apps for customers and administer the ERP for employees',
    ],
  ])('what may be said of the object stays with it, of the %s: %s', (role, item) => {
    const kinds = fixesIn(`# ${role}\n\n## Duties\n\n- ${item}\n- Lead a team\n`).map(({ kind }) => kind);
    expect(kinds).not.toContain('split-duty');
  });
  test.each(cases)('$name', ({ before, after }) => {
    expect(applyFix(before, 'split-duty', { rule: 'mixed-duty' })).toBe(after);
  });
});
