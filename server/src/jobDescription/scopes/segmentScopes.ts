import type { Decision } from '../recognition/decision';
import { isDutyKind, isLeadIn, type Structure } from '../recognition/structure';
import type { KindedSegment } from '../sections/sectionKinds';
import type { ScopeTable } from './scopeTable';

/** By segment: its scope, and whether what stands in it belongs to the description. */
export interface SegmentScope {
  readonly scope: number;
  readonly counts: boolean;
  /** For a lead-in such as "The CIO will:", the scope that goes on after its list. */
  readonly outer: number | undefined;
}

/**
 * Puts every section under a role: by its own heading, by the section around it, or by the last role heading before it in a document
 * that alternates between the roles with headings of one level.
 */
export function scopeSegments(
  kinded: readonly KindedSegment[],
  structure: Structure,
  decision: Decision,
  table: ScopeTable,
): readonly SegmentScope[] {
  const base = table.add(decision.base.role, decision.base.name, decision.base.source);
  const single = decision.recognition.role === 'cto' || decision.recognition.role === 'cio';
  const forced = single && isDeclared(decision) && !namesBoth(structure);
  const open: { readonly level: number; readonly scope: number; readonly foreign?: boolean }[] = [];
  return kinded.map(({ segment, kind, because }, i) => {
    const name = forced ? undefined : structure.headings[i];
    const foreign = !forced && structure.foreign[i] === true;
    const lasting =
      (single && decision.coversAll) || because !== 'heading' || !(isDutyKind(kind) || kind !== 'other');
    while (isOver(open.at(-1), segment.level, name !== undefined || foreign, lasting)) open.pop();
    if (name !== undefined) {
      const known = name.role === decision.base.role && single && decision.coversAll;
      open.push({ level: segment.level, scope: known ? base : table.add(name.role, name.span, 'heading') });
    }
    if (foreign) open.push({ level: segment.level, scope: base, foreign });
    const current = open.at(-1);
    const introduces = name !== undefined && isLeadIn(segment.heading?.content.text ?? '');
    const outer = introduces && decision.coversAll ? (open.at(-2)?.scope ?? base) : undefined;
    if (introduces && segment.level === 7) open.pop();
    return {
      outer,
      scope: current?.scope ?? base,
      counts: current?.foreign !== true && (current !== undefined || decision.coversAll),
    };
  });
}

/** Whether a section on a role ends before a heading of `level`. */
function isOver(
  open: { readonly level: number } | undefined,
  level: number,
  names: boolean,
  lasting: boolean,
): boolean {
  if (open === undefined) return false;
  if (names) return open.level >= level;
  if (open.level === level) return level < 7 && lasting;
  return open.level > level;
}

function isDeclared({ base: { source } }: Decision): boolean {
  return source === 'front-matter' || source === 'command-line' || source === 'configuration';
}

function namesBoth({ headings, tabled, labelled }: Structure): boolean {
  const roles = new Set([...headings.map((name) => name?.role), ...tabled, ...labelled]);
  return roles.has('cto') && roles.has('cio');
}
