import type { DescribedRole } from '../roles/role';
import type { Choices, RoleGlob, Sourced } from './charter';
import type { CharterTopic, Severity } from './configuration';
import type { RuleId } from './ruleId';
import { ruleIds } from './ruleId';

/** Says where the value at a path comes from: `remit.json:4`. */
export type SourceOf = (path: readonly string[]) => string;

const severityNames: readonly string[] = [
  'error',
  'warning',
  'information',
  'hint',
  'off',
] satisfies Severity[];
const roles: readonly DescribedRole[] = ['cto', 'cio', 'both', 'merged'];

/** Reads what charter and settings have in common; what is absent or of another type is left open. */
export function readChoices(value: unknown, sourceOf: SourceOf): Choices {
  const at = <T>(key: string, isMeant: (found: unknown) => found is T): Sourced<T> | undefined => {
    const found = valueAt(value, [key]);
    return isMeant(found) ? { value: found, source: sourceOf([key]) } : undefined;
  };
  const enabled = at('enable', isBoolean);
  const organisationSize = at('organisationSize', isOrganisationSize);
  const mergedRole = at('mergedRole', isBoolean);
  const maxFindings = at('maxFindings', isCount);
  return {
    ...(enabled === undefined ? {} : { enabled }),
    ...(organisationSize === undefined ? {} : { organisationSize }),
    ...(mergedRole === undefined ? {} : { mergedRole }),
    ...(maxFindings === undefined ? {} : { maxFindings }),
    severities: severitiesAt(value, sourceOf),
    roleGlobs: roles.flatMap((role): readonly Sourced<RoleGlob>[] =>
      textsAt(value, ['files', role], sourceOf).map(({ value: glob, source }) => ({
        value: { glob, role },
        source,
      })),
    ),
  };
}

/** The texts of a list at a path, each with its place. */
export function textsAt(
  value: unknown,
  path: readonly string[],
  sourceOf: SourceOf,
): readonly Sourced<string>[] {
  const list = valueAt(value, path);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) =>
    typeof item === 'string' ? [{ value: item, source: sourceOf([...path, String(index)]) }] : [],
  );
}

/** The topics of a list at a path. */
export function topicsAt(
  value: unknown,
  path: readonly string[],
  sourceOf: SourceOf,
): readonly CharterTopic[] {
  const list = valueAt(value, path);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index): readonly CharterTopic[] => {
    const topic = valueAt(item, ['topic']);
    const owner = valueAt(item, ['owner']);
    const reason = valueAt(item, ['reason']);
    if (typeof topic !== 'string' || (owner !== 'cto' && owner !== 'cio' && owner !== 'shared')) return [];
    const source = sourceOf([...path, String(index)]);
    return [{ topic, owner, reason: typeof reason === 'string' ? reason : undefined, source }];
  });
}

function severitiesAt(value: unknown, sourceOf: SourceOf): Choices['severities'] {
  const severities: Partial<Record<RuleId, Sourced<Severity>>> = {};
  for (const rule of ruleIds) {
    const severity = valueAt(value, ['severity', rule]);
    if (isSeverity(severity)) severities[rule] = { value: severity, source: sourceOf(['severity', rule]) };
  }
  return severities;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}

function isOrganisationSize(value: unknown): value is 'small' | 'large' {
  return value === 'small' || value === 'large';
}

function isSeverity(value: unknown): value is Severity {
  return typeof value === 'string' && severityNames.includes(value);
}
