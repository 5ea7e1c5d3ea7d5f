import { describe, expect, test } from 'vitest';
import { createAttributor } from '../../server/src/attribution/attribute';
import { collaborationDuty, dutiesByDimension } from '../../server/src/fixes/data/insertedDuties';
import { dimensions } from '../../server/src/roles/dimensions';
import { documentation as missingCollaboration } from '../../server/src/rules/missing-collaboration';
import { documentation as unclaimedDimension } from '../../server/src/rules/unclaimed-dimension';
import { analyseText, applyFix, fixesOf } from '../support/applyFix';
import { readMarks } from '../support/markedFindings';

const attribute = createAttributor();
const roles = ['cto', 'cio'] as const;
const sentences = roles.flatMap((role) =>
  dimensions.map(({ id }) => ({ role, id, words: dutiesByDimension[role][id] })),
);

describe('duties to insert', () => {
  test.each(sentences)('$role, $id: $words', ({ role, words }) => {
    const { owner } = attribute(words, { kind: 'duty' });
    expect(['shared', role]).toContain(owner);
  });
  test.each(roles)('the %s works with the other role', (role) => {
    const { owner, sharedBecause } = attribute(collaborationDuty[role], { kind: 'duty' });
    expect([owner, sharedBecause]).toEqual(['shared', 'collaboration']);
  });
});

describe('inserting a duty', () => {
  test.each(unclaimedDimension.wrong)('on a dimension: $title', ({ markdown }) => {
    const { text } = readMarks(markdown);
    const fixed = applyFix(text, 'insert-duty', { rule: 'unclaimed-dimension' });
    expect(fixed.startsWith(text)).toBe(true);
    expect(fixed.slice(text.length)).toMatch(/^- .*\n$/u);
  });
  test.each(missingCollaboration.wrong)('on working together: $title', ({ markdown }) => {
    const { text } = readMarks(markdown);
    expect(applyFix(text, 'insert-duty', { rule: 'missing-collaboration' })).toMatch(
      /\n- Partner with the C[IT]O on [^\n]*\n$/u,
    );
  });
  test('takes the form of the list', () => {
    const [example] = missingCollaboration.wrong;
    const text = readMarks(example?.markdown ?? '')
      .text.replace(/^- (\w+)/gmu, '- $1s')
      .replace('leadership team', 'leadership team.');
    expect(applyFix(text, 'insert-duty', { rule: 'missing-collaboration' })).toMatch(
      /\n- Partners with the CIO on [^\n]*\.\n$/u,
    );
  });
  test('stands before the rest of anything, in the form of most items', () => {
    const [example] = missingCollaboration.wrong;
    const text = `${readMarks(example?.markdown ?? '').text}- Forecasting of demand\n- Other duties as assigned\n`;
    expect(applyFix(text, 'insert-duty', { rule: 'missing-collaboration' })).toMatch(
      /\n- Forecasting of demand\n- Partner with the CIO on [^\n]*\n- Other duties as assigned\n$/u,
    );
  });
  test('is not offered where the other role claims that duty', () => {
    const own = [
      'Lead the engineers who build our product',
      'Own the product roadmap',
      'Set the technology vision of our products',
      'Present our product to customers',
      'Grow the revenue from our products',
      'Lead the product engineering teams',
      'Ship new product features',
      'Hire software engineers',
    ];
    const cto = `# CTO\n\n## Duties\n\n${own.map((duty) => `- ${duty}\n`).join('')}`;
    const cio = '# CIO\n\n## Duties\n\n- Run the internal help desk\n- Own the ERP system\n';
    const watching = '- Watch emerging technology and competitors for product opportunities\n';
    const offered = (text: string): readonly string[] => {
      const analysis = analyseText(text);
      const unclaimed = analysis.findings.filter(({ rule }) => rule === 'unclaimed-dimension');
      return unclaimed.flatMap((finding) => fixesOf(analysis, finding).map(({ title }) => title));
    };
    const title = 'Add “Watch emerging technology, competitors and market trends for product opportunities”';
    expect(offered(`${cto}\n${cio}`)).toContain(title);
    expect(offered(`${cto}\n${cio}${watching}`)).not.toContain(title);
  });
});
