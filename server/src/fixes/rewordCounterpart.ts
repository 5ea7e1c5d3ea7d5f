import type { Evidence } from '../attribution/attribution';
import { abbreviation, otherRole } from '../roles/role';
import { contains, overlaps } from '../text/span';
import { misplaced } from './misplaced';
import type { FixProvider } from './proposal';
import { readsRight } from './readsRight';
import type { WordChange } from './wording/change';
import { applyChanges, toEdits } from './wording/change';
import { wordsOf } from './wording/words';

/** Puts in place of the phrase that gives a duty to the other role what this role has in its place. */
export const rewordCounterpart: FixProvider = {
  kind: 'reword-counterpart',
  propose(context, finding) {
    const found = misplaced(context, finding);
    if (found === undefined) return [];
    const { duty, judged, owner } = found;
    const telling = judged.attribution.evidence.filter(({ pole }) => pole === owner);
    const changes = telling
      .filter((evidence) => carriesAlone(evidence, telling))
      .flatMap((evidence) => replacement(duty.text, evidence) ?? []);
    const sufficient = changes.filter((change) =>
      readsRight(context, duty, applyChanges(duty.text, [change])),
    );
    const only = sufficient.find(({ span }) => sufficient.every((other) => contains(span, other.span)));
    if (only === undefined) return [];
    const edits = toEdits(context.description.text, duty, [only]);
    if (edits === undefined) return [];
    const phrase = duty.text.slice(only.span.start, only.span.end);
    const role = abbreviation(otherRole(owner));
    return [{ title: `Reword as the ${role}'s: “${only.newText}” for “${phrase}”`, safe: false, edits }];
  },
};

/** Whatever else points to the other role would contradict the new words: `customers ... for all employees`. */
function carriesAlone(evidence: Evidence, telling: readonly Evidence[]): boolean {
  return telling.every((other) => overlaps(other.span, evidence.span) || other.weight < evidence.weight / 4);
}

/** Words that stand before a noun and go with it: what comes in its place stands by itself. */
const determiners = new Set('the a an our its their all any every each'.split(' '));
const openers = new Set('and or for of on in to with by as into across through off , &'.split(' '));
/** After them comes where, not of what: `in each country`. */
const places = new Set(['in', 'at']);
const ofTheCompany = /^\s+of\s+(?:the|our)\s+(?:company|group|firm|business|organi[sz]ation)\b(?!\s+\p{L})/u;

/**
 * A noun phrase that stands by itself at the end of its clause can be replaced; a word inside a longer one cannot, nor one that goes
 * on with what the other role has it for: `the network of all offices`.
 */
function replacement(text: string, { span, counterpart }: Evidence): WordChange | undefined {
  if (counterpart === undefined) return undefined;
  const words = wordsOf(text);
  const at = words.findIndex((word) => word.start >= span.start);
  const next = words.find((word) => word.start >= span.end);
  const previous = words[at - 1];
  if (previous === undefined) return undefined;
  const isClosed =
    next === undefined ||
    /^[.;!]$/u.test(next.text) ||
    places.has(next.lower) ||
    ofTheCompany.test(text.slice(span.end));
  const hasDeterminer = determiners.has(previous.lower);
  const isOpen = hasDeterminer || openers.has(previous.lower) || at === 1;
  if (!isClosed || !isOpen) return undefined;
  return {
    span: { start: hasDeterminer ? previous.start : span.start, end: span.end },
    newText: counterpart,
  };
}
