import type { Role } from '../../roles/role';
import { findJobTitles, meansAnother, type Abbreviations } from '../../roles/roleNames';
import { isDutySentence } from '../sentences/dutySentence';
import type { Naming } from '../naming/roleNaming';
import { placeSpan } from '../markdown/plainText';
import { readProse } from '../sentences/prose';
import { paragraphsOf } from '../sections/passages';
import type { KindedSegment } from '../sections/sectionKinds';
import type { PlacedName } from './structure';

/** How much of a document's prose says what a role does. */
export interface ProseShape {
  readonly sentences: number;
  /** Sentences whose subject is a role by name, or that take one up. */
  readonly assigning: number;
  /** Roles that are subjects by name. */
  readonly roles: ReadonlySet<Role | 'merged'>;
  /** How many clauses are about each of them, by name or by a pronoun. */
  readonly shares: ReadonlyMap<Role | 'merged', number>;
}

/** Counts sentences by their subject, over all sections that are not excluded. */
export function describeProse(kinded: readonly KindedSegment[], abbreviations: Abbreviations): ProseShape {
  const shares = new Map<Role | 'merged', number>();
  let sentences = 0;
  let assigning = 0;
  for (const { segment, kind } of kinded) {
    if (kind === 'excluded') continue;
    let carried: Role | 'merged' | undefined;
    for (const paragraph of paragraphsOf(segment)) {
      for (const { content, clauses } of readProse(paragraph.content, abbreviations)) {
        sentences++;
        let assigns = false;
        for (const { subject } of clauses) {
          if (subject.kind === 'role') carried = subject.role;
          else if (subject.kind === 'other') carried = undefined;
          if (carried !== undefined) shares.set(carried, (shares.get(carried) ?? 0) + 1);
          assigns ||= carried !== undefined || subject.kind === 'addressee';
        }
        if (assigns && isDutySentence(content)) assigning++;
      }
    }
  }
  return { sentences, assigning, roles: new Set(shares.keys()), shares };
}

/** The first mention of the role whose name is the subject of sentences, if no other role's is. */
export function onlySubject(
  kinded: readonly KindedSegment[],
  abbreviations: Abbreviations,
): PlacedName | undefined {
  let only: PlacedName | undefined;
  for (const { segment, kind } of kinded) {
    if (kind === 'excluded') continue;
    for (const paragraph of paragraphsOf(segment)) {
      for (const { content, clauses } of readProse(paragraph.content, abbreviations)) {
        for (const { subject } of clauses) {
          if (subject.kind !== 'role') continue;
          if (only !== undefined && only.role !== subject.role) return undefined;
          only ??= { role: subject.role, span: placeSpan(content, paragraph.at, subject.name) };
        }
      }
    }
  }
  return only;
}

const hiring =
  /\b(?:look(?:ing|s)?|search(?:ing|es)?|recruit(?:ing|s)?|hir(?:ing|es?)|seek(?:ing|s)?|in need|opening|vacancy|appoint(?:ing)?|need(?:s|ing)?|(?:role|position|post|job) (?:of|is)|join \w+(?: team)? as|as) (?:for |of )?(?:(?:an?|our|its|the|their|your|new|first|next|experienced|visionary|strategic|dynamic|seasoned|hands-on|talented|highly|skilled|exceptional|proven|innovative|senior|permanent|full-time|future|great|passionate|motivated|and),? ){0,7}$/iu;

/** `... a CTO or CIO`: the other role stands beside it as an alternative. */
function isAlternative(rest: string, role: Role | 'merged'): boolean {
  const joint = /^\s+or\s+(?:an?\s+|the\s+)?/iu.exec(rest)?.[0].length ?? 0;
  const other = joint === 0 ? undefined : findJobTitles(rest.slice(0, joint + 60))[0];
  return other?.span.start === joint && other.role !== 'other' && other.role !== role;
}

/** The role in a sentence such as "We are looking for a Chief Technology Officer who ...". */
export function hiringSentence(
  kinded: readonly KindedSegment[],
  abbreviations: Abbreviations,
): (PlacedName & Pick<Naming, 'undecided'>) | undefined {
  for (const { segment } of kinded) {
    for (const paragraph of paragraphsOf(segment)) {
      for (const { content } of readProse(paragraph.content, abbreviations)) {
        for (const title of findJobTitles(content.text)) {
          if (title.role === 'other' || title.plural || meansAnother(title, abbreviations)) continue;
          const before = content.text.slice(Math.max(0, title.span.start - 200), title.span.start);
          if (!hiring.test(before)) continue;
          const naming = { role: title.role, span: placeSpan(content, paragraph.at, title.span) };
          return isAlternative(content.text.slice(title.span.end), title.role)
            ? { ...naming, undecided: true }
            : naming;
        }
      }
    }
  }
  return undefined;
}
