import type { JobDescription, RoleScope } from '../jobDescription/model';
import { findRoleNames } from '../roles/roleNames';
import { contains, textOf, type Span } from '../text/span';

/**
 * Where a finding on a whole description stands: its title, or where that names no role the one heading below it that does; else what declares the role,
 * else its first line of text.
 */
export function titlePlace(description: JobDescription): Span {
  const { title, scopes, frontMatter, text } = description;
  return (
    (title === undefined || findRoleNames(textOf(text, title)).length > 0
      ? undefined
      : headingBelow(title, scopes)) ??
    title ??
    scopes.find(({ name }) => name !== undefined)?.name ??
    frontMatter?.role?.span ??
    firstLine(text, frontMatter?.span.end ?? 0)
  );
}

/** `## CHIEF INFORMATION OFFICER` below `# CITY OF RIVERTON`. */
function headingBelow(title: Span, scopes: readonly RoleScope[]): Span | undefined {
  const [named, ...others] = scopes.filter(({ name }) => name !== undefined);
  if (named?.name === undefined || others.length > 0 || named.source !== 'heading') return undefined;
  const isOfAll = scopes.every(({ role }) => role === named.role);
  return isOfAll && !contains(title, named.name) ? named.name : undefined;
}

/** Where a finding on one role's part stands: the words that name the role, else the description's title. */
export function scopePlace(description: JobDescription, scope: RoleScope): Span {
  return description.scopes.length > 1 && scope.name !== undefined ? scope.name : titlePlace(description);
}

function firstLine(text: string, from: number): Span {
  const found = /\S[^\r\n]*/u.exec(text.slice(from));
  if (found === null) return { start: from, end: from };
  const start = from + found.index;
  return { start, end: start + found[0].trimEnd().length };
}
