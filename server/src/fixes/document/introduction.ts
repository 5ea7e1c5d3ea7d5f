import type { Span } from '../../text/span';
import { blankRunEnd, lineAt, previousLineStart } from './lines';
import type { ItemShape } from './listItem';
import { contentIndent, itemAt, prefixOf, readItem } from './listItem';

/** An item such as `Manage:` that only introduces the items below it. */
export interface Introduction {
  /** Start of its line. */
  readonly start: number;
  readonly shape: ItemShape;
  /** `Manage`, without the colon. */
  readonly words: string;
  /** The block is all that it introduces. */
  readonly isAlone: boolean;
}

/** What introduces the nested item whose lines are `block`; `undefined` when the item above has words of its own. */
export function introductionOf(text: string, block: Span, offset: number): Introduction | undefined {
  const own = itemAt(text, offset);
  if (own === undefined || own.indent === '') return undefined;
  let start = block.start;
  let hasOthers = false;
  while (start > 0) {
    start = previousLineStart(text, start);
    const line = lineAt(text, start);
    const shape = readItem(line);
    if (shape !== undefined && shape.indent.length < own.indent.length) {
      const words = line.slice(prefixOf(shape).length).trimEnd();
      if (!words.endsWith(':') || own.indent.length < contentIndent(shape).length - 1) return undefined;
      const isAlone = !hasOthers && !isNested(lineAt(text, blankRunEnd(text, block.end)), own);
      return { start, shape, words: words.slice(0, -1).trimEnd(), isAlone };
    }
    if (line.trim() !== '') hasOthers = true;
    if (line.trim() !== '' && !/^[ \t]/u.test(line)) return undefined;
  }
  return undefined;
}

function isNested(line: string, own: ItemShape): boolean {
  return line.trim() !== '' && line.startsWith(own.indent);
}
