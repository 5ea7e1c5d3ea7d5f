import { otherRole, type DescribedRole } from '../../roles/role';
import type { Span } from '../../text/span';
import type { Decision, Features } from './decision';
import { nameInWords } from './inWords';

/** Who names the role, in words for a person, and the place in the document that does. */
interface Declaration {
  readonly source: 'command-line' | 'configuration' | 'front-matter';
  readonly reason: string;
  readonly name?: Span | undefined;
}

/**
 * The decision where the author or a setting names the role. A section that is headed with the other role is that role's all the same,
 * as long as something is left for the declared one: otherwise the headings would overrule the declaration.
 */
export function declared(
  { structure, titleName }: Features,
  role: DescribedRole,
  { source, reason, name }: Declaration,
): Decision {
  const base = { role: role === 'both' ? 'merged' : role, name, source } as const;
  if (role === 'cto' || role === 'cio') {
    const other = otherRole(role);
    const holdsOwn = structure.unnamedDuties > 0 || titleName?.role === role || structure.headed.has(role);
    if (holdsOwn && structure.headed.has(other)) {
      const both = `${reason}, and a section is headed with ${nameInWords(other)}`;
      return { recognition: { analysed: true, role: 'both', source, reason: both }, base, coversAll: true };
    }
  }
  return { recognition: { analysed: true, role, source, reason }, base, coversAll: true };
}
