import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dutyListOf } from '../../server/src/jobDescription/duties/dutyList';
import { toDocumentSpan } from '../../server/src/jobDescription/parseJobDescription';
import type { JobDescription } from '../../server/src/jobDescription/model';
import { anyText } from '../support/anyText';
import { parse } from '../support/markedDuties';
import { listEdit, longList } from '../support/messyLists';
import { applyTo, base, document, edit } from '../support/messyMarkdown';
import { sectionEdit, sections } from '../support/messySections';
import { runs, seedOr } from '../support/runs';

/** What is wrong with the places of a description; a sentence each. */
function wrongPlaces({ text, duties, scopes, sections, directives }: JobDescription): readonly string[] {
  const wrong = duties.flatMap((duty, i) => {
    const { span, block, runs } = duty;
    const isPlaced = runs.every((run) =>
      text.startsWith(duty.text.slice(run.text, run.text + run.length), run.document),
    );
    const whole = toDocumentSpan(duty, { start: 0, end: duty.text.length });
    const claims = {
      'in order': span.start >= (duties[i - 1]?.span.start ?? 0),
      'in the text': span.end <= text.length,
      'in its block': block.start <= span.start && block.end >= span.end,
      trimmed: /^\S(?:.*\S)?$/u.test(duty.text) && !/\s{2}/u.test(duty.text),
      'where its runs say': isPlaced,
      'as long as its runs': whole.start === span.start && whole.end === span.end,
      'in a scope': scopes[duty.scope] !== undefined,
      'in a section': sections[duty.section] !== undefined,
    };
    const broken = Object.entries(claims).flatMap(([claim, holds]) => (holds ? [] : [claim]));
    return broken.map((claim) => `duty ${String(i)} is not ${claim}: ${duty.text}`);
  });
  const outside = [...sections, ...directives].filter(({ span }) => span.end > text.length);
  return [...wrong, ...outside.map(({ span }) => `nothing ends at ${String(span.end)}`)];
}

describe('parsing after edits', () => {
  test.each([
    ['in any mess', document, edit, 100],
    ['among many sections', sections, sectionEdit, 180],
    ['in a long list', longList, listEdit, 60],
  ])(
    'equals a fresh parse, and every place is right: %s',
    (_, documents, change, numRuns) => {
      fc.assert(
        fc.property(documents, fc.array(change, { minLength: 1, maxLength: 5 }), (start, edits) => {
          const versions = [parse(start, 'cto.md')];
          for (const one of edits) {
            const [before] = versions;
            versions.unshift(parse(applyTo(before?.text ?? '', one), 'cto.md', before));
          }
          // Places are worked out when they are asked for, here of the last version first, then of one that is long past.
          for (const description of [versions[0], versions.at(-2)]) {
            if (description === undefined) continue;
            const { length } = dutyListOf(description);
            const last = dutyListOf(description).at(length - 1);
            const fresh = parse(description.text, 'cto.md');
            if (!isDeepStrictEqual(description, fresh)) expect(description).toEqual(fresh);
            expect(wrongPlaces(description)).toEqual([]);
            expect(description.duties[length - 1]).toBe(last);
          }
        }),
        { numRuns: runs(numRuns), seed: seedOr(5) },
      );
    },
    300_000,
  );

  test('never throws on arbitrary text', () => {
    fc.assert(
      fc.property(anyText(300), (noise) => {
        for (const text of [`# CTO\n\n## Duties\n\n- Lead ${noise}\n`, noise])
          expect(wrongPlaces(parse(text))).toEqual([]);
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
    const text = `# CTO\n\n## Duties\n\nUnlike the CIO, who runs IT, the CTO builds.\n|\r\nYou will lead.\n`;
    expect(wrongPlaces(parse(text))).toEqual([]);
  });

  test('a comment of MDX behind words is none where a block below ends their paragraph, and keeps its line break', () => {
    const read = parse('# CTO\n\n## Duties\n\n- Lead the teams {/*\n## Goals\n\nGrow */} fast\n');
    expect(wrongPlaces(read)).toEqual([]);
    expect(read.duties[0]?.text).toMatch(/^Lead the teams\b[^\n]*$/u);
    const inside = parse('# CTO\n\n## Duties\n\n- Lead the teams {/*\n  of which there are three */} well\n');
    expect(inside.duties.map(({ text }) => text)).toEqual(['Lead the teams well']);
  });

  const others = `## Responsibilities

- Lead the engineering teams that build our products
- Own the product roadmap of the company

## Goals

- Ship the product

## Mission

We build.
`;
  test.each([
    [
      'the first words of a text are its title, which they were not before',
      `# Acme\n\n## Responsibilities\n\n- Lead engineering\n\n**CTO:** Lead the teams\n\n- Lead the product\n\n${others}`,
      (text: string) => text.slice(text.indexOf('\n\n**CTO:')),
    ],
    [
      'the first words of a text are no longer its title',
      `\n\n**Role:** CTO\n\n- Lead the product\n\n${others}`,
      (text: string) => `# Acme\n${text}`,
    ],
    [
      'a section is of another kind by the heading around it',
      `# CTO\n\n${others}\n## Relationships\n\n- The board\n- The CFO\n\n### Platform\n\n- Roadmap\n- Architecture\n\n${others}`,
      (text: string) => text.replace('Relationships', 'Responsibilities'),
    ],
    [
      'a section is read less strictly where its heading is no title any more',
      `---\nrole: cto\n---\n\n### Platform\n\nText.\n\n### More\n\nText.\n\n# An opportunity in Berlin\n\n- Product roadmap\n- Office in Berlin\n\n${others}`,
      (text: string) => text.replace('### Platform', '## Platform'),
    ],
  ])('what was read before an edit does not hold after it: %s', (_, before, change) => {
    const after = change(before);
    expect(parse(after, 'cto.md', parse(before, 'cto.md'))).toEqual(parse(after, 'cto.md'));
  });

  test('the parse of one description is no start for another text', () => {
    expect(parse('# CIO\n', undefined, parse(base))).toEqual(parse('# CIO\n'));
  });
});
