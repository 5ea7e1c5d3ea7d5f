import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import { defaultConfiguration } from '../../server/src/configuration/configuration';
import { ruleIds } from '../../server/src/configuration/ruleId';
import { rules } from '../../server/src/rules';
import { ruleDocumentation } from '../../server/src/rules/documentation';
import { expectMarked, readMarks } from '../support/markedFindings';

test('the registry holds every rule once', () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleIds.filter((id) => rules.some((rule) => rule.id === id)));
  expect(rules).toHaveLength(ruleIds.length);
});

describe.each(ruleIds.map((id) => [id, ruleDocumentation[id]] as const))('%s', (id, documentation) => {
  test('has two wrong and two right examples, and a description that says what to do', () => {
    expect(documentation.wrong).toHaveLength(2);
    expect(documentation.right).toHaveLength(2);
    expect(documentation.description).toContain('**What to do:**');
  });

  test.each(documentation.wrong.map((example) => [example.title, example.markdown] as const))(
    'wrong: %s',
    (_title, markdown) => {
      const marked = readMarks(markdown);
      expect(marked.marks.map((mark) => mark.rule)).toContain(id);
      expectMarked(marked, findingsOf(marked.text));
    },
  );

  test.each(documentation.right.map((example) => [example.title, example.markdown] as const))(
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
