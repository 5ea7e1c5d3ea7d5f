import type { Duty } from '../jobDescription/model';
import type { Role } from '../roles/role';
import { abbreviation, otherRole } from '../roles/role';
import { accountableRole, isRelationship } from './dutyContext';
import { createForeignDutyIndex } from './duplicates/foreignDutyIndex';
import { createTextIndex } from './duplicates/textIndex';
import type { TextIndex } from './duplicates/textIndex';
import { countPerDuty, findPerDuty, oncePerDescription, positionBefore } from './perDescription';
import type { DescriptionContext, FoundOnDuty } from './perDescription';
import type {
  ForeignDuty,
  JudgedDuty,
  RawFinding,
  RelatedPlace,
  Rule,
  RuleContext,
  RuleDocumentation,
} from './rule';

export const duplicateDuty: Rule = {
  id: 'duplicate-duty',
  defaultSeverity: 'warning',
  summary: 'the same duty claimed by both roles, in one file or across the workspace',
  check: (context) => [...withinDocument(context), ...acrossFiles(context)].sort(byPlace),
};

/** A duty with the one role that answers for it. */
type Claim = FoundOnDuty<Role>;

const claimsOf = findPerDuty(claimant);

const claimCounts = countPerDuty<Role>(['cto', 'cio'], claimant);

function claimant({ description, configuration }: DescriptionContext, judged: JudgedDuty): Role | undefined {
  const role = accountableRole(description, configuration, judged.duty);
  if (role === null || isRelationship(description, judged.duty)) return undefined;
  const { sharedBecause } = judged.attribution;
  return sharedBecause === 'collaboration' || sharedBecause === 'boundary' ? undefined : role;
}

function withinDocument(context: RuleContext): readonly RawFinding[] {
  const { cto, cio } = claimCounts(context);
  if (cto === 0 || cio === 0) return [];
  const earliest = new Map<Claim, Claim>();
  for (const { claim, same } of comparisonOf(context).matches) {
    for (const match of same) {
      const [first, later] = inOrder(claim, match);
      if (!earliest.has(later)) earliest.set(later, first);
    }
  }
  return [...earliest].map(([later, first]) => reportPair(later, first));
}

/** Which claims of the role that has more of them say the same as some of the other role's. */
interface Comparison {
  readonly matches: readonly { readonly claim: Claim; readonly same: readonly Claim[] }[];
  /** Where the claims that match stand among all duties. */
  readonly positions: ReadonlySet<number>;
}

const comparisonOf = oncePerDescription<Comparison>((context, earlier) => {
  const { cto, cio } = claimCounts(context);
  const claims = claimsOf(context);
  const fewer: Role = cto < cio ? 'cto' : 'cio';
  const few = claims.filter(({ value }) => value === fewer);
  const { index, isAsBefore } = indexOf(context, few);
  const known = isAsBefore ? earlier : undefined;
  const mayMatch = ({ index: position }: Duty): boolean => {
    const before = known === undefined ? undefined : positionBefore(context, known, position);
    return before === undefined || known?.value.positions.has(before) === true;
  };
  const matches = claims.flatMap((claim) => {
    if (claim.value === fewer || !mayMatch(claim.judged.duty)) return [];
    const same = index.similarTo(claim.judged.duty.text).flatMap((position) => few[position] ?? []);
    return same.length === 0 ? [] : [{ claim, same }];
  });
  return { matches, positions: new Set(matches.map(({ claim }) => claim.judged.duty.index)) };
});

const indices = new WeakMap<readonly JudgedDuty[], TextIndex>();

/** Makes claims searchable by meaning; the index of the version before an edit is brought up to date, not built again. */
function indexOf(
  { judged, before, conceptsOf }: DescriptionContext,
  claims: readonly Claim[],
): { readonly index: TextIndex; readonly isAsBefore: boolean } {
  const earlier = before === undefined ? undefined : indices.get(before.judged);
  const index = earlier ?? createTextIndex(conceptsOf);
  if (before !== undefined) indices.delete(before.judged);
  indices.set(judged, index);
  const isChanged = index.update(claims.map((claim) => claim.judged.duty.text));
  return { index, isAsBefore: earlier !== undefined && !isChanged };
}

function inOrder(a: Claim, b: Claim): readonly [Claim, Claim] {
  return a.judged.duty.index < b.judged.duty.index ? [a, b] : [b, a];
}

function reportPair(later: Claim, { judged, value: role }: Claim): RawFinding {
  const { text, span } = judged.duty;
  const other = abbreviation(role);
  const message = `The ${other} claims this too: “${shorten(text)}”. One of the two roles should answer for it.`;
  return finding(later, message, [{ span, message: `the ${other}'s duty` }]);
}

function acrossFiles(context: RuleContext): readonly RawFinding[] {
  const foreign = context.foreignDuties ?? createForeignDutyIndex(context.elsewhere);
  if (context.foreignDuties === undefined && context.elsewhere.length === 0) return [];
  return claimsOf(context).flatMap((claim): readonly RawFinding[] => {
    const isMeant = ({ role }: ForeignDuty): boolean => role === otherRole(claim.value);
    const matches = foreign.similarTo(claim.judged.duty.text, isMeant);
    const [first] = matches;
    if (first === undefined) return [];
    const other = abbreviation(otherRole(claim.value));
    const message = `The ${other} claims this too, in ${fileName(first.uri)}: “${shorten(first.text)}”. One of the two roles should answer for it.`;
    const places = matches.map(({ uri, span }) => ({ uri, span, message: `the ${other}'s duty` }));
    return [finding(claim, message, places)];
  });
}

function finding(
  { judged, value: role }: Claim,
  message: string,
  related: readonly RelatedPlace[],
): RawFinding {
  const { owner, probability, evidence } = judged.attribution;
  return {
    span: judged.duty.span,
    message,
    owner: owner === 'shared' ? null : owner,
    dimension: evidence.find(({ pole }) => pole === (owner === 'shared' ? role : owner))?.dimension ?? null,
    probability: owner === 'shared' ? null : probability[owner],
    duty: judged.duty.index,
    related,
  };
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Cut between words. */
function shorten(text: string): string {
  if (text.length <= 80) return text;
  const end = text.lastIndexOf(' ', 79);
  return `${text.slice(0, end > 0 ? end : 79)} …`;
}

function byPlace(a: RawFinding, b: RawFinding): number {
  return a.span.start - b.span.start;
}

export const documentation: RuleDocumentation = {
  description: `What two people answer for, nobody answers for: each takes it that the other does it, or both do and disagree.

Duties are compared by what they are about, so that "Manage the help desk" and "Running the IT service desk" are the same one. What
both roles naturally have (a team, a budget, a board to report to) is never reported, and neither is working together.
In one document the later of the two is underlined, with a link to the earlier one; across files each is underlined in its own file. See
[how often it is wrong](../accuracy-duplicates.md).

**What to do:** decide which role answers for it, drop it from the other one, and say there how the two work together.`,
  wrong: [
    {
      title: 'Both roles claim the help desk',
      markdown: `# Technology leadership

## Chief Information Officer

### Responsibilities

- Run disaster recovery for our data centers
- Manage cybersecurity awareness for employees

## Chief Technology Officer

### Responsibilities

- Lead the engineering teams that build our customer-facing products
- [[Managing the awareness of employees for information security]]{duplicate-duty,misattributed-duty}
`,
    },
    {
      title: 'Both roles claim the digital transformation',
      markdown: `# Technology leadership

## Chief Technology Officer

### Responsibilities

- Lead the digital transformation
- Lead the engineering teams that build our customer-facing products

## Chief Information Officer

### Responsibilities

- [[Own digital transformation]]{duplicate-duty}
- Run disaster recovery for our data centers
`,
    },
  ],
  right: [
    {
      title: 'Each role may lead a team',
      markdown: `# Technology leadership

## Chief Technology Officer

### Responsibilities

- Lead, coach and grow a high-performing team
- Lead the engineering teams that build our customer-facing products

## Chief Information Officer

### Responsibilities

- Lead, coach and grow a high-performing team
- Run disaster recovery for our data centers
`,
    },
    {
      title: 'One answers for it, the other works with them',
      markdown: `# Technology leadership

## Chief Technology Officer

### Responsibilities

- Partner with the CIO on the digital transformation
- Lead the engineering teams that build our customer-facing products

## Chief Information Officer

### Responsibilities

- Own digital transformation
- Run disaster recovery for our data centers
`,
    },
  ],
};
