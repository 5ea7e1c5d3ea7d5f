/**
 * The form of a verb after `the CTO`.
 *
 * @example `thirdPersonOf('run')` is `runs`; `thirdPersonOf('supply')` is `supplies`; `thirdPersonOf('launch')` is `launches`
 */
export function thirdPersonOf(verb: string): string {
  const irregular: Readonly<Record<string, string>> = { be: 'is', have: 'has' };
  if (Object.hasOwn(irregular, verb)) return irregular[verb] ?? verb;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  if (/(?:[sxz]|ch|sh|[^aeiou]o)$/u.test(verb)) return `${verb}es`;
  return `${verb}s`;
}
