import { describe, test } from 'vitest';
import { cio, cto, expectRule } from '../support/ruleCases';

const rule = 'misattributed-metric';

describe('hits', () => {
  test.each([
    [
      'service level',
      cto(
        '\n## KPIs\n\n- [[Service desk tickets of employees resolved within the service level]]{misattributed-metric}',
      ),
    ],
    [
      'systems',
      cto('\n## Goals\n\n- [[Availability of the ERP and other internal IT systems]]{misattributed-metric}'),
    ],
    ['a measure among duties', cto('- [[Uptime of internal IT systems above 99.9 %]]{misattributed-metric}')],
    [
      'revenue',
      cio(
        '\n## Success measures\n\n- [[Revenue from new products launched to customers]]{misattributed-metric}',
      ),
    ],
    [
      'adoption',
      cio(
        '\n## How we measure success\n\n- [[Adoption of our products by new customers]]{misattributed-metric}',
      ),
    ],
    [
      'cost of IT',
      cto(
        '\n## Key performance indicators\n\n- [[IT cost per employee against the IT budget]]{misattributed-metric}',
      ),
    ],
  ])('%s', (_name, marked) => {
    expectRule(rule, marked);
  });
});

describe('non-hits', () => {
  test.each([
    ['its own measure', cto('\n## KPIs\n\n- Revenue from new products launched to customers')],
    [
      'the CIO’s own measure',
      cio('\n## KPIs\n\n- Service desk tickets of employees resolved within the service level'),
    ],
    ['anybody’s measure', cto('\n## KPIs\n\n- Engagement of the own team\n- Delivery against plan')],
    ['requirements', cto('\n## Requirements\n\n- Held availability of internal IT systems above 99.9 %')],
    ['code', cto('\n## KPIs\n\n```\n- Uptime of internal IT systems above 99.9 %\n```')],
    ['quote', cto('\n## KPIs\n\n> Uptime of internal IT systems above 99.9 %')],
    [
      'merged role',
      '# CTO/CIO\n\n## KPIs\n\n- Uptime of internal IT systems above 99.9 %\n- Revenue from new products\n',
    ],
  ])('%s', (_name, marked) => {
    expectRule(rule, marked);
  });
});
