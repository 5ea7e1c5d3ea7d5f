import type { Role } from '../roles/role';
import { abbreviation, otherRole } from '../roles/role';
import { accountableRole, isRelationship } from './dutyContext';
import { createForeignDutyIndex } from './duplicates/foreignDutyIndex';
import { createTextIndex } from './duplicates/textIndex';
import type { TextIndex } from './duplicates/textIndex';
import { oncePerDescription } from './perDescription';
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
interface Claim {
  readonly judged: JudgedDuty;
  readonly role: Role;
}

const claimsOf = oncePerDescription(({ description, configuration, judged: all }) => {
  const claims: Claim[] = [];
  for (const judged of all) {
    const role = accountableRole(description, configuration, judged.duty);
    if (role === null || isRelationship(description, judged.duty)) continue;
    const { sharedBecause } = judged.attribution;
    if (sharedBecause !== 'collaboration' && sharedBecause !== 'boundary') claims.push({ judged, role });
  }
  return claims;
});

function withinDocument(context: RuleContext): readonly RawFinding[] {
  const claims = claimsOf(context);
  const ofCto = claims.filter(({ role }) => role === 'cto');
  const ofCio = claims.filter(({ role }) => role === 'cio');
  const [fewer, more] = ofCto.length < ofCio.length ? [ofCto, ofCio] : [ofCio, ofCto];
  if (fewer.length === 0) return [];
  const search = searchAmong(context, fewer);
  const earliest = new Map<Claim, Claim>();
  for (const claim of more) {
    for (const match of search(claim.judged.duty.text)) {
      const [first, later] = inOrder(claim, match);
      if (!earliest.has(later)) earliest.set(later, first);
    }
  }
  return [...earliest].map(([later, first]) => reportPair(later, first));
}

const searches = new WeakMap<readonly JudgedDuty[], TextIndex>();

/** Finds claims by meaning; the index of the version before an edit is brought up to date, not built again. */
function searchAmong(
  { judged, before, conceptsOf }: RuleContext,
  claims: readonly Claim[],
): (text: string) => readonly Claim[] {
  const earlier = before === undefined ? undefined : searches.get(before);
  const index = earlier ?? createTextIndex(conceptsOf);
  if (before !== undefined) searches.delete(before);
  searches.set(judged, index);
  index.update(claims.map((claim) => claim.judged.duty.text));
  return (text) =>
    index.similarTo(text).flatMap((position) => {
      const claim = claims[position];
      return claim === undefined ? [] : [claim];
    });
}

function inOrder(a: Claim, b: Claim): readonly [Claim, Claim] {
  return a.judged.duty.index < b.judged.duty.index ? [a, b] : [b, a];
}

function reportPair(later: Claim, { judged, role }: Claim): RawFinding {
  const { text, span } = judged.duty;
  const other = abbreviation(role);
  const message = `The ${other} claims this too: “${shorten(text)}”. One of the two roles should answer for it.`;
  return finding(later, message, [{ span, message: `the ${other}'s duty` }]);
}

function acrossFiles(context: RuleContext): readonly RawFinding[] {
  const foreign = context.foreignDuties ?? createForeignDutyIndex(context.elsewhere);
  if (context.foreignDuties === undefined && context.elsewhere.length === 0) return [];
  return claimsOf(context).flatMap((claim): readonly RawFinding[] => {
    const isMeant = ({ role }: ForeignDuty): boolean => role === otherRole(claim.role);
    const matches = foreign.similarTo(claim.judged.duty.text, isMeant);
    const [first] = matches;
    if (first === undefined) return [];
    const other = abbreviation(otherRole(claim.role));
    const message = `The ${other} claims this too, in ${fileName(first.uri)}: “${shorten(first.text)}”. One of the two roles should answer for it.`;
    const places = matches.map(({ uri, span }) => ({ uri, span, message: `the ${other}'s duty` }));
    return [finding(claim, message, places)];
  });
}

function finding({ judged, role }: Claim, message: string, related: readonly RelatedPlace[]): RawFinding {
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
