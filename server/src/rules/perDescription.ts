import type { Configuration } from '../configuration/configuration';
import type { JobDescription } from '../jobDescription/model';
import { countBefore } from '../text/binarySearch';
import type { List } from './lazyList';
import type { EarlierVersion, JudgedDuty, RuleContext } from './rule';

/** What a rule context says about one version of a document, apart from other files and the date. */
export type DescriptionContext = Pick<
  RuleContext,
  'description' | 'judged' | 'configuration' | 'before' | 'meaningOf'
>;

/** What was worked out on the version before an edit, and what the edit left as it was. */
export interface Earlier<T> extends EarlierVersion {
  readonly value: T;
}

/**
 * Lets a figure on a whole description be worked out once, however many rules and fixes ask for it, and with an edit only where it changed.
 *
 * @param compute may depend on nothing but the description, its judged duties and the configuration; `earlier`, where there is one, only
 *   makes it faster
 */
export function oncePerDescription<T>(
  compute: (context: DescriptionContext, earlier: Earlier<T> | undefined) => T,
): (context: DescriptionContext) => T {
  interface Known {
    readonly description: JobDescription;
    readonly configuration: Configuration;
    readonly value: T;
  }
  const known = new WeakMap<List<JudgedDuty>, Known>();
  const earlierOf = ({ configuration, before }: DescriptionContext): Earlier<T> | undefined => {
    const found = before === undefined ? undefined : known.get(before.judged);
    if (before === undefined || found === undefined) return undefined;
    if (found.description !== before.description || found.configuration !== configuration) return undefined;
    return { ...before, value: found.value };
  };
  return (context) => {
    const { description, judged, configuration } = context;
    const found = known.get(judged);
    if (found?.description === description && found.configuration === configuration) return found.value;
    const value = compute(context, earlierOf(context));
    known.set(judged, { description, configuration, value });
    return value;
  };
}

/** What was found on the duty with this index. */
export interface FoundOnDuty<T> {
  readonly index: number;
  readonly value: T;
}

/**
 * What `find` says of each duty, in order, without those of which it says `undefined`. After an edit only the duties that changed are looked
 * at; the result is the very same if the edit leaves it as it was.
 *
 * @param find may depend on nothing about a duty but its words, its attribution, the kind of its section and the role of its scope
 */
export function findPerDuty<T>(
  find: (context: DescriptionContext, judged: JudgedDuty) => T | undefined,
): (context: DescriptionContext) => readonly FoundOnDuty<T>[] {
  return oncePerDescription<readonly FoundOnDuty<T>[]>((context, earlier) => {
    const { start, before, after } = changedPart(context.judged, earlier);
    const changed: FoundOnDuty<T>[] = [];
    for (let index = start; index < after; index++) {
      const one = context.judged.at(index);
      const value = one === undefined ? undefined : find(context, one);
      if (value !== undefined) changed.push({ index, value });
    }
    const known = earlier?.value ?? [];
    const from = firstFrom(known, start);
    const to = firstFrom(known, before);
    const by = after - before;
    if (changed.length === 0 && from === to && by === 0) return known;
    const rest = known.slice(to);
    const moved = by === 0 ? rest : rest.map(({ index, value }) => ({ index: index + by, value }));
    return known.slice(0, from).concat(changed, moved);
  });
}

/** Position of the first that was found on a duty from `index` on. */
function firstFrom(found: readonly FoundOnDuty<unknown>[], index: number): number {
  return countBefore(found.length, (i) => (found[i]?.index ?? index) < index);
}

/**
 * The same for what depends on something beside the description as well; with another object in its place all duties are looked at again.
 *
 * @param find may depend on nothing else about a duty than with `findPerDuty`
 */
export function findPerDutyBeside<K extends object, T>(
  find: (beside: K, context: DescriptionContext, judged: JudgedDuty) => T | undefined,
): (beside: K, context: DescriptionContext) => readonly FoundOnDuty<T>[] {
  const finders = new WeakMap<K, (context: DescriptionContext) => readonly FoundOnDuty<T>[]>();
  return (beside, context) => {
    const known = finders.get(beside);
    const finder = known ?? findPerDuty((of, judged) => find(beside, of, judged));
    if (known === undefined) finders.set(beside, finder);
    return finder(context);
  };
}

/**
 * Whether `isMeant` says yes of any duty. After an edit only the duties that changed are looked at, unless the one found before is among them.
 *
 * @param isMeant may depend on nothing about a duty but its words, its attribution, the kind of its section and the role of its scope
 */
export function anyDuty(
  isMeant: (context: DescriptionContext, judged: JudgedDuty) => boolean,
): (context: DescriptionContext) => boolean {
  const firstFound = oncePerDescription<number | undefined>((context, earlier) => {
    const { judged } = context;
    const { start, before, after } = changedPart(judged, earlier);
    const known = earlier?.value;
    if (known !== undefined && known < start) return known;
    if (known !== undefined && known >= before) return known + after - before;
    const [from, to] = known === undefined ? [start, after] : [0, judged.length];
    for (let i = from; i < to; i++) {
      const one = judged.at(i);
      if (one !== undefined && isMeant(context, one)) return i;
    }
    return undefined;
  });
  return (context) => firstFound(context) !== undefined;
}

/**
 * How many duties `classify` puts into each of `classes`; those of which it says `undefined` are not counted. After an edit only the duties
 * that changed are looked at.
 *
 * @param classify may depend on nothing about a duty but its words, its attribution, the kind of its section and the role of its scope
 */
export function countPerDuty<K extends string>(
  classes: readonly K[],
  classify: (context: DescriptionContext, judged: JudgedDuty) => K | undefined,
): (context: DescriptionContext) => Readonly<Record<K, number>> {
  return oncePerDescription<Readonly<Record<K, number>>>((context, earlier) => {
    const counts = new Map(classes.map((one) => [one, earlier?.value[one] ?? 0]));
    const count = (of: DescriptionContext, start: number, end: number, by: 1 | -1): void => {
      for (let i = start; i < end; i++) {
        const one = of.judged.at(i);
        const found = one === undefined ? undefined : classify(of, one);
        if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + by);
      }
    };
    const { start, before, after } = changedPart(context.judged, earlier);
    if (earlier !== undefined) count({ ...context, ...earlier }, start, before, -1);
    count(context, start, after, 1);
    return Object.fromEntries(counts) as Record<K, number>;
  });
}

/** Where the duties begin to differ from those of the version before, and where in each they no longer do; without one, all differ. */
function changedPart(
  judged: List<JudgedDuty>,
  earlier: EarlierVersion | undefined,
): { readonly start: number; readonly before: number; readonly after: number } {
  if (earlier === undefined) return { start: 0, before: 0, after: judged.length };
  const { first, last } = earlier.same;
  return { start: first, before: earlier.judged.length - last, after: judged.length - last };
}
