import { otherRole, type DescribedRole, type Role } from '../../roles/role';
import type { Abbreviations } from '../../roles/roleNames';
import type { KindedSegment } from '../sections/sectionKinds';
import type { Features } from './decision';
import { describeProse } from './proseShape';
import type { Structure } from './structure';

/** The role that a document opted in by its author speaks about, by structure and by the subjects of its sentences. */
export function roleOfProse(
  kinded: readonly KindedSegment[],
  abbreviations: Abbreviations,
  structure: Structure,
): DescribedRole | undefined {
  const roles = new Set<Role | 'merged'>([...structure.headed, ...structure.tabled, ...structure.labelled]);
  for (const role of describeProse(kinded, abbreviations).roles) roles.add(role);
  return roles.size === 0 ? undefined : combined(roles);
}

/** What a document with these roles describes. */
export function combined(roles: ReadonlySet<Role | 'merged'>): DescribedRole {
  if (roles.has('cto') && roles.has('cio')) return 'both';
  if (roles.has('cto')) return 'cto';
  return roles.has('cio') ? 'cio' : 'merged';
}

/** Every role that the document's own structure names. */
export function namedRoles({
  headed,
  introduced,
  tabled,
  labelled,
}: Structure): ReadonlySet<Role | 'merged'> {
  return new Set([...headed, ...introduced, ...tabled, ...labelled]);
}

/** Whether the document itself keeps the two roles apart. */
function isDivided(structure: Structure): boolean {
  const all = namedRoles(structure);
  return all.has('cto') && all.has('cio');
}

/** A document titled with one role has sections for the other one. */
export function hasOwnSection(structure: Structure, role: Role | 'merged'): boolean {
  if (role === 'merged') return false;
  const other = otherRole(role);
  return structure.headed.has(other) || structure.tabled.has(other) || structure.labelled.has(other);
}

/** Whether each role has parts or sentences of its own; under the title of one of them, a single sentence on the other is not enough. */
export function speaksOfEach({ titleName, structure, kinded, abbreviations }: Features): boolean {
  if (isDivided(structure) || (titleName !== undefined && hasOwnSection(structure, titleName.role)))
    return true;
  const { shares } = describeProse(kinded, abbreviations);
  const least = titleName === undefined || titleName.role === 'merged' ? 1 : 2;
  return (shares.get('cto') ?? 0) >= least && (shares.get('cio') ?? 0) >= least;
}
