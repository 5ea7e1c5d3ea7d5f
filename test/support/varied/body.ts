import fc from 'fast-check';
import { comment, line, sentences } from './words';

const markers = ['-', '*', '+', '•', '1.', '1)', '(1)', 'a)', 'i.', '–', '✅'] as const;

interface Entry {
  readonly words: string;
  readonly depth: number;
  readonly comment: string | undefined;
  readonly tail: '' | 'paragraph' | 'wrapped' | 'code' | 'empty-line';
}

const entry: fc.Arbitrary<Entry> = fc.record({
  words: line,
  depth: fc.constantFrom(0, 0, 0, 1, 1, 2),
  comment: fc.option(comment, { freq: 5, nil: undefined }),
  tail: fc.constantFrom('', '', '', '', 'paragraph', 'wrapped', 'code', 'empty-line'),
});

/** What stands under a heading: a list of some form, prose, or lines. */
export interface Body {
  readonly form: 'list' | 'loose' | 'tasks' | 'html' | 'html-lines' | 'prose' | 'lines';
  readonly marker: (typeof markers)[number];
  readonly inner: (typeof markers)[number];
  readonly isQuoted: boolean;
  readonly entries: readonly Entry[];
  readonly prose: readonly string[];
}

export const body: fc.Arbitrary<Body> = fc.record({
  form: fc.constantFrom('list', 'list', 'loose', 'tasks', 'html', 'html-lines', 'prose', 'lines'),
  marker: fc.constantFrom(...markers),
  inner: fc.constantFrom(...markers),
  isQuoted: fc.constantFrom(false, false, false, false, true),
  entries: fc.array(entry, { minLength: 2, maxLength: 5 }),
  prose: fc.shuffledSubarray([...sentences], { minLength: 1, maxLength: 5 }),
});

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];

function numbered(marker: string, index: number): string {
  if (marker === 'i.') return `${romans[index] ?? 'x'}.`;
  return marker.replace('1', String(index + 1)).replace(/^a/u, 'abcdef'.charAt(index));
}

function listLines({ entries, marker, inner, form }: Body): readonly string[] {
  const indents = [''];
  const counts: number[] = [];
  return entries.flatMap(({ words, depth: wanted, comment: said, tail }, index) => {
    const depth = Math.min(wanted, index === 0 ? 0 : indents.length - 1);
    counts.splice(depth, counts.length, (counts[depth] ?? -1) + 1);
    const indent = indents[depth] ?? '';
    const own = numbered(depth === 0 ? marker : inner, counts[depth] ?? 0);
    const content = indent + ' '.repeat(own.length + 1);
    indents.splice(depth + 1, indents.length, content);
    const [first, rest] = tail === 'wrapped' ? halves(words) : [words, ''];
    return [
      ...(form === 'loose' && index > 0 ? [''] : []),
      ...(said === undefined ? [] : [indent + said]),
      `${indent}${own} ${form === 'tasks' ? '[ ] ' : ''}${first}`,
      ...(rest === '' ? [] : [content + rest]),
      ...(tail === 'paragraph' ? ['', `${content}As agreed in spring.`, ''] : []),
      ...(tail === 'code' ? ['', `${content}\`\`\`sh`, `${content}ls -l`, `${content}\`\`\``, ''] : []),
      ...(tail === 'empty-line' ? [''] : []),
    ];
  });
}

function halves(text: string): readonly [string, string] {
  const at = text.indexOf(' ', Math.floor(text.length / 2));
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function asHtml(words: string): string {
  return words
    .replace(/\*\*(.+?)\*\*/gu, '<b>$1</b>')
    .replace(/\*(.+?)\*/gu, '<i>$1</i>')
    .replace(/`(.+?)`/gu, '<code>$1</code>')
    .replace(/\[(.+?)\]\((.+?)\)/gu, '<a href="$2">$1</a>');
}

/** The lines of a document that say it. */
export function bodyLines(chosen: Body): readonly string[] {
  const plain = chosen.entries.map(({ words }) => words);
  const lines = (): readonly string[] => {
    switch (chosen.form) {
      case 'html':
        return [`<ul>${plain.map((words) => `<li>${asHtml(words)}</li>`).join('')}</ul>`];
      case 'html-lines':
        return ['<ul>', ...plain.map((words) => `  <li>${asHtml(words)}</li>`), '</ul>'];
      case 'prose':
        return [chosen.prose.join(' ')];
      case 'lines':
        return plain.flatMap((words, index) => (index === 0 ? [words] : ['', words]));
      case 'list':
      case 'loose':
      case 'tasks':
        return listLines(chosen);
    }
  };
  return chosen.isQuoted ? lines().map((line) => `> ${line}`.trimEnd()) : lines();
}
