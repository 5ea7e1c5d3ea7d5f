import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Role } from '../../server/src/roles/role';
import { otherRole, roleTitle } from '../../server/src/roles/role';
import { applyEdits } from '../../server/src/text/textEdit';
import { analyseText, applyFix, fixesOf } from '../support/applyFix';
import { own, title } from '../support/fixCases';

interface Entry {
  readonly pole: Role;
  readonly concept: string;
  readonly example: string;
  readonly counterpart: string;
}

const folder = 'server/src/attribution/lexicon/concepts';
const entries: readonly Entry[] = readdirSync(folder).flatMap((file) => {
  const group = parse(readFileSync(join(folder, file), 'utf8')) as {
    readonly pole: Role;
    readonly concepts: readonly (Omit<Entry, 'pole' | 'counterpart'> & { readonly counterpart?: string })[];
  };
  return group.concepts.flatMap(({ concept, example, counterpart }) =>
    counterpart === undefined ? [] : [{ pole: group.pole, concept, example, counterpart }],
  );
});

/** Each example as it is to read afterwards, so that somebody has read it: concept, example and reworded example. */
const read = new Map(
  readFileSync('test/fixtures/counterparts.tsv', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [concept = '', example = '', reworded = ''] = line.split('\t');
      return [concept, { example, reworded }] as const;
    }),
);

describe('every counterpart of the lexicon, in the example of its concept', () => {
  test.each(entries)('$concept', ({ pole, concept, example, counterpart }) => {
    const text = `# ${roleTitle(otherRole(pole))}\n\n## Duties\n\n- ${example}\n`;
    const analysis = analyseText(text);
    const [finding] = analysis.findings.filter(({ rule }) => rule.startsWith('misattributed'));
    const fixes = finding === undefined ? [] : fixesOf(analysis, finding);
    const fix = fixes.find(
      ({ kind, title }) => kind === 'reword-counterpart' && title.includes(`“${counterpart}”`),
    );
    const fixed = applyEdits(text, fix?.edits ?? []);
    const reworded = /^- (.*)$/mu.exec(fixed)?.[1];
    expect({ example, reworded }, `read it and list it in test/fixtures/counterparts.tsv`).toEqual(
      read.get(concept),
    );
    expect(
      analyseText(fixed).findings.filter(
        ({ rule }) => rule.startsWith('m') && rule !== 'missing-collaboration',
      ),
    ).toEqual([]);
  });

  test('none is listed that is no more', () => {
    expect([...read.keys()].filter((concept) => !entries.some((entry) => entry.concept === concept))).toEqual(
      [],
    );
  });
});

describe('as a fix', () => {
  test('puts in place of the telling phrase what this role has in its place', () => {
    expect(
      applyFix(`${title}- ${own}\n- Shape **the IT strategy** of the company\n`, 'reword-counterpart'),
    ).toBe(`${title}- ${own}\n- Shape **the product and technology strategy** of the company\n`);
  });
});
