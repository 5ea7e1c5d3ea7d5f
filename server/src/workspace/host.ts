/** What the server needs from the place it runs in: Node has files, a browser's worker has none. */
export interface Host {
  /** Today's ISO date, such as `2026-11-25`. */
  today(): string;
  /** Absent where files cannot be reached; then there is no charter and only open documents are known. */
  readonly files: FileAccess | undefined;
}

/** Files by URI. Failures are values: a file that cannot be read is as good as absent. */
export interface FileAccess {
  /** The file's text, or `undefined` when it does not exist, cannot be read or is longer than `maxBytes`. */
  read(uri: string, maxBytes: number): Promise<string | undefined>;
  /** Whether `listMarkdown` with these patterns would leave the file out. */
  isIgnored(folder: string, uri: string, ignores: readonly string[]): Promise<boolean>;
  /** URIs of the Markdown files under a folder that no ignore file excludes, at most `limit`. */
  listMarkdown(folder: string, options: ListOptions): Promise<readonly string[]>;
}

export interface ListOptions {
  readonly limit: number;
  /** Patterns as in `.gitignore`, relative to the folder, besides those of its ignore files. */
  readonly ignores: readonly string[];
  /** Asked between folders; `true` ends the search with what is there. */
  readonly cancelled: () => boolean;
  /** Told of each folder that cannot be listed; the search goes on without it. */
  readonly unreadable?: (uri: string, error: unknown) => void;
}

/** The date where the user is, as the suppressions' `until` means it: `2026-11-25`. */
export function localDate(now: Date): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
