import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDocumentSpan } from '../../server/src/jobDescription/parseJobDescription';
import type { JobDescription } from '../../server/src/jobDescription/model';
import { parse } from '../support/markedDuties';

const base = `# Chief Technology Officer

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
const document = fc.oneof(
  text,
  text.map((middle) => base + middle + base),
  text.map((middle) => base.repeat(3) + middle + base.repeat(3)),
);
const edit = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(10), fc.nat(80)),
  inserted: fc.oneof(piece, text, fc.constant('')),
});

function applyTo(
  before: string,
  change: { readonly place: number; readonly removed: number; readonly inserted: string },
): string {
  const at = Math.floor(change.place * before.length);
  return before.slice(0, at) + change.inserted + before.slice(at + change.removed);
}

function expectSound({ text: source, duties, scopes, sections, directives }: JobDescription): void {
  let last = 0;
  for (const duty of duties) {
    expect(duty.span.start).toBeGreaterThanOrEqual(last);
    last = duty.span.start;
    expect(duty.span.end).toBeLessThanOrEqual(source.length);
    expect(duty.block.start).toBeLessThanOrEqual(duty.span.start);
    expect(duty.block.end).toBeGreaterThanOrEqual(duty.span.end);
    expect(duty.text).toMatch(/^\S(?:.*\S)?$/u);
    expect(duty.text).not.toMatch(/\s{2}/u);
    for (const run of duty.runs) {
      expect(duty.text.slice(run.text, run.text + run.length)).toBe(
        source.slice(run.document, run.document + run.length),
      );
    }
    expect(toDocumentSpan(duty, { start: 0, end: duty.text.length })).toEqual(duty.span);
    expect(scopes[duty.scope]).toBeDefined();
    expect(sections[duty.section]).toBeDefined();
  }
  for (const { span } of [...sections, ...directives]) expect(span.end).toBeLessThanOrEqual(source.length);
}

describe('parsing after edits', () => {
  test('equals a fresh parse, and every place is right', () => {
    fc.assert(
      fc.property(document, fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) => {
        let description = parse(start, 'cto.md');
        let current = start;
        for (const change of edits) {
          current = applyTo(current, change);
          description = parse(current, 'cto.md', description);
          const fresh = parse(current, 'cto.md');
          if (!isDeepStrictEqual(description, fresh)) expect(description).toEqual(fresh);
        }
        expectSound(description);
      }),
      { numRuns: 200, seed: 5 },
    );
  }, 30_000);

  test('never throws on arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (noise) => {
        expectSound(parse(`# CTO\n\n## Duties\n\n- Lead ${noise}\n`));
        expectSound(parse(noise));
      }),
      { numRuns: 300, seed: 5 },
    );
  }, 30_000);

  test('a table loses its header together with the line below it', () => {
    const before = `${base}The CIO run\n| CTO | CIO |\n|---|---|\n| Leads product work now | Runs the help desk |\n\n${base}`;
    const after = before.replace('run\n| CTO | CIO |\n|---|---|\n', 'run\n| CTO | CIO |\n|---|-');
    expect(parse(after, undefined, parse(before))).toEqual(parse(after));
  });

  test('a block is another one without its indentation', () => {
    const after = '# Chief Technology Officer\nLead it\n';
    expect(parse(after, undefined, parse(`    ${after}`))).toEqual(parse(after));
  });

  test('a bar before a line end is no character of the words after it', () => {
    expectSound(
      parse(`# CTO\n\n## Duties\n\nUnlike the CIO, who runs IT, the CTO builds.\n|\r\nYou will lead.\n`),
    );
  });

  test('the parse of one description is no start for another text', () => {
    expect(parse('# CIO\n', undefined, parse(base))).toEqual(parse('# CIO\n'));
  });
});
