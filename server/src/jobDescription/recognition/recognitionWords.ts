import { otherRole, roleTitle, type DescribedRole, type Role } from '../../roles/role';
import type { Abbreviations } from '../../roles/roleNames';
import { describeProse } from './proseShape';
import type { Features } from './decision';
import type { KindedSegment } from '../sections/sectionKinds';
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

/** The shape of a job description in words, or `undefined` if the document has none. */
export function shapeInWords({ dutySections, dutyItems }: Structure): string | undefined {
  if (dutySections > 0 && dutyItems > 0) return counted(dutySections, 'duty section');
  return dutyItems >= 3 ? `a list of ${counted(dutyItems, 'duty', 'duties')}` : undefined;
}

/**
 * Sentences on duties in words, or `undefined` if they are too few to make a description.
 *
 * @param wanted whether a sentence looks for the role that the title names, so that it is a posting however much else it says
 */
export function proseInWords(
  kinded: readonly KindedSegment[],
  abbreviations: Abbreviations,
  wanted = false,
): string | undefined {
  const { assigning, sentences } = describeProse(kinded, abbreviations);
  if (wanted ? assigning < 2 : assigning < 3 || assigning * 3 < sentences) return undefined;
  return counted(assigning, 'sentence on duties', 'sentences on duties');
}

/** Sentences on duties in words, if hardly anything else is said. */
export function mostlyDuties(
  kinded: readonly KindedSegment[],
  abbreviations: Abbreviations,
): string | undefined {
  const { assigning, sentences } = describeProse(kinded, abbreviations);
  return assigning * 10 < sentences * 6 ? undefined : proseInWords(kinded, abbreviations);
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

export function nameInWords(role: Role | 'merged'): string {
  return role === 'merged' ? 'both roles as one' : `the ${roleTitle(role)}`;
}

export function inWords(role: DescribedRole): string {
  return role === 'both' ? 'the CTO and the CIO' : nameInWords(role);
}

/** Why a document is not analysed, for a person. */
export function whyNot({ titleName, structure, frontMatter }: Features): string {
  if (frontMatter?.optedIn === true)
    return 'front matter says `remit: true`, but nothing names the CTO or the CIO';
  if (titleName !== undefined)
    return `title names ${nameInWords(titleName.role)}, but no duty section or list of duties was found`;
  return structure.dutySections > 0
    ? 'there are duties, but no title or heading says that they are the CTO’s or the CIO’s'
    : 'no title or heading names the CTO or the CIO together with duties';
}
