import type { Choices } from './charter';
import { validateSettings } from './generated/validators';
import { readChoices } from './readChoices';
import { nameOf, toSchemaProblems, withoutInvalid } from './schemaProblem';

/** What is wrong in the settings. */
export interface SettingsProblem {
  /** `remit.severity.mixed-duty`. */
  readonly setting: string;
  /** A sentence that names the setting and what it takes. */
  readonly message: string;
}

/** Settings as far as they could be read. */
export interface ParsedSettings {
  readonly choices: Choices;
  readonly problems: readonly SettingsProblem[];
}

/**
 * Reads the section `remit` of a client's settings. `undefined` and `null` mean that the client has none. What is wrong is
 * listed and left out; settings that are the client's own affair are passed over. Never throws.
 */
export function parseSettings(value: unknown): ParsedSettings {
  const sourceOf = (path: readonly string[]): string => `setting remit.${nameOf(path)}`;
  const given = value ?? {};
  if (validateSettings(given)) return { choices: readChoices(given, sourceOf), problems: [] };
  const problems = toSchemaProblems(validateSettings.errors ?? []);
  return {
    choices: readChoices(withoutInvalid(given, problems), sourceOf),
    problems: problems.map(({ path, message }) => ({
      setting: ['remit', nameOf(path)].filter((part) => part !== '').join('.'),
      message: `Setting ${['remit', nameOf(path)].filter((part) => part !== '').join('.')}: ${message}.`,
    })),
  };
}
