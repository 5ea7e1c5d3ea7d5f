import { defaultConfiguration } from '../../server/src/configuration/configuration';
import { rules } from '../../server/src/rules';

type JsonSchema = Readonly<Record<string, unknown>>;

const text: JsonSchema = { type: 'string', pattern: '\\S' };
const severity: JsonSchema = { type: 'string', enum: ['error', 'warning', 'information', 'hint', 'off'] };

function texts(description: string, example: readonly string[]): JsonSchema {
  return { type: 'array', items: text, default: [], description, examples: [example] };
}

/** One entry a rule, with its own severity as the default. */
export function severityProperties(): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    rules.map((rule) => [
      rule.id,
      { ...severity, default: rule.defaultSeverity, description: `Severity of ${rule.summary}.` },
    ]),
  );
}

const organisationSize: JsonSchema = {
  type: 'string',
  enum: ['small', 'large'],
  default: defaultConfiguration.organisationSize,
  description:
    "Size of the organisation. In a small one a person often does some of the other role's work: misattributed duties are hints.",
};

const mergedRole: JsonSchema = {
  type: 'boolean',
  default: defaultConfiguration.mergedRole,
  description: 'One person holds both roles in this organisation: no duty is misattributed.',
};

const maxFindings: JsonSchema = {
  type: 'integer',
  minimum: 1,
  default: defaultConfiguration.maxFindings,
  description: 'Findings shown for a file; the rest is counted.',
};

const files: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  description: 'Which files describe which role; front matter in a file wins.',
  properties: {
    cto: texts('Globs of files that describe the CTO.', ['hr/**/cto*.md']),
    cio: texts('Globs of files that describe the CIO.', ['hr/**/cio*.md']),
    both: texts('Globs of files that describe both roles, each in its own part.', ['hr/technology-roles.md']),
    merged: texts('Globs of files that describe one person who holds both roles.', [
      'hr/head-of-technology.md',
    ]),
  },
};

function severities(): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    description: 'Severity of each rule; a rule that is not listed keeps its own.',
    properties: severityProperties(),
  };
}

const topics: JsonSchema = {
  type: 'array',
  description:
    'Topics that this organisation gives to a role, whatever is usual elsewhere. Hovers cite them.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['topic', 'owner'],
    defaultSnippets: [{ body: { topic: '$1', owner: '${2|cto,cio,shared|}', reason: '$3' } }],
    properties: {
      topic: { ...text, description: 'Words as a duty uses them: `cybersecurity`.' },
      owner: { type: 'string', enum: ['cto', 'cio', 'shared'], description: 'Who answers for it.' },
      reason: { ...text, description: 'Why, for those who read the finding.' },
    },
  },
};

/** Schema of `remit.json`: shipped for completion and validation in editors, and what Remit itself validates with. */
export function charterSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://github.com/remit-lint/remit/blob/main/schemas/remit.schema.json',
    title: 'Remit charter',
    description: 'What an organisation has decided about its CTO and CIO.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'Address of this schema, for editors.' },
      organisationSize,
      mergedRole,
      files,
      topics,
      severity: severities(),
      terms: {
        type: 'object',
        additionalProperties: false,
        description:
          'Terms of this organisation that point to a role, such as names of its products and systems.',
        properties: {
          cto: texts("Terms that point to the CTO, such as a product's name.", ['Acme Pay']),
          cio: texts("Terms that point to the CIO, such as an internal system's name.", ['Workbench']),
        },
      },
      dutyHeadings: texts('Headings that introduce duties, besides the usual ones.', [
        "What's on your plate",
      ]),
      ignore: texts('Globs of files that are never analysed.', ['archive/**']),
      maxFindings,
    },
  };
}

/** Schema of the `remit` settings as a client sends them; what it does not name is the client's own affair. */
export function settingsSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'remit-settings',
    type: 'object',
    properties: {
      enable: { type: 'boolean' },
      severity: severities(),
      organisationSize,
      mergedRole,
      files,
      maxFindings,
    },
  };
}
