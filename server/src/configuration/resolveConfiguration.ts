import picomatch from 'picomatch/posix';
import type { DescribedRole } from '../roles/role';
import type { Charter, Choices, Sourced } from './charter';
import type { Configuration, Severity } from './configuration';
import { defaultConfiguration } from './configuration';
import type { SettingsProblem } from './parseSettings';
import { parseSettings } from './parseSettings';
import type { RuleId } from './ruleId';
import { ruleIds } from './ruleId';

/** Everything that may steer the analysis of one file. */
export interface ConfigurationSources {
  readonly charter?: Charter | undefined;
  /** The section `remit` of a client's settings, as it came. */
  readonly settings?: unknown;
  readonly commandLine?: { readonly role?: DescribedRole | undefined } | undefined;
  /** From the charter's folder to the file, with `/`; absent for text without a file. */
  readonly relativePath?: string | undefined;
}

/** One thing that is in force, for `remit explain`. */
export interface ConfigurationEntry {
  /** As the charter names it: `severity.mixed-duty`. */
  readonly key: string;
  readonly value: string;
  /** `default`, `remit.json:4`, `setting remit.mergedRole` or `command line`. */
  readonly source: string;
}

/** What is in force for a file, and where each part comes from. */
export interface ResolvedConfiguration {
  readonly configuration: Configuration;
  readonly entries: readonly ConfigurationEntry[];
  /** What is wrong in the settings; a charter's problems come with `parseCharter`. */
  readonly problems: readonly SettingsProblem[];
}

/**
 * Puts together what is in force for one file: the command line before the charter, the charter before the settings, the
 * settings before the defaults. A team's charter thus means the same on every machine. Globs without a slash are compared with
 * the file's name, others with its whole path.
 */
export function resolveConfiguration(sources: ConfigurationSources): ResolvedConfiguration {
  const { charter, relativePath } = sources;
  const { choices, problems } = parseSettings(sources.settings);
  const layers: readonly Choices[] = charter === undefined ? [choices] : [charter, choices];
  const chosen = {
    enabled: pick(layers, (layer) => layer.enabled, defaultConfiguration.enabled),
    organisationSize: pick(layers, (layer) => layer.organisationSize, defaultConfiguration.organisationSize),
    mergedRole: pick(layers, (layer) => layer.mergedRole, defaultConfiguration.mergedRole),
    maxFindings: pick(layers, (layer) => layer.maxFindings, defaultConfiguration.maxFindings),
    ...ignoring(charter, relativePath),
  };
  const severities = severitiesOf(layers);
  const role = roleFor(sources, layers);
  const configuration: Configuration = {
    ...defaultConfiguration,
    enabled: chosen.enabled.value,
    role: role?.value ?? null,
    severities: Object.fromEntries(severities.map(({ rule, severity }) => [rule, severity.value])),
    organisationSize: chosen.organisationSize.value,
    mergedRole: chosen.mergedRole.value,
    maxFindings: chosen.maxFindings.value,
    topics: charter?.topics ?? [],
    terms: charter?.terms ?? defaultConfiguration.terms,
    dutyHeadings: charter?.dutyHeadings ?? [],
  };
  const entries = [
    ...Object.entries(chosen).map(([key, value]) => entry(key, value)),
    ...(role === undefined ? [] : [{ key: 'role', value: role.value.value, source: role.source }]),
    ...severities.map(({ rule, severity }) => entry(`severity.${rule}`, severity)),
    ...configuration.topics.map(({ topic, owner, source }) => ({
      key: `topic “${topic}”`,
      value: owner,
      source,
    })),
  ];
  return { configuration, entries, problems };
}

/** The first layer that has chosen; a choice of the default is told as such, since clients send their defaults too. */
function pick<T>(
  layers: readonly Choices[],
  read: (layer: Choices) => Sourced<T> | undefined,
  fallback: T,
): Sourced<T> {
  const found = layers.map(read).find((value) => value !== undefined);
  return found === undefined || found.value === fallback ? { value: fallback, source: 'default' } : found;
}

function ignoring(
  charter: Charter | undefined,
  path: string | undefined,
): { readonly enabled?: Sourced<boolean> } {
  const ignored = charter?.ignored.find(({ value }) => matches(value, path));
  if (ignored === undefined) return {};
  return { enabled: { value: false, source: `${ignored.source}, ignore “${ignored.value}”` } };
}

interface ChosenSeverity {
  readonly rule: RuleId;
  readonly severity: Sourced<Severity>;
}

function severitiesOf(layers: readonly Choices[]): readonly ChosenSeverity[] {
  return ruleIds.flatMap((rule) => {
    const severity = layers.map(({ severities }) => severities[rule]).find((value) => value !== undefined);
    return severity === undefined ? [] : [{ rule, severity }];
  });
}

interface ChosenRole {
  readonly value: NonNullable<Configuration['role']>;
  readonly source: string;
}

function roleFor(
  { commandLine, relativePath }: ConfigurationSources,
  layers: readonly Choices[],
): ChosenRole | undefined {
  const role = commandLine?.role;
  if (role !== undefined) {
    return {
      value: { value: role, source: 'command-line', detail: `--role ${role}` },
      source: 'command line',
    };
  }
  for (const { roleGlobs } of layers) {
    const found = roleGlobs.find(({ value }) => matches(value.glob, relativePath));
    if (found === undefined) continue;
    const { glob, role: value } = found.value;
    const kind = found.source.startsWith('setting ') ? 'settings glob' : 'charter glob';
    const detail = `${kind} \`${glob}\``;
    return { value: { value, source: 'configuration', detail }, source: `${found.source}, glob “${glob}”` };
  }
  return undefined;
}

function matches(glob: string, path: string | undefined): boolean {
  if (path === undefined) return false;
  const pattern = glob.replace(/^\.?\//u, '');
  return picomatch(pattern, { dot: true, basename: !pattern.includes('/') })(path);
}

function entry(key: string, { value, source }: Sourced<string | number | boolean>): ConfigurationEntry {
  return { key, value: String(value), source };
}
