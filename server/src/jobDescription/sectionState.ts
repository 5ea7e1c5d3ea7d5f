import type { SectionKind } from './model';

/** Where a piece of text stands. */
export interface Place {
  readonly section: number;
  readonly kind: SectionKind;
  readonly scope: number;
  readonly counts: boolean;
}

/** What earlier lines of a section say about later ones. */
export class SectionState {
  /** Scope of the last sentence with a role as subject, which pronouns take up. */
  carried: number | undefined;
  /** Scope that "The CIO will:" gives to the list after it. */
  lead: number | undefined;
  /** Whether a list has begun: "The CIO will:" reaches no further than its list. */
  listed = false;
  readonly nested: { readonly depth: number; readonly scope: number }[] = [];

  constructor(
    public place: Place,
    /** Only what reads like a duty counts. */
    readonly strict: boolean,
    /** Scope after the list that a lead-in opens. */
    readonly outer: number | undefined,
  ) {}

  scopeAt(depth: number): number {
    while ((this.nested.at(-1)?.depth ?? -1) >= depth) this.nested.pop();
    return this.nested.at(-1)?.scope ?? this.lead ?? this.place.scope;
  }
}
