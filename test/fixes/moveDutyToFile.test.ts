import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/text/textEdit';
import { analyseText, applyFix, fixesIn } from '../support/applyFix';
import { own, slip, title, vision } from '../support/fixCases';

describe('moving to another file', () => {
  const text = `${title}- ${own}\n- ${slip}\n  - Answer calls\n- ${vision}\n`;
  const moved = `${title}- ${own}\n- ${vision}\n`;

  test("adds the duty to the other role's list there", () => {
    const other = '# CIO\r\n\r\n## Duties\r\n\r\n1. Run the network\r\n2. Own the ERP system\r\n';
    const counterparts = [{ uri: 'file:///hr/cio.md', description: analyseText(other).description }];
    expect(applyFix(text, 'move-duty-to-file', { surroundings: { counterparts } })).toBe(moved);
    const fix = fixesIn(text, { surroundings: { counterparts } }).find(
      ({ kind }) => kind === 'move-duty-to-file',
    );
    expect(fix?.title).toBe('Move to cio.md');
    expect(applyEdits(other, fix?.elsewhere[0]?.edits ?? [])).toBe(
      `${other}3. ${slip}\r\n   - Answer calls\r\n`,
    );
  });

  test('makes a description that is recognised and has no finding', () => {
    const surroundings = { counterparts: [], newFile: (role: string) => `file:///hr/${role}.md` };
    const fix = fixesIn(text, { surroundings }).find(({ kind }) => kind === 'move-duty-to-file');
    expect(fix?.elsewhere[0]).toMatchObject({ uri: 'file:///hr/cio.md', create: true });
    const made = applyEdits('', fix?.elsewhere[0]?.edits ?? []);
    expect(made).toBe(`# Chief Information Officer\n\n## Responsibilities\n\n- ${slip}\n  - Answer calls\n`);
    expect(analyseText(made)).toMatchObject({ description: { recognition: { role: 'cio' } }, findings: [] });
  });
});
