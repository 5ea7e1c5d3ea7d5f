import type { Duty, JobDescription, RoleScope, Section, SectionKind } from '../../jobDescription/model';
import type { Role } from '../../roles/role';
import type { HtmlItem } from './htmlItem';
import { htmlItemOf } from './htmlItem';
import type { ItemShape } from './listItem';
import { itemAt } from './listItem';
import { blankRunStart } from './lines';

/** Where a role's duties end in a document, and how they are written. */
export type DutyPlace =
  | {
      readonly kind: 'list';
      /** End of the last item's lines. */
      readonly end: number;
      readonly last: ItemShape;
      readonly before: ItemShape | undefined;
      /** Blank lines stand between the items. */
      readonly isLoose: boolean;
      /** Its items end in a full stop. */
      readonly endsInStop: boolean;
    }
  | {
      readonly kind: 'html';
      readonly last: HtmlItem;
      readonly endsInStop: boolean;
    }
  | {
      readonly kind: 'prose';
      /** The last sentence. */
      readonly last: Duty;
      readonly scope: RoleScope;
    };

const substitutes: Readonly<Partial<Record<SectionKind, readonly SectionKind[]>>> = {
  metrics: ['metrics', 'goals'],
  goals: ['goals', 'metrics'],
};

/**
 * Finds where a duty of a role would be added: at the end of its first list of duties, else after its last sentence. Goals and
 * measures go to their like.
 *
 * @param kind of the section that the duty comes from
 * @param except a duty that does not count, since it is about to move
 */
export function findDutyPlace(
  description: JobDescription,
  role: Role,
  kind: SectionKind,
  except?: Duty,
): DutyPlace | undefined {
  const kinds = substitutes[kind] ?? (['duties'] as const);
  const { sections, scopes, duties } = description;
  const candidates = sections.filter(
    (section) => kinds.includes(section.kind) && scopes[section.scope]?.role === role,
  );
  for (const section of candidates) {
    const items = duties.filter(
      (duty) => duty.section === section.index && duty.scope === section.scope && duty !== except,
    );
    const place = listOf(
      description,
      items.filter((duty) => duty.kind === 'item'),
    );
    if (place !== undefined) return place;
  }
  return proseOf(description, role, kinds);
}

function listOf({ text }: JobDescription, items: readonly Duty[]): DutyPlace | undefined {
  const depth = Math.min(...items.map((duty) => duty.depth));
  const top = beforeRest(
    text,
    items.filter((duty) => duty.depth === depth),
  );
  const last = top.at(-1);
  const tag = last === undefined ? undefined : htmlItemOf(text, last);
  if (last !== undefined && tag !== undefined)
    return { kind: 'html', last: tag, endsInStop: last.text.endsWith('.') };
  const shape = last === undefined ? undefined : itemAt(text, last.span.start);
  if (last === undefined || shape === undefined) return undefined;
  const previous = top.at(-2);
  const before = previous === undefined ? undefined : itemAt(text, previous.span.start);
  const isLoose = previous !== undefined && blankRunStart(text, last.block.start) < last.block.start;
  return {
    kind: 'list',
    end: last.block.end,
    last: shape,
    before,
    isLoose,
    endsInStop: last.text.endsWith('.'),
  };
}

/** `Other duties as assigned` stays the last bullet; in a list that counts it would have to be numbered anew. */
function beforeRest(text: string, items: readonly Duty[]): readonly Duty[] {
  const last = items.at(-1);
  if (last === undefined || items.length === 1 || !isRest.test(last.text)) return items;
  const isCounted = /[\p{L}\d]/u.test(itemAt(text, last.span.start)?.marker ?? '');
  return isCounted ? items : items.slice(0, -1);
}

const isRest = /^(?:\w+ ){0,2}(?:other|related) (?:\w+ ){0,2}(?:duties|tasks)\b/iu;

function proseOf(
  description: JobDescription,
  role: Role,
  kinds: readonly SectionKind[],
): DutyPlace | undefined {
  const { duties, scopes, sections } = description;
  const last = [...duties]
    .reverse()
    .find(
      (duty) =>
        duty.kind === 'sentence' &&
        scopes[duty.scope]?.role === role &&
        isProseSection(sections[duty.section], kinds),
    );
  const scope = last === undefined ? undefined : scopes[last.scope];
  return last === undefined || scope === undefined ? undefined : { kind: 'prose', last, scope };
}

function isProseSection(section: Section | undefined, kinds: readonly SectionKind[]): boolean {
  return (
    section !== undefined &&
    (kinds.includes(section.kind) || section.kind === 'purpose' || section.kind === 'other')
  );
}
