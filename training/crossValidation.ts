import { contextOf, type CorpusRow } from './corpus';
import { createScorer, fitModel } from './fitModel';

/** A row with the scores of a model that was trained without its block, in the order of `owners`. */
export interface CrossScoredRow {
  readonly row: CorpusRow;
  readonly scores: readonly number[];
  readonly fold: number;
}

/** Scores every row by a model that has not seen it: grouped cross-validation, in which blocks of contrasting rows are never split. */
export function crossScore(rows: readonly CorpusRow[], folds: number): readonly CrossScoredRow[] {
  const blocks = [...new Set(rows.map(({ block }) => block))];
  const foldOf = new Map(blocks.map((block, index) => [block, index % folds]));
  return Array.from({ length: folds }, (_, fold) => {
    const isTest = (row: CorpusRow): boolean => foldOf.get(row.block) === fold;
    const score = createScorer(fitModel(rows.filter((row) => !isTest(row))));
    return rows.filter(isTest).map((row) => ({ row, scores: score(row.text, contextOf(row)), fold }));
  }).flat();
}
