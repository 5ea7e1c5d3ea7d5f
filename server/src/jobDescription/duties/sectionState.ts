import type { SectionKind } from '../model';

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
  /** Scopes of the items around the one being read; none for those of another officer. */
  readonly nested: { readonly depth: number; readonly scope: number | undefined }[] = [];

  /** Only what reads like a duty counts. */
  readonly strict: boolean;
  /** Hardly any item reads like a duty, so that those which do are about something else. */
  readonly sparse: boolean;

  constructor(
    public place: Place,
    { strict, sparse }: { readonly strict: boolean; readonly sparse: boolean },
    /** Scope after the list that a lead-in opens. */
    readonly outer: number | undefined,
  ) {
    this.strict = strict;
    this.sparse = sparse;
  }

  /** Whether nothing before puts what follows under another scope than the section's. */
  get isOwn(): boolean {
    const isOwn = (scope: number | undefined): boolean => scope === undefined || scope === this.place.scope;
    return this.outer === undefined && this.nested.length === 0 && isOwn(this.lead) && isOwn(this.carried);
  }

  /** The scope of an item at `depth`; `undefined` inside another officer's. */
  scopeAt(depth: number): number | undefined {
    while ((this.nested.at(-1)?.depth ?? -1) >= depth) this.nested.pop();
    const around = this.nested.at(-1);
    return around === undefined ? (this.lead ?? this.place.scope) : around.scope;
  }
}
