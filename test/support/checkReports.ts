import { createLineIndex, type Position } from '../../server/src/text/lineIndex';

interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** What `check --format json` prints for a file. */
export interface CheckedFile {
  readonly file: string;
  readonly role: string | null;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly owner: string | null;
    readonly dimension: string | null;
    readonly probability: number | null;
    readonly range: Range;
    readonly fixes: readonly string[];
  }[];
}

export function readReports(json: string): readonly CheckedFile[] {
  return JSON.parse(json) as readonly CheckedFile[];
}

/** The words that a range marks. */
export function wordsAt(text: string, { start, end }: Range): string {
  const lines = createLineIndex(text);
  return text.slice(lines.offsetAt(start), lines.offsetAt(end));
}
