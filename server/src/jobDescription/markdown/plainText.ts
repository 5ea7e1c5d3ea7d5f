import type { Abbreviations } from '../../roles/roleNames';
import type { Span } from '../../text/span';
import type { HeadingMeaning } from '../headings/headingMeaning';
import type { ItemShape } from '../sentences/itemShape';
import type { TextRun } from '../model';
import type { Naming } from '../naming/roleNaming';
import type { Sentence } from '../sentences/prose';
import type { PseudoHeading, TrailingHeading } from '../sections/pseudoHeading';
import type { RoleLabel } from '../naming/roleLabel';
import type { Clause } from '../sentences/subjects';

/** Words of a block without markup. Offsets of `runs` are relative to the block until it is placed in a document. */
export interface PlainText {
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** Offsets into `text` where the source has a line end; `hard` ones (`<br>`, two spaces, backslash) divide for sure. */
  readonly breaks: readonly { readonly at: number; readonly hard: boolean }[];
  /** Ranges of `text` set in bold, as headings and labels are. */
  readonly strong: readonly Span[];
  /** Characters of `text` that belong to links; a text of nothing else is navigation. */
  readonly linked: number;
  /** What has been worked out about these words, so that it is worked out once. */
  readonly memo: Memo;
}

/** Answers that depend on nothing but the words and what stands beside them. */
export interface Memo {
  shape?: ItemShape;
  /** The words of a list item without a doubled bullet, and the pieces of an item that holds several. */
  item?: { readonly own: PlainText; readonly pieces: readonly PlainText[] };
  assigns?: boolean;
  /** What the words say as a heading. */
  meaning?: { readonly extra: readonly string[]; readonly found: HeadingMeaning | undefined };
  naming?: { readonly abbreviations: Abbreviations; readonly found: Naming | undefined };
  namesAnother?: boolean;
  aboutAnother?: boolean;
  pseudoHeading?: { readonly extra: readonly string[]; readonly found: PseudoHeading | undefined };
  headingInside?: { readonly extra: readonly string[]; readonly found: TrailingHeading | undefined };
  trailingHeading?: { readonly extra: readonly string[]; readonly found: TrailingHeading | undefined };
  sentences?: { readonly abbreviations: Abbreviations; readonly found: readonly Sentence[] };
  clauses?: { readonly abbreviations: Abbreviations; readonly found: readonly Clause[] };
  label?: { readonly abbreviations: Abbreviations; readonly found: RoleLabel | undefined };
}

/** The part of `plain` in `[start, end)`, trimmed; `breaks` and `strong` are cut likewise. */
export function slicePlainText(plain: PlainText, start: number, end: number): PlainText {
  let from = start;
  let to = end;
  while (from < to && plain.text.charCodeAt(from) === 32) from++;
  while (to > from && plain.text.charCodeAt(to - 1) === 32) to--;
  if (from === 0 && to === plain.text.length) return plain;
  const strong = plain.strong
    .map((span) => ({ start: Math.max(span.start, from) - from, end: Math.min(span.end, to) - from }))
    .filter((span) => span.start < span.end);
  return {
    text: plain.text.slice(from, to),
    runs: sliceRuns(plain.runs, from, to),
    breaks: plain.breaks
      .filter(({ at }) => at > from && at < to)
      .map(({ at, hard }) => ({ at: at - from, hard })),
    strong,
    linked: plain.linked >= plain.text.length ? to - from : 0,
    memo: {},
  };
}

function sliceRuns(runs: readonly TextRun[], from: number, to: number): readonly TextRun[] {
  const result: TextRun[] = [];
  for (const run of runs) {
    const start = Math.max(run.text, from);
    const end = Math.min(run.text + run.length, to);
    if (start < end)
      result.push({ text: start - from, document: run.document + start - run.text, length: end - start });
  }
  return result;
}

/** Where the words stand: from the first to the last character of `plain` in block offsets; empty for no words. */
export function extentOf(plain: PlainText): Span {
  const first = plain.runs[0];
  const last = plain.runs.at(-1);
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return { start: first.document, end: last.document + last.length };
}

/** The same runs for a block that begins at `base`. */
export function placeRuns(runs: readonly TextRun[], base: number): readonly TextRun[] {
  if (base === 0) return runs;
  const only = runs[0];
  if (runs.length === 1 && only !== undefined) {
    return [{ text: only.text, document: only.document + base, length: only.length }];
  }
  return runs.map((run) => ({ text: run.text, document: run.document + base, length: run.length }));
}

/**
 * Maps a range of a duty's plain text to the document. Ends that fall on a character which does not stand there
 * unchanged (an entity, collapsed white space) reach to the next one that does.
 *
 * @param spanInText half-open UTF-16 offsets into `duty.text`
 * @example in `Own **R&amp;D** here` the text's `R&D` maps to `R&amp;D`
 */
export function toDocumentSpan(
  duty: { readonly span: Span; readonly runs: readonly TextRun[] },
  spanInText: Span,
): Span {
  const start = startInDocument(duty, spanInText.start);
  if (spanInText.end <= spanInText.start) return { start, end: start };
  return { start, end: Math.max(start, endInDocument(duty, spanInText.end)) };
}

function startInDocument(
  duty: { readonly span: Span; readonly runs: readonly TextRun[] },
  offset: number,
): number {
  let before = duty.span.start;
  for (const run of duty.runs) {
    if (offset < run.text) return before;
    if (offset < run.text + run.length) return run.document + offset - run.text;
    before = run.document + run.length;
  }
  return before;
}

function endInDocument(
  duty: { readonly span: Span; readonly runs: readonly TextRun[] },
  offset: number,
): number {
  for (const run of duty.runs) {
    if (offset <= run.text) return run.document;
    if (offset <= run.text + run.length) return run.document + offset - run.text;
  }
  return duty.span.end;
}

/** Where `span` of a block's text stands in the document, for a block placed at `at`. */
export function placeSpan(plain: PlainText, at: number, span: Span): Span {
  const extent = extentOf(plain);
  const inBlock = toDocumentSpan({ span: extent, runs: plain.runs }, span);
  return { start: inBlock.start + at, end: inBlock.end + at };
}
