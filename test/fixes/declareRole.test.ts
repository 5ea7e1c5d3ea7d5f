import { describe, expect, test } from 'vitest';
import { applyFix } from '../support/applyFix';
import { own, slip, title, vision } from '../support/fixCases';

describe('declaring the role', () => {
  const body = `# Head of Technology\n\n## Responsibilities\n\n- ${own}\n- ${vision}\n- Mentor the leadership team\n`;
  const cases = [
    {
      name: 'beside what stands in the front matter',
      before: `---\nremit: true\n---\n\n${body}`,
      after: `---\nremit: true\nrole: cto\n---\n\n${body}`,
    },
    {
      name: 'with its comments and line ends',
      before: `---\nremit: true # ours\nlayout: job\n...\n${body}`.replaceAll('\n', '\r\n'),
      after: `---\nremit: true # ours\nlayout: job\nrole: cto\n...\n${body}`.replaceAll('\n', '\r\n'),
    },
    {
      name: 'in place of an empty value',
      before: `---\nrole:\nremit: true\n---\n${body}`,
      after: `---\nrole: cto\nremit: true\n---\n${body}`,
    },
  ];
  test.each(cases)('$name', ({ before, after }) => {
    expect(applyFix(before, 'declare-role', { rule: 'unclear-role' })).toBe(after);
  });
});

describe('a role that the duties disagree with', () => {
  const duties = [
    slip,
    'Manage the ERP and HR systems of the company',
    'Maintain the corporate network and all laptops',
    'Negotiate software licences with IT vendors',
    'Lead the IT department and its support staff',
  ];
  const list = `## Duties\n\n${duties.map((duty) => `- ${duty}\n`).join('')}`;
  const rule = 'role-mismatch';

  test.each([
    ['# Chief Technology Officer', '# Chief Information Officer'],
    ['# ACME – GROUP CHIEF TECHNOLOGY OFFICER (CTO)', '# ACME – GROUP CHIEF INFORMATION OFFICER (CIO)'],
    ['# Acme: CTO, Berlin', '# Acme: CIO, Berlin'],
  ])('changes its title: %s', (before, after) => {
    expect(applyFix(`${before}\n\n${list}`, 'declare-role', { rule })).toBe(`${after}\n\n${list}`);
  });

  test('is declared as the other one', () => {
    const text = title.replace('## Duties\n\n', list);
    expect(applyFix(text, 'declare-role', { rule, choice: 1 })).toBe(`---\nrole: cio\n---\n\n${text}`);
  });

  test('keeps a title whose role stands in the text, too', () => {
    const text = `${title.replace('## Duties\n\n', list)}\nThe CTO reports to the CEO.\n`;
    expect(applyFix(text, 'declare-role', { rule })).toBe(`---\nrole: cio\n---\n\n${text}`);
  });
});

describe('correcting a directive', () => {
  const body = `- ${own}\n- ${vision}\n- ${slip}\n`;
  const cases = [
    {
      name: 'a rule',
      before: `${title}- ${own}\n<!-- remit-disable-next-line misatributed-duty -->\n- ${slip}\n`,
      after: `${title}- ${own}\n<!-- remit-disable-next-line misattributed-duty -->\n- ${slip}\n`,
    },
    {
      name: 'an instruction',
      before: `${title}<!-- remit-disable-file-x misattributed-duty -->\n${body}`,
      after: `${title}<!-- remit-disable-file misattributed-duty -->\n${body}`,
    },
    {
      name: 'a date',
      before: `${title}- ${own}\n<!-- remit-disable-next-line misattributed-duty until 2027-6-30 -->\n- ${slip}\n`,
      after: `${title}- ${own}\n<!-- remit-disable-next-line misattributed-duty until 2027-06-30 -->\n- ${slip}\n`,
    },
    {
      name: 'a role',
      before: `---\nrole: Chief Technology Officer\n---\n${title}- ${own}\n`,
      after: `---\nrole: cto\n---\n${title}- ${own}\n`,
    },
  ];
  test.each(cases)('$name', ({ before, after }) => {
    expect(applyFix(before, 'correct-directive', { rule: 'unknown-directive' })).toBe(after);
  });
});
