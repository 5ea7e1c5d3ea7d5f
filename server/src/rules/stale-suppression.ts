import type { Directive } from '../jobDescription/model';
import type { Rule, RuleContext, RuleDocumentation } from './rule';
import { findSuppressions, isExpired } from './suppressions';

export const staleSuppression: Rule = {
  id: 'stale-suppression',
  defaultSeverity: 'hint',
  summary: 'a suppression that silences nothing any more, or whose `until` date is past',
  judgesSuppressions: true,
  check(context) {
    if (context.description.directives.length === 0) return [];
    const useful = usefulDirectives(context);
    return context.description.directives.flatMap((directive) => {
      const message = staleness(directive, context, useful);
      if (message === undefined) return [];
      return [{ span: directive.span, message, owner: null, dimension: null, probability: null, duty: null }];
    });
  },
};

function staleness(
  directive: Directive,
  context: RuleContext,
  useful: ReadonlySet<number>,
): string | undefined {
  const { kind, problem, until, span } = directive;
  if (kind === 'enable' || kind === 'unknown' || problem !== undefined) return undefined;
  if (isExpired(directive, context.today)) {
    return `This suppression ended on ${until ?? ''} and silences nothing any more. Delete it or set a later date.`;
  }
  if (useful.has(span.start) || mayConcernWhatIsNotRun(directive, context)) return undefined;
  return 'This suppression silences nothing here any more. Delete it.';
}

/** Places of the comments that silence at least one finding. */
function usefulDirectives({ description, today, reported = [] }: RuleContext): ReadonlySet<number> {
  const suppressions = findSuppressions(description, today);
  return new Set(
    reported.flatMap((finding) => suppressions.silencersOf(finding).map(({ span }) => span.start)),
  );
}

const replacedByMismatch: readonly string[] = ['misattributed-duty', 'misattributed-metric', 'mixed-duty'];

/** Rules that are off, that run after this one, or that one finding at the title takes the place of. */
function mayConcernWhatIsNotRun(
  { rules }: Directive,
  { configuration, reported = [] }: RuleContext,
): boolean {
  const isMismatch = reported.some(({ rule }) => rule === 'role-mismatch');
  if (isMismatch && (rules.length === 0 || rules.some((rule) => replacedByMismatch.includes(rule))))
    return true;
  const severities: Readonly<Record<string, string | undefined>> = configuration.severities;
  return rules.some((rule) => rule === 'stale-suppression' || severities[rule] === 'off');
}

export const documentation: RuleDocumentation = {
  description: `A suppression outlives its reason: the duty was moved, or the date on which to think again has come. What stays behind silences
the next finding in its place, which nobody meant.

A suppression of a rule that is switched off is left alone, since nobody can tell what it would silence.

**What to do:** delete the comment, or set a later date if the decision still holds.`,
  wrong: [
    {
      title: 'Nothing to silence',
      markdown: `# Chief Technology Officer

## Responsibilities

[[<!-- remit-disable-next-line misattributed-duty -- board decision -->]]{stale-suppression}
- Lead the engineering teams that build our products
- Define the product architecture and the product technology roadmap
`,
    },
    {
      title: 'The date is past',
      markdown: `# Chief Technology Officer

## Responsibilities

- Define the product architecture and the product technology roadmap
[[<!-- remit-disable-next-line misattributed-duty until 2024-12-31 -- interim -->]]{stale-suppression}
- [[Run the internal help desk for all employees]]{misattributed-duty}
`,
    },
  ],
  right: [
    {
      title: 'It silences a finding',
      markdown: `# Chief Technology Officer

## Responsibilities

- Define the product architecture and the product technology roadmap
<!-- remit-disable-next-line misattributed-duty -- board decision -->
- Run the internal help desk for all employees
`,
    },
    {
      title: 'The date is still to come',
      markdown: `# Chief Technology Officer

## Responsibilities

- Define the product architecture and the product technology roadmap
<!-- remit-disable-next-line misattributed-duty until 2099-12-31 -- interim -->
- Run the internal help desk for all employees
`,
    },
  ],
};
