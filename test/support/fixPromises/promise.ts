/** A promise about fixes that was not kept. */
export interface Broken {
  /** In a few words, the same for the same kind of trouble. */
  readonly promise: string;
  readonly detail: string;
}

/** Tells that a promise is broken unless it holds. */
export type Promised = (promise: string, holds: boolean, extra?: unknown) => readonly Broken[];
