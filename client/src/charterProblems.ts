/** The code of a problem that any reader of JSON finds. */
const syntax = 'charter-syntax';

/** What is left of the problems in a charter when somebody else reports those of its syntax, so that none is shown twice. */
export function withoutSyntax<T extends { readonly code?: unknown }>(problems: readonly T[]): T[] {
  return problems.filter(({ code }) => code !== syntax);
}
