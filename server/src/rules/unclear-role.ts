import { abbreviation, roleTitle } from '../roles/role';
import type { Role } from '../roles/role';
import { balanceOf } from './roleBalance';
import type { Balance } from './roleBalance';
import type { Rule, RuleDocumentation } from './rule';
import { titlePlace } from './titlePlace';

export const unclearRole: Rule = {
  id: 'unclear-role',
  defaultSeverity: 'hint',
  summary: 'a description of a CTO or CIO that does not say which',
  check(context) {
    const { description } = context;
    const isUnclear =
      description.scopes.length > 0 && description.scopes.every(({ role }) => role === 'unclear');
    if (!isUnclear) return [];
    const likelier = likelierRole(balanceOf(context));
    const guess = likelier === null ? '' : ` Its duties read as the ${roleTitle(likelier)}'s.`;
    const keys = likelier === null ? '`role: cto` or `role: cio`' : `\`role: ${likelier}\``;
    return [
      {
        span: titlePlace(description),
        message: `This reads as a description of a ${abbreviation('cto')} or ${abbreviation('cio')}, but does not say which.${guess} Name the role in the title or declare ${keys} in front matter.`,
        owner: likelier,
        dimension: null,
        probability: null,
        duty: null,
      },
    ];
  },
};

function likelierRole({ cto, cio }: Balance): Role | null {
  if (Math.max(cto, cio) < 2 || Math.max(cto, cio) < 2 * Math.min(cto, cio)) return null;
  return cto > cio ? 'cto' : 'cio';
}

export const documentation: RuleDocumentation = {
  description: `Front matter says \`remit: true\` and the document lists duties, but nothing says whose they are; or the title leaves it open: "CTO or CIO". Remit cannot judge whose duties belong in it
until it knows.

**What to do:** name the role in the title, or declare it in front matter: \`role: cto\`, \`role: cio\` or \`role: cto+cio\`.`,
  wrong: [
    {
      title: 'A title that names neither role',
      markdown: `---
remit: true
---

# [[Head of Technology]]{unclear-role}

## Responsibilities

- Lead the engineering teams that build our products
- Define the product architecture and the product technology roadmap
- Mentor the leadership team
`,
    },
    {
      title: 'No title at all',
      markdown: `---
remit: true
---

[[What you will do]]{unclear-role}

- Lead the engineering teams that build our products
- Run the internal help desk for all employees
- Mentor the leadership team
`,
    },
  ],
  right: [
    {
      title: 'The title says which',
      markdown: `# Chief Information Officer

## Responsibilities

- Run the internal help desk for all employees
- Manage the ERP and HR systems of the company
`,
    },
    {
      title: 'Front matter says which',
      markdown: `---
role: cto
---

# Head of Technology

## Responsibilities

- Lead the engineering teams that build our products
- Define the product architecture and the product technology roadmap
`,
    },
  ],
};
