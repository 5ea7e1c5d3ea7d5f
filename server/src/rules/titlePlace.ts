import type { JobDescription, RoleScope } from '../jobDescription/model';
import type { Span } from '../text/span';

/** Where a finding on a whole description stands: its title, else what declares the role, else its first line of text. */
export function titlePlace(description: JobDescription): Span {
  return (
    description.title ??
    description.scopes.find(({ name }) => name !== undefined)?.name ??
    description.frontMatter?.role?.span ??
    firstLine(description.text, description.frontMatter?.span.end ?? 0)
  );
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
