import { describe, expect, test } from 'vitest';
import { parse } from '../support/markedDuties';

/** More items than are read together. */
const many = (count = 100, item = 'Lead the teams that build product'): string =>
  Array.from({ length: count }, (_, i) => `- ${item} ${String(i)}\n`).join('');

const cto = '# Chief Technology Officer\n\n## Responsibilities\n\n';
const taken = '- Lead it\n\n  They run the help desk of the company.\n\n';

describe('what stands in a long list before an edit does not hold after it', () => {
  test.each([
    [
      'a pronoun takes up nobody',
      `${cto}- Lead it\n\n  The CTO runs the data centers.\n\n${many()}${taken}${many()}`,
      (text: string) => text.replace('The CTO runs', 'The board runs'),
    ],
    [
      'a pronoun takes up somebody',
      `${cto}- Lead it\n\n  The board runs the data centers.\n\n${many()}${taken}${many()}`,
      (text: string) => text.replace('The board runs', 'The CTO runs'),
    ],
    [
      'a pronoun takes up the other role',
      `${cto}- Lead it\n\n  The CTO runs the data centers.\n\n${many()}${taken}${many()}`,
      (text: string) => text.replace('The CTO runs', 'The CIO runs'),
    ],
    [
      'a pronoun takes up the other role no longer, after a part that says nothing on it',
      `${cto}- Lead it\n\n  The CIO runs the data centers.\n\n${many()}${taken}${many()}`,
      (text: string) => text.replace('The CIO runs', 'The CTO runs'),
    ],
    [
      'the list is of the role of a sentence before it',
      `${cto}We are large. The CTO does this:\n\n${many()}`,
      (text: string) => text.replace('The CTO does', 'The CIO does'),
    ],
    [
      'the same, after a sentence on somebody else',
      `${cto}We are large. The CTO does this:\n\n- Lead it\n\n  The board pays.\n\n${many()}`,
      (text: string) => text.replace('The CTO does', 'The CIO does'),
    ],
    [
      'hardly any item of a section without a meaning reads like a duty',
      `# Chief Technology Officer\n\n## Duties\n\n- Lead the teams\n- Own the roadmap\n\n## Zebra\n\n${many(100, 'Lead the teams')}${many(140, 'Product of the company')}`,
      (text: string) => text.replaceAll('Lead the teams 1', 'Teams 1'),
    ],
    [
      'the list is of another kind by its heading',
      `${cto}${many()}`,
      (text: string) => text.replace('## Responsibilities', '## Working relationships'),
    ],
    [
      'items in the middle are nobody’s of the two',
      `${cto}${many()}- CTO\n  - Lead it well\n${many()}`,
      (text: string) => text.replace('- CTO\n', '- CISO\n'),
    ],
    [
      'an item is a heading',
      `${cto}${many()}- Requirements\n${many()}`,
      (text: string) => text.replace('- Requirements', '# Requirements'),
    ],
    [
      'the list is two',
      `${cto}${many()}- Requirements:\n${many()}`,
      (text: string) => text.replace('- Requirements', '\nRequirements'),
    ],
    [
      'an item holds the heading of the next ones',
      `${cto}${many()}- Lead it\n${many()}`,
      (text: string) => text.replace('- Lead it\n', '- Lead it\n**Requirements**\n'),
    ],
    [
      'a comment has no end',
      `${cto}${many()}- Lead it\n${many()}`,
      (text: string) => text.replace('- Lead it\n', '- Lead it\n\n<!--\n'),
    ],
    [
      'all that follows stands in an item',
      `${cto}${many()}- Lead it:\n\n${many()}`,
      (text: string) =>
        text.replace(/:\n\n([\s\S]*)$/u, (_, rest: string) => `:\n\n${rest.replaceAll('- ', '  - ')}`),
    ],
  ])('%s', (_, before, change) => {
    const after = change(before);
    const fresh = parse(after, 'cto.md');
    const outline = ({ duties, sections, scopes }: typeof fresh): unknown => [
      duties.map(({ text, scope, depth }) => [text, scope, depth]),
      sections.map(({ title, kind }) => [title, kind]),
      scopes.map(({ role }) => role),
    ];
    expect(outline(fresh)).not.toEqual(outline(parse(before, 'cto.md')));
    expect(parse(after, 'cto.md', parse(before, 'cto.md'))).toEqual(fresh);
  });
});

test('where a list is divided does not matter: each part says the same as a list of its own', () => {
  const special = [
    '- Lead it\n**Requirements**\n- Ten years of experience\n',
    '- CIO\n  - Run the help desk\n  - Run the network\n',
    taken,
    '- The CIO runs the data centers\n',
    '- **CISO**\n  - Owns security\n',
    '- # Goals\n- Grow\n',
  ];
  for (const one of special) {
    for (const count of [1, 31, 32, 33, 63, 64]) {
      const short = parse(`${cto}${many(2)}${one}`).duties.slice(2);
      const long = parse(`${cto}${many(count)}${many(64)}${one}`).duties.slice(count + 64);
      expect(long.map(({ text, depth }) => [text, depth])).toEqual(
        short.map(({ text, depth }) => [text, depth]),
      );
    }
  }
});
