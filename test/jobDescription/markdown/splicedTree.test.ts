import type { Tree } from '@lezer/common';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../server/src/jobDescription/markdown/markdownTree';
import { toParsableText } from '../../../server/src/jobDescription/markdown/parsableText';
import { findCommonEnds } from '../../../server/src/text/commonEnds';
import { listEdit, longList } from '../../support/messyLists';
import { applyTo, document, edit } from '../../support/messyMarkdown';
import { sectionEdit, sections } from '../../support/messySections';
import { runs, seedOr } from '../../support/runs';

/** All nodes with their places; how the parser groups many children tells nothing. */
function nodesOf(tree: Tree): readonly string[] {
  const nodes: string[] = [];
  tree.iterate({
    enter: ({ name, from, to }) => void nodes.push(`${name} ${String(from)}-${String(to)}`),
  });
  return nodes;
}

const fresh = (text: string) => parseMarkdown(toParsableText(text, 0, undefined), undefined);

/** The nodes after edits, each parsed from the tree before it, and those of the last text from scratch. */
function parsedTwice(start: string, edits: readonly ((text: string) => string)[]) {
  let parsed = fresh(start);
  for (const change of edits) {
    const text = change(parsed.document);
    const earlier = { ...parsed, ends: findCommonEnds(parsed.document, text) };
    parsed = parseMarkdown(toParsableText(text, 0, earlier), earlier);
  }
  return { kept: nodesOf(parsed.tree), made: nodesOf(fresh(parsed.document).tree) };
}

describe('a tree after edits is that of the text from scratch', () => {
  test.each([
    ['in any mess', document, edit, 500],
    ['among many sections', sections, sectionEdit, 150],
    ['in a long list', longList, listEdit, 100],
  ])(
    '%s',
    (_, documents, change, numRuns) => {
      fc.assert(
        fc.property(documents, fc.array(change, { minLength: 1, maxLength: 5 }), (start, edits) => {
          const { kept, made } = parsedTwice(
            start,
            edits.map((one) => (text: string) => applyTo(text, one)),
          );
          expect(kept).toEqual(made);
        }),
        { numRuns: runs(numRuns), seed: seedOr(5) },
      );
    },
    60_000,
  );

  const list = '- a\n- b\n- c\n- d\n- e\n- f\n';
  test.each<[string, string, string, string]>([
    ['an item in the middle', `# A\n\n${list}\nB\n`, '- d', '- dd'],
    ['the first item', `# A\n\n${list}\nB\n`, '- a', '- aa'],
    ['the last item', `# A\n\n${list}\nB\n`, '- f', '- ff'],
    ['an item becomes a heading', `# A\n\n${list}\nB\n`, '- d', '# d'],
    ['an item becomes a paragraph', `# A\n\n${list}\nB\n`, '- d', '\nd\n'],
    ['an item becomes one of another list', `# A\n\n${list}\nB\n`, '- d', '* d'],
    ['an item becomes a part of the one before', `# A\n\n${list}\nB\n`, '- d', '  - d'],
    ['an item becomes the rest of the one before', `# A\n\n${list}\nB\n`, '- d', 'd'],
    ['an item opens code that does not end', `# A\n\n${list}\nB\n`, '- d', '```'],
    ['an item is all that was between two lists', `${list}\nB\n\n${list}`, 'B\n\n', ''],
    ['a list whose marker is indented', `A\n\n${list.replaceAll('- ', '  - ')}\nB\n`, '  - d', '  - d\n  d'],
    [
      'a list whose markers move in',
      'A\n\n- a\n - b\n  - c\n   - d\n    - e\n     - f\n\nB\n',
      '- c',
      '- cc',
    ],
    ['code of several lines', `A\n\n${list.replaceAll('- ', '    - ')}\nB\n`, '- f', '- ff'],
    ['a table loses its header', 'A\n\n| a |\n|---|\n| b |\n| c |\n\nB\n', '|---|', '|--'],
    ['a line becomes a table', `${list}\n| a |\n\n| b |\n| c |\n\nB\n`, '| a |\n', '| a |\n|---|'],
    ['a paragraph gets an underline', 'A\n\nB\nC\n\nD\n\nE\n\nF\n', 'D\n', 'D\n---'],
    ['a comment opens and does not end', `# A\n\n${list}\nB\n\n- g\n- h\n- i\n\nC\n`, '- d', '<!--'],
  ])('%s', (_, start, from, to) => {
    const there = (text: string) => text.replace(from, to);
    const back = (text: string) => text.replace(to, from);
    for (const edits of [[there], [there, back], [there, back, there]]) {
      const { kept, made } = parsedTwice(start, edits);
      expect(kept).toEqual(made);
    }
  });
});
