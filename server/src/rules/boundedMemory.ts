/** Answers of a pure function, each made once while it is remembered. */
export interface BoundedMemory<T> {
  get(text: string): T;
  /** How many answers are held; never more than the limit. */
  readonly size: number;
}

/** Remembers the answers of `make` for up to `limit` texts; when it is full the older half is dropped, so that what is in use stays. */
export function createBoundedMemory<T>(make: (text: string) => T, limit: number): BoundedMemory<T> {
  const half = Math.max(1, Math.floor(limit / 2));
  let recent = new Map<string, { readonly answer: T }>();
  let older = new Map<string, { readonly answer: T }>();
  return {
    get size() {
      return recent.size + older.size;
    },
    get(text) {
      const known = recent.get(text);
      if (known !== undefined) return known.answer;
      const found = older.get(text) ?? { answer: make(text) };
      if (recent.size >= half) {
        older = recent;
        recent = new Map();
      }
      recent.set(text, found);
      return found.answer;
    },
  };
}
