import type { Duty } from '../jobDescription/model';
import type { Role } from '../roles/role';
import { abbreviation, otherRole } from '../roles/role';
import { claimedByBoth, claimedElsewhere } from './duplicates/claims';
import { createForeignDutyIndex } from './duplicates/foreignDutyIndex';
import type { JudgedDuty, RawFinding, RelatedPlace, Rule, RuleContext, RuleDocumentation } from './rule';
import { fileName } from './fileName';

export const duplicateDuty: Rule = {
  id: 'duplicate-duty',
  defaultSeverity: 'warning',
  summary: 'the same duty claimed by both roles, in one file or across the workspace',
  check: (context) => [...withinDocument(context), ...acrossFiles(context)].sort(byPlace),
};

function withinDocument(context: RuleContext): readonly RawFinding[] {
  const earliest = new Map<number, { readonly first: number; readonly role: Role }>();
  for (const { index, role, same } of claimedByBoth(context)) {
    for (const match of same) {
      const [first, later] = [Math.min(index, match), Math.max(index, match)];
      if (!earliest.has(later))
        earliest.set(later, { first, role: later === index ? role : otherRole(role) });
    }
  }
  return [...earliest].flatMap(([later, { first, role }]) => {
    const [judged, other] = [context.judged.at(later), context.judged.at(first)];
    return judged === undefined || other === undefined ? [] : reportPair(judged, role, other.duty);
  });
}

function reportPair(later: JudgedDuty, role: Role, { text, span }: Duty): RawFinding {
  const other = abbreviation(otherRole(role));
  const message = `The ${other} claims this too: “${shorten(text)}”. One of the two roles should answer for it.`;
  return finding(later, role, message, [{ span, message: `the ${other}'s duty` }]);
}

function acrossFiles(context: RuleContext): readonly RawFinding[] {
  const foreign = context.foreignDuties ?? createForeignDutyIndex(context.elsewhere);
  if (context.foreignDuties === undefined && context.elsewhere.length === 0) return [];
  return claimedElsewhere(foreign, context).flatMap(({ index, value: { role, matches } }) => {
    const judged = context.judged.at(index);
    const [first] = matches;
    if (judged === undefined || first === undefined) return [];
    const other = abbreviation(otherRole(role));
    const message = `The ${other} claims this too, in ${fileName(first.uri)}: “${shorten(first.text)}”. One of the two roles should answer for it.`;
    const places = matches.map(({ uri, span }) => ({ uri, span, message: `the ${other}'s duty` }));
    return finding(judged, role, message, places);
  });
}

/** A finding on a duty that `role` answers for. */
function finding(
  { duty, attribution }: JudgedDuty,
  role: Role,
  message: string,
  related: readonly RelatedPlace[],
): RawFinding {
  const { owner, probability, evidence } = attribution;
  return {
    span: duty.span,
    message,
    owner: owner === 'shared' ? null : owner,
    dimension: evidence.find(({ pole }) => pole === (owner === 'shared' ? role : owner))?.dimension ?? null,
    probability: owner === 'shared' ? null : probability[owner],
    duty: duty.index,
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

Duties are compared by what they are about, so that "Manage the help desk" and "Running the IT service desk" are the same one, and by what
their words mean: "Teach employees to recognise phishing and other attacks" is "Run security awareness training for all staff". What both roles
naturally have (a team, a budget, a board to report to) is never reported, and neither is working together.
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
