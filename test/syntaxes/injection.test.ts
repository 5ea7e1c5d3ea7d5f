import { describe, expect, test } from 'vitest';
import { highlight, hosts, loadGrammar } from './markdownHost';

const disableNextLine = 'remit-disable-next-line: keyword.control.directive';

const cases: readonly {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}[] = [
  {
    name: 'a whole suppression',
    text: '<!-- remit-disable-next-line misattributed-duty, mixed-duty until 2027-06-30 -- agreed with HR -->',
    expected: [
      disableNextLine,
      'misattributed-duty: support.constant.rule',
      ',: punctuation.separator',
      'mixed-duty: support.constant.rule',
      'until: keyword.other.until',
      '2027-06-30: constant.numeric.date',
      '--: punctuation.separator.reason',
      'agreed with HR: string.unquoted.reason',
    ],
  },
  ...['remit-disable', 'remit-enable', 'remit-disable-file'].map((action) => ({
    name: action,
    text: `Text.\n\n<!-- ${action} -->\n\nText.`,
    expected: [`${action}: keyword.control.directive`],
  })),
  {
    name: 'no spaces',
    text: '<!--remit-disable-file-->',
    expected: ['remit-disable-file: keyword.control.directive'],
  },
  {
    name: 'after a list item',
    text: '- Run the help desk <!-- remit-disable-next-line -->\n- Next',
    expected: [disableNextLine],
  },
  {
    name: 'between list items, indented',
    text: '- One\n  <!-- remit-disable-next-line mixed-duty -->\n- Two',
    expected: [disableNextLine, 'mixed-duty: support.constant.rule'],
  },
  {
    name: 'over two lines',
    text: '<!-- remit-disable-next-line\n     mixed-duty -- a reason -->\nText',
    expected: [
      disableNextLine,
      'mixed-duty: support.constant.rule',
      '--: punctuation.separator.reason',
      'a reason: string.unquoted.reason',
    ],
  },
  {
    name: 'an unknown word',
    text: '<!-- remit-disabel mixed-duty -->',
    expected: ['remit-disabel: invalid.illegal.directive', 'mixed-duty: support.constant.rule'],
  },
  {
    name: 'no such month',
    text: '<!-- remit-disable until 2027-13-30 -->',
    expected: [
      'remit-disable: keyword.control.directive',
      'until: keyword.other.until',
      '2027-13-30: invalid.illegal.date',
    ],
  },
  { name: 'another comment', text: '<!-- the remit of a CTO, until 2027-06-30 -->', expected: [] },
  { name: 'prose', text: 'Write remit-disable-next-line until 2027-06-30 in a comment.', expected: [] },
  { name: 'fenced code', text: '```\n<!-- remit-disable -->\n```', expected: [] },
  { name: 'inline code', text: 'As in `<!-- remit-disable -->` here.', expected: [] },
  {
    name: 'the text after a directive is as before',
    text: '<!-- remit-disable -->\n\n# CTO until 2027-06-30',
    expected: ['remit-disable: keyword.control.directive'],
  },
  ...['cto', 'CIO', 'cto+cio', 'cio+cto', 'both', 'merged', 'cto/cio', 'cio / cto'].map((role) => ({
    name: `front matter role ${role}`,
    text: `---\ntitle: A title\nrole: ${role}\n---\n\n# Title`,
    expected: ['role: keyword.other.role', `${role}: constant.language.role`],
  })),
  {
    name: 'front matter in quotes with a comment',
    text: '---\nrole: "cto" # declared\n---\n',
    expected: ['role: keyword.other.role', 'cto: constant.language.role'],
  },
  {
    name: 'front matter remit: false',
    text: '---\nremit: false\n---\n',
    expected: ['remit: keyword.other', 'false: constant.language.boolean'],
  },
  { name: 'an unknown role', text: '---\nrole: ciso\n---\n', expected: [] },
  { name: 'a nested key', text: '---\nperson:\n  role: cto\n---\n', expected: [] },
  { name: 'a key outside front matter', text: '# Title\n\nrole: cto\nremit: false\n', expected: [] },
];

describe.each(hosts)('injected into $name', (host) => {
  const loading = loadGrammar(host);
  test.each(cases)('$name', async ({ text, expected }) => {
    expect(highlight(await loading, text)).toEqual(expected);
  });
});
