import { abbreviation, otherRole } from '../roles/role';
import { claimedByBoth, claimedElsewhere } from './duplicates/claims';
import type { Claim } from './duplicates/claims';
import { createForeignDutyIndex } from './duplicates/foreignDutyIndex';
import type { RawFinding, RelatedPlace, Rule, RuleContext, RuleDocumentation } from './rule';
import { fileName } from './fileName';

export const duplicateDuty: Rule = {
  id: 'duplicate-duty',
  defaultSeverity: 'warning',
  summary: 'the same duty claimed by both roles, in one file or across the workspace',
  check: (context) => [...withinDocument(context), ...acrossFiles(context)].sort(byPlace),
};

function withinDocument(context: RuleContext): readonly RawFinding[] {
  const earliest = new Map<Claim, Claim>();
  for (const { claim, same } of claimedByBoth(context)) {
    for (const match of same) {
      const [first, later] = inOrder(claim, match);
      if (!earliest.has(later)) earliest.set(later, first);
    }
  }
  return [...earliest].map(([later, first]) => reportPair(later, first));
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
  return claimedElsewhere(foreign, context).flatMap(({ judged, value: { role, matches } }) => {
    const [first] = matches;
    if (first === undefined) return [];
    const other = abbreviation(otherRole(role));
    const message = `The ${other} claims this too, in ${fileName(first.uri)}: “${shorten(first.text)}”. One of the two roles should answer for it.`;
    const places = matches.map(({ uri, span }) => ({ uri, span, message: `the ${other}'s duty` }));
    return finding({ judged, value: role }, message, places);
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
