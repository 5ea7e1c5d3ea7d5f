import { describe, test } from 'vitest';
import { cto, expectRule } from '../support/ruleCases';

const rule = 'unknown-directive';
const right = cto('- Mentor the leadership team');

describe('hits', () => {
  test.each([
    ['misspelt rule', `${right}\n<!-- remit-disable [[misatributed-duty]]{unknown-directive} -->\n`],
    [
      'second rule of two',
      `${right}\n<!-- remit-disable mixed-duty, [[mixed-dooty]]{unknown-directive} -->\n`,
    ],
    [
      'date that is none',
      `${right}\n<!-- remit-disable-next-line mixed-duty until [[2026-13-45]]{unknown-directive} -->\n`,
    ],
    ['unknown word', `${right}\n<!-- [[remit-disable-line]]{unknown-directive} mixed-duty -->\n`],
    ['unknown role in front matter', `---\nrole: [[ctoo]]{unknown-directive}\n---\n\n${right}`],
    ['unknown opt-out in front matter', `---\nremit: [[perhaps]]{unknown-directive}\n---\n\n${right}`],
  ])('%s', (_name, marked) => {
    expectRule(rule, marked);
  });
});

describe('non-hits', () => {
  test.each([
    [
      'everything',
      `<!-- remit-disable-next-line misattributed-duty until 2027-06-30 -- reason -->\n${right}`,
    ],
    ['no rule', `${right}\n<!-- remit-disable -->\n<!-- remit-enable -->\n`],
    ['whole file', `<!-- remit-disable-file mixed-duty, duplicate-duty -->\n\n${right}`],
    ['other comments', `${right}\n<!-- the remit of this role -->\n<!-- markdownlint-disable MD001 -->\n`],
    ['in code', `${right}\n\`\`\`html\n<!-- remit-disable nonsense -->\n\`\`\`\n`],
    ['in inline code', `${right}\nWrite \`<!-- remit-disable nonsense -->\` to silence it.\n`],
    ['known roles in front matter', `---\nrole: cto\n---\n\n${right}`],
    ['front matter of others', `---\nlayout: post\nauthor: x\n---\n\n${right}`],
    ['a document that is no description', '# Notes\n\n<!-- remit-disable nonsense -->\n'],
  ])('%s', (_name, marked) => {
    expectRule(rule, marked);
  });
});
