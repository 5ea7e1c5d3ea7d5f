import { describe, expect, test } from 'vitest';
import { toDocumentSpan } from '../../../server/src/jobDescription/parseJobDescription';
import { listDuties, parse, readMarks } from '../../support/markedDuties';

const top = '# CTO\n\n## Responsibilities\n\n';

const mess: readonly (readonly [string, string])[] = [
  ['bullets that are no Markdown', '• [[Lead engineers]]{cto}\n• [[Ship products]]{cto}\n'],
  ['dashes', '– [[Lead engineers]]{cto}\n– [[Ship products]]{cto}\n'],
  [
    'Word’s middle dots and tabs',
    '·\t[[Lead engineers]]{cto}\no\t[[Ship products]]{cto}\n▪\u00a0[[Own it all]]{cto}\n',
  ],
  [
    'the wide gap that Word leaves behind a bullet',
    '·         [[Lead engineers]]{cto}\n\n·\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0 [[Ship products]]{cto}\n\no       [[Own it all]]{cto}\n',
  ],
  [
    'the wide gap behind numbers, letters and dashes',
    '1.      [[Lead engineers]]{cto}\n2.\t\t[[Ship products]]{cto}\n\na)      [[Own it all]]{cto}\n\n-       [[Run it]]{cto}\n',
  ],
  ['code in an item', '- [[Ship products]]{cto}\n\n      - Run the ERP\n\n-     {run}\n'],
  ['emoji bullets', '🚀 [[Lead engineers]]{cto}\n✅ [[Ship products]]{cto}\n✔️ [[Own it all]]{cto}\n'],
  [
    'emoji of several parts',
    '🧑‍💻 [[Lead engineers]]{cto}\n👩🏽 [[Ship products]]{cto}\n🏳️‍🌈 [[Own it all]]{cto}\n',
  ],
  ['emoji in HTML', '<aside>\n💡 [[Lead all our engineers.]]{cto}\n\n</aside>\n'],
  ['attributes of Pandoc', '[]{#toc1 .anchor}\n\n- [[Lead engineers]]{cto} {.mark}\n'],
  [
    'fields of a portal',
    '- Open & closing dates: 1 May\n- Work schedule: full time\n- [[Lead engineers]]{cto}\n',
  ],
  ['emoji behind bullets', '- 🚀 [[Lead engineers]]{cto}\n- 👩🏽‍💻 [[Ship products]]{cto}\n'],
  ['bullets in bullets', '- •[[Lead engineers]]{cto}\n- ▪ [[Ship products]]{cto}\n'],
  [
    'a lead-in to requirements without its blank line',
    '- [[Lead engineers.]]{cto}\nTo qualify for the position, candidates should possess the following:\n- In-depth knowledge of cloud infrastructure\n- A calm hand\n',
  ],
  [
    'a lead-in to requirements',
    '- [[Lead engineers]]{cto}\n\nThe ideal candidate for this position should bring the following to our company:\n\n- Good command of several languages\n- A calm hand\n',
  ],
  ['escaped bullets', '\\- [[Lead engineers]]{cto}\n\\* [[Ship products]]{cto}\n1\\. [[Own it all]]{cto}\n'],
  ['bullets in one line', '• [[Lead engineers]]{cto} • [[Ship products]]{cto}\n'],
  ['no blank line before a list', 'You will:\n- [[Lead engineers]]{cto}\n- [[Ship products]]{cto}\n'],
  ['hard lines', '[[Lead engineers]]{cto}  \n[[Ship products]]{cto}\\\n[[Own it all]]{cto}\n'],
  ['lines of their own', '[[Lead engineers]]{cto}\n[[Ship products]]{cto}\n'],
  ['br', '[[Lead engineers]]{cto}<br>[[Ship products]]{cto}<br/>[[Own it all]]{cto}\n'],
  [
    'an indented HTML page',
    '<div>\n\n\t\t<div class="row">\n\t\t\t<ul>\n\t\t\t\t<li><b>1.</b> [[Lead engineers]]{cto}</li>\n\n\t\t\t\t<li>[[Ship products]]{cto}</li>\n\t\t\t</ul>\n\n\t\t\t<h2>Requirements</h2>\n\n\t\t\t<p>Run the ERP</p>\n\t\t</div>\n</div>\n',
  ],
  ['indented code of HTML', '- [[Ship products]]{cto}\n\nUse this:\n\n    <ul><li>Run the ERP</li></ul>\n'],
  ['HTML list', '<ul>\n<li>[[Lead engineers]]{cto}</li>\n<li><p>[[Ship products]]{cto}</p></li>\n</ul>\n'],
  [
    'tasks and numbers',
    '- [ ] [[Lead engineers]]{cto}\n- [x] [[Ship products]]{cto}\n\n1) [[Own it all]]{cto}\n',
  ],
  [
    'roman numerals',
    'xvii. [[Lead engineers]]{cto}\nxviii. [[Ship products]]{cto}\nxix. [[Hire designers]]{cto}\nxxiii. [[Own it all]]{cto}\n',
  ],
  [
    'roman numerals in brackets',
    '(xvii) [[Lead engineers]]{cto}\n\n(xviii) [[Ship products]]{cto}\n\nxxiii) [[Own it all]]{cto}\n',
  ],
  ['capital letters in brackets', '(A) [[Lead engineers]]{cto}\n\n(B) [[Ship products]]{cto}\n'],
  ['the ninth letter', 'h. [[Lead engineers]]{cto}\n\ni. [[Ship products]]{cto}\n\nj. [[Own it all]]{cto}\n'],
  ['a word before a full stop', 'The product is civil. [[Lead engineers.]]{cto}\n'],
  ['lettered', '(a) [[Lead engineers]]{cto}\n\n(b) [[Ship products]]{cto}\n'],
  [
    'Roman numerals',
    'i. [[Lead engineers]]{cto}\nii. [[Ship products]]{cto}\n\nxvii. [[Own it all]]{cto}\nxviii. [[Run it]]{cto}\n',
  ],
  [
    'long Roman numerals in parentheses',
    '(xvii) [[Lead engineers]]{cto}\n(xviii) [[Ship products]]{cto}\n(xix) [[Own it all]]{cto}\n',
  ],
  [
    'enumerated below an item, without a blank line',
    '- [[Lead engineers]]{cto}\n  (1) [[Ship products]]{cto}\n  (2) [[Own it all]]{cto}\n- [[Run it]]{cto}\n  a) [[Hire designers]]{cto}\n',
  ],
  [
    'a dash between a line that goes on and the next item',
    '- [[Lead engineers\n  of all sites]]{cto}\n  – [[Ship products]]{cto}\n- [[Own it all]]{cto}\n',
  ],
  [
    'dashes and numbers below a line of an item that goes on',
    '- [[Lead engineers\n  of all sites]]{cto}\n  – [[Ship products]]{cto}\n\n- [[Lead designers\n  of all sites]]{cto}\n  (1) [[Own it all]]{cto}\n\n',
  ],
  [
    'a Roman numeral below a line of an item that goes on, at the end',
    '(2) [[Lead engineers\n    of all sites]]{cto}\n    i. [[Ship products]]{cto}',
  ],
  [
    'letters below a line of an item that goes on',
    '- [[Lead engineers\n  of all sites]]{cto}\n  a. [[Ship products]]{cto}\n  b. [[Own it all]]{cto}\n',
  ],
  ['an abbreviation in a line that goes on', '- [[Lead engineers\n  i. e. all makers]]{cto}\n'],
  [
    'a letter in a line that goes on',
    '- [[Lead engineers as point\n  b) says]]{cto}\n- [[Ship products that are in class\na) of the catalogue]]{cto}\n',
  ],
  [
    'an item that introduces others',
    '- Manage:\n  - [[servers for customers]]{cto}\n  - [[printers]]{cto}\n',
  ],
  ['a topic over a list', '- **Product**\n  - [[Ship products]]{cto}\n'],
  ['a heading without its blank line', '- [[Lead engineers]]{cto}\nRequirements\n- Lead people\n'],
  ['quotes and code', '> - Run the ERP\n\n```\n- Run the ERP\n```\n\n- [[Ship products]]{cto}\n'],
  [
    'comments of MDX',
    '{/* - Run the ERP */}\n\n{/*\n- Run the ERP\n\n- Run the service desk\n*/}\n\n- [[Ship {/* fast */} products]]{cto}\n',
  ],
  ['comments and images', '<!-- - Run the ERP -->\n\n![Run the ERP](run.png)\n\n- [[Ship products]]{cto}\n'],
  ['footnotes', '- [[Ship products]]{cto}[^1]\n\n[^1]: Run the ERP for all of us.\n'],
  ['contents', '- [Run it](#run)\n- [[Ship products]]{cto}\n'],
  ['shortcodes', '{{< figure src="run.png" >}}\n\n- [[Ship products]]{cto} {{% tag %}}\n'],
  [
    'fields of a form in lines',
    '**Position Title:** Chief Technology Officer (CTO)\n**Working Title:** CTO\n**Date Revised:** 03/2025\n\n- [[Ship products]]{cto}\n',
  ],
  ['metadata', '- Location: Berlin\n- **Reports to:** CEO\n- [[Ship products]]{cto}\n'],
];

describe('pasted mess', () => {
  test.each(mess)('%s', (_name, marked) => {
    const { markdown, expected } = readMarks(top + marked);
    expect(listDuties(parse(markdown))).toEqual(expected);
  });

  test.each([
    ['CRLF', '\r\n'],
    ['CR only', '\r'],
  ])('%s gives the same duties', (_name, lineEnd) => {
    const text = `${top}- Lead **all**\n  engineers\n- Ship products\n\n| CIO |\n|---|\n| Runs the service desk |\n`;
    const texts = (source: string): readonly string[] => parse(source).duties.map((duty) => duty.text);
    expect(texts(text.replaceAll('\n', lineEnd))).toEqual(texts(text));
    expect(texts(text)).toContain('Lead all engineers');
  });

  test.each([
    [
      'a heading without marks',
      'Chief Technology Officer\n\nDuties and Responsibilities\n\n- [[Lead engineers]]{cto}\n\nSkills and Further Specifications\n\n- Writes well\n- Speaks well\n',
    ],
    [
      'a list of something else, in which an item opens like a duty',
      '# CTO\n\n## Responsibilities\n\n- [[Lead engineers]]{cto}\n\n## Applications in use\n\n- Finance, payroll\n- Email\n- Maps\n- Git\n- A wiki\n- Chat\n- A board\n',
    ],
    [
      'buttons',
      '# CTO\n\nSelect Page\n\n## Responsibilities\n\n- [[Lead engineers]]{cto}\n\n## Share\n\nShare This\n',
    ],
  ])('%s', (_name, marked) => {
    const { markdown, expected } = readMarks(marked);
    expect(listDuties(parse(markdown))).toEqual(expected);
  });

  test('a byte order mark before the title is no part of it', () => {
    expect(parse(`\ufeff${top}- Ship products\n`).recognition.role).toBe('cto');
  });

  test.each([
    ['markup', '- Own **R&amp;D** and `Go`\n', 'Own R&D and Go', 'R&D', 'R&amp;D'],
    [
      'links',
      '- Own [the *roadmap*](https://x.y "z") well\n',
      'Own the roadmap well',
      'the roadmap',
      'the *roadmap',
    ],
    ['white space', '- Own\u00a0 the\n  roadmap\n', 'Own the roadmap', 'the roadmap', 'the\n  roadmap'],
    [
      'invisible characters',
      '- Own the road\u00admap\u200b now\n',
      'Own the roadmap now',
      'roadmap',
      'road\u00admap',
    ],
    ['comments', '- Own <!-- x --> it\n', 'Own it', 'it', 'it'],
  ])('plain text of %s keeps its places', (_name, item, plain, part, source) => {
    const text = top + item;
    const [duty] = parse(text).duties;
    expect(duty?.text).toBe(plain);
    if (duty === undefined) return;
    const start = plain.indexOf(part);
    const span = toDocumentSpan(duty, { start, end: start + part.length });
    expect(text.slice(span.start, span.end)).toBe(source);
  });

  test('a block is the item’s full lines with what is nested in it', () => {
    const text = `${top}- Lead engineers\n  - in Berlin\n\n  <!-- remit-disable -->\n- Ship products\n`;
    const [first] = parse(text).duties;
    expect(text.slice(first?.block.start, first?.block.end)).toBe(
      '- Lead engineers\n  - in Berlin\n\n  <!-- remit-disable -->\n',
    );
  });
});
