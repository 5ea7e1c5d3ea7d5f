import { meanTheSame, type Abbreviations } from '../../roles/roleNames';
import type { PlainText } from '../markdown/plainText';
import { splitParagraph } from './splitSentences';
import { findClauses, type Clause } from './subjects';

/** One sentence, line or list piece of a paragraph with its clauses. */
export interface Sentence {
  readonly content: PlainText;
  readonly clauses: readonly Clause[];
}

/** The sentences of a paragraph, read once per paragraph and reading of the abbreviations. */
export function readProse(paragraph: PlainText, abbreviations: Abbreviations): readonly Sentence[] {
  const { memo } = paragraph;
  if (memo.sentences === undefined || !meanTheSame(memo.sentences.abbreviations, abbreviations)) {
    const found = splitParagraph(paragraph).map((content) => ({
      content,
      clauses: findClauses(content.text, abbreviations),
    }));
    memo.sentences = { abbreviations, found };
  }
  return memo.sentences.found;
}

/** The clauses of a list item or cell, which is one piece however many sentences it has. */
export function readPiece({ text, memo }: PlainText, abbreviations: Abbreviations): readonly Clause[] {
  if (memo.clauses === undefined || !meanTheSame(memo.clauses.abbreviations, abbreviations)) {
    memo.clauses = { abbreviations, found: findClauses(text, abbreviations) };
  }
  return memo.clauses.found;
}
