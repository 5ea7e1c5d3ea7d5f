import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import { defaultConfiguration } from '../../server/src/configuration/configuration';
import type { FixKind } from '../../server/src/fixes/fix';
import { applyEdits } from '../../server/src/text/textEdit';
import { analyseText, applyFix, fixesIn, fixesOf } from '../support/applyFix';
import { own, slip, title, vision } from '../support/fixCases';

describe('suppressing on the next line', () => {
  const comment = '<!-- remit-disable-next-line misattributed-duty -- reason: -->';
  const cases = [
    {
      name: 'the first item: above the list',
      before: `${title}- ${slip}\n- ${own}\n- ${vision}\n`,
      after: `${title}${comment}\n- ${slip}\n- ${own}\n- ${vision}\n`,
    },
    {
      name: 'a further item: inside the one before, so that the list stays one',
      before: `${title}1. ${own}\n2. ${slip}\n3. ${vision}\n`,
      after: `${title}1. ${own}\n   ${comment}\n2. ${slip}\n3. ${vision}\n`,
    },
    {
      name: 'a nested item',
      before: `${title}- ${own}\n  - ${slip}\n  - ${vision}\n`,
      after: `${title}- ${own}\n  ${comment}\n  - ${slip}\n  - ${vision}\n`,
    },
    {
      name: 'CRLF',
      before: `${title}- ${own}\n- ${slip}`.replaceAll('\n', '\r\n'),
      after: `${title}- ${own}\n  ${comment}\n- ${slip}`.replaceAll('\n', '\r\n'),
    },
    {
      name: 'a sentence on a later line of a paragraph: at the end of the line before',
      before: `# CTO\n\nThe CTO leads the engineering teams that build our products.\nThe CTO runs the internal help desk for all employees.\nThe CTO sets the technology vision for our products.\n`,
      after: `# CTO\n\nThe CTO leads the engineering teams that build our products. ${comment}\nThe CTO runs the internal help desk for all employees.\nThe CTO sets the technology vision for our products.\n`,
    },
  ];
  test.each(cases)('$name', ({ before, after }) => {
    expect(applyFix(before, 'suppress-next-line')).toBe(after);
  });

  test('is not offered in a table, which the comment would end', () => {
    const text = `# Leadership\n\n| CTO duties | CIO duties |\n|---|---|\n| ${own} | Run the network |\n| ${slip} | Own the ERP system |\n`;
    expect(fixesIn(text, { rule: 'misattributed-duty' }).map(({ kind }) => kind)).not.toContain(
      'suppress-next-line',
    );
  });
});

describe('suppressing in the file', () => {
  const comment = '<!-- remit-disable-file misattributed-duty -- reason: -->';
  const body = `${title}- ${own}\n- ${slip}\n`;
  const cases = [
    { name: 'at the top', before: body, after: `${comment}\n\n${body}` },
    {
      name: 'below the front matter',
      before: `---\nrole: cto\n---\n\n${body}`,
      after: `---\nrole: cto\n---\n\n${comment}\n\n${body}`,
    },
    { name: 'after a byte order mark', before: `\ufeff${body}`, after: `\ufeff${comment}\n\n${body}` },
    {
      name: 'in the comment that is there',
      before: `<!-- remit-disable-file mixed-duty -- agreed -->\n\n${body}`,
      after: `<!-- remit-disable-file mixed-duty, misattributed-duty -- agreed -->\n\n${body}`,
    },
  ];
  test.each(cases)('$name', ({ before, after }) => {
    expect(applyFix(before, 'suppress-file', { rule: 'misattributed-duty' })).toBe(after);
  });
});

describe('comments in MDX, which refuses those of HTML', () => {
  const body = `${title}- ${own}\n- ${slip}\n`;
  const nextLine = 'remit-disable-next-line misattributed-duty -- reason:';
  const file = 'remit-disable-file misattributed-duty -- reason:';
  const agreed = '{/* remit-disable-next-line mixed-duty -- agreed */}';
  const cases: readonly (readonly [string, FixKind, string, string, string])[] = [
    [
      'next line',
      'suppress-next-line',
      'hr/cto.mdx',
      body,
      `${title}- ${own}\n  {/* ${nextLine} */}\n- ${slip}\n`,
    ],
    ['file', 'suppress-file', 'hr/cto.mdx', body, `{/* ${file} */}\n\n${body}`],
    ['another file', 'suppress-file', 'hr/cto.md', body, `<!-- ${file} -->\n\n${body}`],
    [
      'another file that writes them so',
      'suppress-file',
      'hr/cto.md',
      `${agreed}\n\n${body}`,
      `{/* ${file} */}\n\n${agreed}\n\n${body}`,
    ],
  ];
  test.each(cases)('%s', (_, kind, fileName, before, after) => {
    const analysis = analyse(before, { configuration: defaultConfiguration, today: '2026-11-25', fileName });
    const finding = analysis.findings.find(({ rule }) => rule === 'misattributed-duty');
    const fix =
      finding === undefined ? undefined : fixesOf(analysis, finding).find((one) => one.kind === kind);
    expect(applyEdits(before, fix?.edits ?? [])).toBe(after);
  });

  test.each([
    ['file:///hr/cio.md', '<!-- agreed -->', true],
    ['file:///hr/cio.mdx', '<!-- agreed -->', false],
    ['file:///hr/cio.mdx', '{/* agreed */}', true],
    ['file:///hr/cio.md', '{/* agreed */}', false],
  ])('a duty moves to %s with the comment %s: %s', (uri, comment, isOffered) => {
    const analysis = analyseText(`${title}- ${own}\n- ${slip}\n  ${comment}\n- ${vision}\n`);
    const [finding] = analysis.findings;
    const newFile = (): string => uri;
    const { description } = analyseText('# CIO\n\n## Duties\n\n- Run the network\n- Own the ERP system\n');
    for (const counterparts of [[], [{ uri, description }]]) {
      const fixes = finding === undefined ? [] : fixesOf(analysis, finding, { counterparts, newFile });
      expect(fixes.some(({ kind }) => kind === 'move-duty-to-file')).toBe(isOffered);
    }
  });
});

describe('deleting a stale suppression', () => {
  const cases = [
    {
      name: 'with its line',
      before: `${title}- ${own}\n<!-- remit-disable-next-line misattributed-duty -->\n- ${vision}\n`,
      after: `${title}- ${own}\n- ${vision}\n`,
    },
    {
      name: 'at the top',
      before: `<!-- remit-disable-file misattributed-duty -->\n\n${title}- ${own}\n`,
      after: `${title}- ${own}\n`,
    },
    {
      name: 'with the comment that ends it',
      before: `${title}<!-- remit-disable misattributed-duty -->\n- ${own}\n<!-- remit-enable misattributed-duty -->\n- ${vision}\n`,
      after: `${title}- ${own}\n- ${vision}\n`,
    },
    {
      name: 'inside a line',
      before: `${title}- ${own} <!-- remit-disable-next-line mixed-duty -->\n- ${vision}\n`,
      after: `${title}- ${own}\n- ${vision}\n`,
    },
  ];
  test.each(cases)('$name', ({ before, after }) => {
    expect(applyFix(before, 'remove-suppression', { rule: 'stale-suppression' })).toBe(after);
  });
});
