import type { Rule, RuleDocumentation } from './rule';

export const unknownDirective: Rule = {
  id: 'unknown-directive',
  defaultSeverity: 'warning',
  summary: 'a suppression comment or front matter value that Remit does not understand',
  check({ description }) {
    const problems = [
      ...(description.frontMatter?.problems ?? []),
      ...description.directives.flatMap(({ problem }) => problem ?? []),
    ];
    return problems.map(({ span, message }) => ({
      span,
      message,
      owner: null,
      dimension: null,
      probability: null,
      duty: null,
    }));
  },
};

export const documentation: RuleDocumentation = {
  description: `A comment with a slip of the pen silences nothing, and a front matter value that Remit does not understand declares
nothing, though both look as if they did.

Comments are \`<!-- remit-disable-next-line RULE until 2027-06-30 -- reason -->\`, \`<!-- remit-disable RULE -->\`,
\`<!-- remit-enable RULE -->\` and \`<!-- remit-disable-file RULE -->\`; rules, date and reason may be left out, several rules
are separated by commas. Front matter takes \`role: cto\`, \`role: cio\`, \`role: cto+cio\`, \`role: merged\`,
\`remit: false\` and \`remit: true\`.

**What to do:** correct the word that is underlined, or delete the comment.`,
  wrong: [
    {
      title: 'A rule that does not exist',
      markdown: `# Chief Technology Officer

## Responsibilities

<!-- remit-disable-next-line [[misatributed-duty]]{unknown-directive} -- board decision -->
- Lead the engineering teams that build our customer-facing products
- Set the technology vision for our products
`,
    },
    {
      title: 'A role that Remit does not know',
      markdown: `---
role: [[ctoo]]{unknown-directive}
---

# Chief Technology Officer

## Responsibilities

- Lead the engineering teams that build our customer-facing products
- Set the technology vision for our products
`,
    },
  ],
  right: [
    {
      title: 'A comment that is understood',
      markdown: `# Chief Technology Officer

## Responsibilities

<!-- remit-disable-next-line misattributed-duty until 2027-06-30 -- board decision -->
- Run the internal help desk for all employees
- Lead the engineering teams that build our customer-facing products
`,
    },
    {
      title: 'A role that is understood',
      markdown: `---
role: cto
---

# Head of Technology

## Responsibilities

- Lead the engineering teams that build our customer-facing products
- Set the technology vision for our products
`,
    },
  ],
};
