import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import { defaultConfiguration } from '../../server/src/configuration/configuration';
import { ruleIds } from '../../server/src/configuration/ruleId';
import { rules } from '../../server/src/rules';
import { expectMarked, readMarks } from '../support/markedFindings';

test('the registry holds every rule once', () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleIds.filter((id) => rules.some((rule) => rule.id === id)));
  expect(rules).toHaveLength(ruleIds.length);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has two wrong and two right examples, and a description that says what to do', () => {
    expect(rule.wrong).toHaveLength(2);
    expect(rule.right).toHaveLength(2);
    expect(rule.description).toContain('**What to do:**');
  });

  test.each(rule.wrong.map((example) => [example.title, example.markdown] as const))(
    'wrong: %s',
    (_title, markdown) => {
      const marked = readMarks(markdown);
      expect(marked.marks.map((mark) => mark.rule)).toContain(id);
      expectMarked(marked, findingsOf(marked.text));
    },
  );

  test.each(rule.right.map((example) => [example.title, example.markdown] as const))(
    'right: %s',
    (_title, markdown) => {
      expectMarked(readMarks(markdown), findingsOf(markdown));
    },
  );
});

function findingsOf(text: string) {
  const { findings, failures } = analyse(text, { configuration: defaultConfiguration, today: '2026-11-25' });
  expect(failures).toEqual([]);
  return findings;
}
