import { readCorpus, type CorpusRow } from '../training/corpus';

const rows = shuffled(readCorpus('training/corpus').filter(({ text }) => isOfUsualLength(text)));

/** Duties of the corpus of 15 to 21 words, 18 on average, in an order that is always the same. */
export const duties: readonly string[] = [...new Set(rows.map(({ text }) => text))];

/** Duties of the corpus of all lengths, no two the same, in an order that is always the same. */
export function differentDuties(): readonly string[] {
  return [...new Set(shuffled(readCorpus('training/corpus')).map(({ text }) => text))];
}

/** A CTO's description with `count` different duties, under a heading every `listLength`; about one in sixteen is a CIO's. */
export function longDescription(count: number, listLength = 20): string {
  const own = rows.filter(({ label }) => label !== 'cio');
  const others = rows.filter(({ label }) => label === 'cio');
  const lines = Array.from({ length: count }, (_, i) => {
    const from = i % 16 === 3 ? others : own;
    const heading =
      i % listLength === 0 ? `\n## Responsibilities, part ${String(i / listLength + 1)}\n\n` : '';
    const repetition = Math.floor(i / from.length);
    return `${heading}- ${from[i % from.length]?.text ?? ''}${repetition > 0 ? ` (${String(i)})` : ''}\n`;
  });
  return `# Chief Technology Officer\n${lines.join('')}`;
}

/** One document on both roles, with `count` duties for each half together. */
export function dividedDescription(count: number): string {
  const half = (role: 'cto' | 'cio'): string =>
    rows
      .filter(({ label }) => label === role)
      .slice(0, count / 2)
      .map(({ text }) => `- ${text}\n`)
      .join('');
  return `# Technology leadership\n\n## Chief Technology Officer\n\n### Responsibilities\n\n${half('cto')}\n## Chief Information Officer\n\n### Responsibilities\n\n${half('cio')}`;
}

/** A description of 20 duties, for a folder of many; they repeat each other's as those of one employer do. */
export function shortDescription(index: number): { readonly role: 'cto' | 'cio'; readonly text: string } {
  const role = index % 2 === 0 ? 'cto' : 'cio';
  const own = rows.filter(({ label }) => label === role);
  const title = role === 'cto' ? 'Chief Technology Officer' : 'Chief Information Officer';
  const items = Array.from({ length: 20 }, (_, i) => `- ${own[(index * 7 + i) % own.length]?.text ?? ''}\n`);
  return { role, text: `# ${title}\n\n## Responsibilities\n\n${items.join('')}` };
}

function isOfUsualLength(text: string): boolean {
  const words = text.split(/\s+/u).length;
  return words >= 15 && words <= 21;
}

/** A fixed shuffle, so that neighbours are no contrasts of each other. */
function shuffled(all: readonly CorpusRow[]): readonly CorpusRow[] {
  const order = [...all];
  let state = 1;
  for (let i = order.length - 1; i > 0; i--) {
    state = (state * 48271) % 2147483647;
    const j = state % (i + 1);
    const [a, b] = [order[i], order[j]];
    if (a !== undefined && b !== undefined) [order[i], order[j]] = [b, a];
  }
  return order;
}
