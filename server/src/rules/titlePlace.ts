import type { JobDescription, RoleScope } from '../jobDescription/model';
import type { Span } from '../text/span';

/** Where a finding on a whole description stands: its title, else what declares the role, else its first line of text. */
export function titlePlace(description: JobDescription): Span {
  return (
    description.title ??
    description.scopes.find(({ name }) => name !== undefined)?.name ??
    description.frontMatter?.role?.span ??
    firstLine(description.text)
  );
}

/** Where a finding on one role's part stands: the words that name the role, else the description's title. */
export function scopePlace(description: JobDescription, scope: RoleScope): Span {
  return description.scopes.length > 1 && scope.name !== undefined ? scope.name : titlePlace(description);
}

function firstLine(text: string): Span {
  const found = /\S[^\r\n]*/u.exec(text);
  return found === null
    ? { start: 0, end: 0 }
    : { start: found.index, end: found.index + found[0].trimEnd().length };
}
