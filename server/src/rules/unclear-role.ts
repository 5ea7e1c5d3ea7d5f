import { abbreviation, roleTitle } from '../roles/role';
import type { Role } from '../roles/role';
import { balanceOf } from './roleBalance';
import type { Balance } from './roleBalance';
import type { Rule } from './rule';
import { titlePlace } from './titlePlace';

export const unclearRole: Rule = {
  id: 'unclear-role',
  defaultSeverity: 'hint',
  summary: 'a description of a CTO or CIO that does not say which',
  description: `The document reads like a description of one of the two roles, but nothing says of which. Remit cannot judge whose duties belong in it
until it knows.

**What to do:** name the role in the title, or declare it in front matter: \`role: cto\`, \`role: cio\` or \`role: cto+cio\`.`,
  wrong: [],
  right: [],
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
