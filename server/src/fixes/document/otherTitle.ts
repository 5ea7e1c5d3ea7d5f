import type { JobDescription } from '../../jobDescription/model';
import type { Role } from '../../roles/role';
import { abbreviation, otherRole, roleTitle } from '../../roles/role';
import { findRoleNames } from '../../roles/roleNames';
import { contains, textOf } from '../../text/span';
import type { TextEdit } from '../../text/textEdit';

/**
 * Gives a description the title of `role` in place of the other one's, in capitals where that one is; `undefined` where the name stands
 * elsewhere, too, or is no plain title.
 *
 * @example `Deputy Chief Information Officer (CIO)` becomes `Deputy Chief Technology Officer (CTO)`
 */
export function otherTitle({ text, title }: JobDescription, role: Role): TextEdit | undefined {
  const names = findRoleNames(text).filter((name) => name.role === otherRole(role) || name.role === 'merged');
  const [name] = names;
  if (title === undefined || name === undefined || names.length > 1 || !contains(title, name.span))
    return undefined;
  const written = textOf(text, name.span);
  const isShouted = !/\p{Ll}/u.test(written);
  const newText = written
    .replace(/\bchief\s+\p{L}+\s+officer\b/giu, isShouted ? roleTitle(role).toUpperCase() : roleTitle(role))
    .replace(/\bC[TI]O\b/gu, abbreviation(role));
  const [again, ...others] = findRoleNames(newText);
  if (again?.role !== role || others.length > 0) return undefined;
  return { span: name.span, newText };
}
