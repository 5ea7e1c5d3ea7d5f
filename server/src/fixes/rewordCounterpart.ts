import type { Evidence } from '../attribution/attribution';
import { abbreviation, otherRole } from '../roles/role';
import { overlaps } from '../text/span';
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
    const [only] = sufficient;
    if (only === undefined || sufficient.length > 1) return [];
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

const articles = new Set(['the', 'a', 'an', 'our', 'its', 'their', 'all', 'any', 'every']);
const openers = new Set([
  'and',
  'or',
  'for',
  'of',
  'on',
  'in',
  'to',
  'with',
  'by',
  'as',
  'into',
  'across',
  'through',
  ',',
  '&',
]);
const closers = new Set([
  'and',
  'or',
  'for',
  'of',
  'on',
  'in',
  'to',
  'with',
  'by',
  'as',
  'into',
  'across',
  'through',
  'that',
  'so',
  'at',
  'from',
]);

/** A noun phrase that stands by itself can be replaced; a word inside a longer one cannot. */
function replacement(text: string, { span, counterpart }: Evidence): WordChange | undefined {
  if (counterpart === undefined) return undefined;
  const words = wordsOf(text);
  const at = words.findIndex((word) => word.start >= span.start);
  const next = words.find((word) => word.start >= span.end);
  const isClosed = next === undefined || next.isMark || closers.has(next.lower);
  const previous = words[at - 1];
  const hasArticle = previous !== undefined && articles.has(previous.lower);
  const isOpen = hasArticle || (previous !== undefined && (openers.has(previous.lower) || at === 1));
  if (!isClosed || !isOpen || at < 1) return undefined;
  const takesArticle = hasArticle && !/^(?:the|our|a|an|what|all)\s/u.test(counterpart);
  const start = hasArticle && !takesArticle ? previous.start : span.start;
  return { span: { start, end: span.end }, newText: counterpart };
}
