/** One of the two roles that Remit tells apart: Chief Technology Officer or Chief Information Officer. */
export type Role = 'cto' | 'cio';

/** Whose duty something is: one role's, or nobody's alone. */
export type Owner = Role | 'shared';

/** What a whole document describes. `both`: separate scopes for each role; `merged`: one person holds both. */
export type DescribedRole = Role | 'both' | 'merged';

/** The pair's other role. */
export function otherRole(role: Role): Role {
  return role === 'cto' ? 'cio' : 'cto';
}

/** Abbreviation for messages, e.g. `CTO`. */
export function abbreviation(role: Role): 'CTO' | 'CIO' {
  return role === 'cto' ? 'CTO' : 'CIO';
}

/** Full title for messages, e.g. `Chief Technology Officer`. */
export function roleTitle(role: Role): string {
  return role === 'cto' ? 'Chief Technology Officer' : 'Chief Information Officer';
}
