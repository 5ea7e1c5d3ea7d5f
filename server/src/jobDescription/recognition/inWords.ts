import { roleTitle, type DescribedRole, type Role } from '../../roles/role';
import type { Abbreviations } from '../../roles/roleNames';
import type { KindedSegment } from '../sections/sectionKinds';
import type { Features } from './decision';
import { describeProse } from './proseShape';
import type { Structure } from './structure';

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
    ? "there are duties, but no title or heading says that they are the CTO's or the CIO's"
    : 'no title or heading names the CTO or the CIO together with duties';
}
