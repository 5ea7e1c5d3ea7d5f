import type { Abbreviations } from '../roles/roleNames';
import type { PlainText } from './plainText';
import { splitParagraph } from './sentences';
import { findClauses, type Clause } from './subjects';

/** One sentence, line or list piece of a paragraph with its clauses. */
export interface Sentence {
  readonly content: PlainText;
  readonly clauses: readonly Clause[];
}

interface Reading {
  readonly abbreviations: Abbreviations;
  readonly sentences: readonly Sentence[];
}

const readings = new WeakMap<PlainText, Reading>();

/** The sentences of a paragraph, read once per paragraph and reading of the abbreviations. */
export function readProse(paragraph: PlainText, abbreviations: Abbreviations): readonly Sentence[] {
  return remember(paragraph, abbreviations, () => splitParagraph(paragraph));
}

const itemReadings = new WeakMap<PlainText, Reading>();

/** A list item or cell read as one piece, with its clauses. */
export function readPiece(piece: PlainText, abbreviations: Abbreviations): readonly Clause[] {
  const known = itemReadings.get(piece);
  if (known !== undefined && isSame(known.abbreviations, abbreviations))
    return known.sentences[0]?.clauses ?? [];
  const clauses = findClauses(piece.text, abbreviations);
  itemReadings.set(piece, { abbreviations, sentences: [{ content: piece, clauses }] });
  return clauses;
}

function remember(
  key: PlainText,
  abbreviations: Abbreviations,
  split: () => readonly PlainText[],
): readonly Sentence[] {
  const known = readings.get(key);
  if (known !== undefined && isSame(known.abbreviations, abbreviations)) return known.sentences;
  const sentences = split().map((content) => ({
    content,
    clauses: findClauses(content.text, abbreviations),
  }));
  readings.set(key, { abbreviations, sentences });
  return sentences;
}

function isSame(a: Abbreviations, b: Abbreviations): boolean {
  return a.cto === b.cto && a.cio === b.cio;
}
