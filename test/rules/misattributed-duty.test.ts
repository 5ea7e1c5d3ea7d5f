import { describe, expect, test } from 'vitest';
import { dimensions } from '../../server/src/roles/dimensions';
import { analyseWith, cio, cto, expectRule } from '../support/ruleCases';

const rule = 'misattributed-duty';

describe('hits', () => {
  test.each([
    ['help desk', cto('- [[Run the internal help desk for all employees]]{misattributed-duty}')],
    ['business systems', cto('* [[Manage the ERP and HR systems of the company]]{misattributed-duty}')],
    [
      'numbered item',
      cto('\n1. [[Maintain the corporate network and end-user devices]]{misattributed-duty}'),
    ],
    ['task', cto('- [ ] [[Negotiate software licences with IT vendors]]{misattributed-duty}')],
    [
      'nested item',
      cto('- Security\n  - [[Plan disaster recovery of internal systems]]{misattributed-duty}'),
    ],
    ['product work', cio('- [[Build new products for our customers]]{misattributed-duty}')],
    ['engineers', cio('- [[Lead the product engineering teams]]{misattributed-duty}')],
    [
      'inline code and emphasis',
      cto('- [[Run the **internal** `help desk` for employees]]{misattributed-duty}'),
    ],
    [
      'a link’s text',
      cto('- [[Run the [internal help desk](https://example.com/cto) for employees]]{misattributed-duty}'),
    ],
    [
      'prose with the role as subject',
      '---\nremit: true\n---\n\n# Who does what\n\nThe CTO leads product engineering. [[The CTO runs the internal help desk for employees.]]{misattributed-duty}\n',
    ],
    [
      'both roles in one document',
      '# Roles\n\n## CTO\n\n- [[Run the internal help desk for employees]]{misattributed-duty}\n\n## CIO\n\n- [[Build new products for our customers]]{misattributed-duty}\n- Lead the IT department\n',
    ],
  ])('%s', (_name, marked) => {
    expectRule(rule, marked);
  });
});

describe('non-hits', () => {
  test.each([
    ['general leadership', cto('- Build, coach and grow a diverse team\n- Report to the board')],
    ['collaboration', cto('- Partner with the CIO on the internal help desk')],
    ['support of the other role', cio('- Support the CTO in building new products for customers')],
    ['requirements', cto('\n## Requirements\n\n- 10 years of running an internal help desk for employees')],
    ['benefits', cto('\n## Benefits\n\n- An internal help desk for all employees')],
    [
      'relationships',
      cto('\n## Working relationships\n\n- The IT department, which runs the internal help desk'),
    ],
    ['code', cto('\n```\n- Run the internal help desk for all employees\n```')],
    ['quote', cto('\n> Run the internal help desk for all employees')],
    ['comment', cto('\n<!-- Run the internal help desk for all employees -->')],
    ['link target', cto('- Lead the [product teams](https://example.com/internal-help-desk-for-employees)')],
    [
      'merged role',
      '# CTO/CIO\n\n## Duties\n\n- Run the internal help desk for employees\n- Build new products for our customers\n',
    ],
    ['no job description', '# Read me\n\n- Run the internal help desk for all employees\n'],
  ])('%s', (_name, marked) => {
    expectRule(rule, marked);
  });

  test('anybody’s duty in an organisation where one person holds both roles', () => {
    expectRule(rule, cto('- Run the internal help desk for all employees'), { mergedRole: true });
  });
});

test('the message names the owner, the words and the reason', () => {
  const [finding] = analyseWith(cto('- Run the internal help desk for all employees')).findings;
  expect(finding).toMatchObject({ rule, severity: 'warning', owner: 'cio', duty: 2 });
  expect(finding?.probability).toBeGreaterThan(0.9);
  expect(finding?.message).toMatch(/^This reads as the CIO's duty, not the CTO's: .*help desk”/u);
  expect(dimensions.some(({ principle }) => finding?.message.endsWith(` ${principle}`))).toBe(true);
});

test('in a small organisation it is a hint, unless its severity was chosen', () => {
  const text = cto('- Run the internal help desk for all employees');
  const severityIn = (configuration: Parameters<typeof analyseWith>[1]) =>
    analyseWith(text, configuration).findings.map(({ severity }) => severity);
  expect(severityIn({ organisationSize: 'small' })).toEqual(['hint']);
  expect(severityIn({ organisationSize: 'small', severities: { [rule]: 'error' } })).toEqual(['error']);
  expect(severityIn({ severities: { [rule]: 'off' } })).toEqual([]);
});
