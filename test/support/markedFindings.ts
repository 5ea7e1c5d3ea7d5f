import { expect } from 'vitest';
import type { Span } from '../../server/src/text/span';

/** A place in a text with the rule that must report it. */
export interface Mark {
  readonly rule: string;
  readonly span: Span;
}

/** A fixture without its marks, and what they say. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const opening = '[[';
const closing = /\]\]\{([a-z-]+(?:,[a-z-]+)*)\}/uy;

/**
 * Reads prose with marked findings: `- [[Run the help desk]]{misattributed-duty}`. Marks may nest; several rules at one place are separated by
 * commas.
 *
 * @example `readMarks('a [[b]]{r}')` is `{ text: 'a b', marks: [{ rule: 'r', span: { start: 2, end: 3 } }] }`
 */
export function readMarks(marked: string): MarkedText {
  const marks: Mark[] = [];
  const open: number[] = [];
  let text = '';
  for (let index = 0; index < marked.length;) {
    closing.lastIndex = index;
    const close = closing.exec(marked);
    if (marked.startsWith(opening, index)) {
      open.push(text.length);
      index += opening.length;
    } else if (close !== null && open.length > 0) {
      const start = open.pop() ?? 0;
      for (const rule of (close[1] ?? '').split(',')) marks.push({ rule, span: { start, end: text.length } });
      index += close[0].length;
    } else {
      text += marked[index] ?? '';
      index++;
    }
  }
  if (open.length > 0) throw new Error('a mark of the fixture is not closed');
  return { text, marks: [...marks].sort(byPlace) };
}

/** Fails when a marked finding is missing, when there is one that is not marked, or when a place differs. */
export function expectMarked(
  { text, marks }: MarkedText,
  findings: readonly { readonly rule: string; readonly span: Span }[],
): void {
  const found = findings.map(({ rule, span }) => ({ rule, span })).sort(byPlace);
  expect(found.map((finding) => show(text, finding))).toEqual(marks.map((mark) => show(text, mark)));
}

function show(text: string, { rule, span }: Mark): string {
  return `${String(span.start)}-${String(span.end)} ${rule}: ${text.slice(span.start, span.end)}`;
}

function byPlace(a: Mark, b: Mark): number {
  return (
    a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
