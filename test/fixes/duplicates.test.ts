import { describe, expect, test } from 'vitest';
import { applyFix } from '../support/applyFix';
import { own } from '../support/fixCases';

const duplicates = `# Leadership\n\n## Chief Information Officer\n\n### Duties\n\n- Run disaster recovery for our data centers\n- Manage cybersecurity awareness for employees\n\n## Chief Technology Officer\n\n### Duties\n\n- ${own}\n- Managing the awareness of all employees for information security\n`;

describe('duplicates', () => {
  test('are dropped from the role that they do not read as', () => {
    expect(applyFix(duplicates, 'drop-duplicate', { rule: 'duplicate-duty' })).toBe(
      duplicates.replace('- Managing the awareness of all employees for information security\n', ''),
    );
  });
  test('are dropped from the other role as well, if its author decides so', () => {
    const fixed = applyFix(duplicates, 'drop-duplicate', { rule: 'duplicate-duty', choice: 1 });
    expect(fixed).toBe(duplicates.replace('- Manage cybersecurity awareness for employees\n', ''));
  });
  test('are merged into the fuller wording', () => {
    const fixed = applyFix(duplicates, 'merge-duplicate', { rule: 'duplicate-duty' });
    expect(fixed).toBe(
      duplicates
        .replace('- Managing the awareness of all employees for information security\n', '')
        .replace(
          '- Manage cybersecurity awareness for employees',
          '- Managing the awareness of all employees for information security',
        ),
    );
  });
});
