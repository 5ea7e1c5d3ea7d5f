import fc from 'fast-check';

/** A small document with one of everything. */
export const base = `# Chief Technology Officer

About.

## Responsibilities

- Own the product roadmap
  - nested
- Manage the service desk

## Chief Information Officer

The CIO runs IT. They keep it going.

| CTO | CIO |
|---|---|
| Leads product work now | Runs the help desk |

`;

/** What breaks parsers: fences, front matter, comments, tables, odd line ends, half characters. */
const pieces = [
  '# Chief Technology Officer\n',
  '## CIO\n',
  '\n',
  '\n\n',
  '- Run the help desk\n',
  '  - nested item\n',
  '• Lead engineers\n',
  '·         Lead engineers\n',
  '1.      Own the ERP\n',
  '-\t\tx',
  '– dash item\n',
  '1. one\n',
  '---\n',
  '---\nrole: cto\n---\n',
  'role: cio\n',
  'remit: true\n',
  '```\n',
  '~~~\n',
  '> quote\n',
  '| CTO | CIO |\n',
  '|---|---|\n',
  '| Leads product work now | Runs the help desk |\n',
  '<!-- remit-disable -->\n',
  '{/* remit-disable */}\n',
  '{/*',
  '*/}',
  'xviii. Run the help desk\n',
  'iv. Lead engineers\n',
  '    i. Lead nested work\n',
  '  i. e. all of them\n',
  '<!--',
  '-->',
  '<ul><li>Lead</li></ul>\n',
  '<br>',
  '**CTO**: Leads teams\n',
  '**Responsibilities**\n',
  'The CTO leads. They build. ',
  'Unlike the CIO, who runs IT, the CTO builds.\n',
  '\r\n',
  '\r',
  '\ufeff',
  '\ud800',
  '\udc00',
  '&amp;',
  '\u00a0',
  '\t',
  '    ',
  '\\',
  '*',
  '**',
  '`',
  '[a](b)',
  '[^1]',
  'Setext\n===\n',
  '- [ ] task\n',
  '{{< x >}}',
  '{% y %}',
  'import x from "y"\n',
  'import\n',
  '"y"\n',
  'a) lead\n',
  '\u2028',
  '<div>',
  '</div>',
  '<script>',
  '</script>',
  '😀 ',
  '## Requirements\n',
  'Reports to the CIO\n',
  'You will:\n',
  'a; b; c\n',
  '🚀 What you’ll do\n',
  'Requirements\n',
  'Requirements: ten years\n',
  ': Leads teams\n',
  '⇢ Ship products\n',
  '(a) run the help desk;\n',
  '\\- Lead teams\\\n',
  'Location: Berlin\n',
  '## CISO\n',
  '- ',
  '+',
  '=',
  '|',
  'x',
];

const piece = fc.constantFrom(...pieces);
const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
/** Documents of pieces, bare or between sound parts. */
export const document = fc.oneof(
  text,
  text.map((middle) => base + middle + base),
  text.map((middle) => base.repeat(3) + middle + base.repeat(3)),
);
/** What is typed, pasted or deleted somewhere. */
export const edit = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(10), fc.nat(80)),
  inserted: fc.oneof(piece, text, fc.constant('')),
});

/** The text after an edit. */
export function applyTo(
  before: string,
  change: {
    readonly place: number;
    readonly removed: number;
    readonly inserted: string;
    readonly atLine?: boolean;
  },
): string {
  const somewhere = Math.floor(change.place * before.length);
  const at = change.atLine === true ? before.lastIndexOf('\n', somewhere) + 1 : somewhere;
  return before.slice(0, at) + change.inserted + before.slice(at + change.removed);
}
