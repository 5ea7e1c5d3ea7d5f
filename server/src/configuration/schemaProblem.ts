import type { SchemaError } from './generated/validators';

/** One thing that the schema objects to. */
export interface SchemaProblem {
  /** Keys and indices that lead to the value, or to the key that should not be there. */
  readonly path: readonly string[];
  /** The key is the problem, not its value. */
  readonly isKey: boolean;
  /** A sentence with advice, without the full stop. */
  readonly message: string;
}

/** Turns the validator's errors into sentences. */
export function toSchemaProblems(errors: readonly SchemaError[]): readonly SchemaProblem[] {
  return errors.map((error) => {
    const path = error.instancePath.split('/').slice(1).map(unescapePointer);
    if (error.keyword === 'additionalProperties') {
      const key = textOf(error.params.additionalProperty);
      return { path: [...path, key], isKey: true, message: `“${key}” is not known here` };
    }
    return { path, isKey: false, message: sentenceFor(error, path) };
  });
}

function sentenceFor({ keyword, params }: SchemaError, path: readonly string[]): string {
  const name = path.length === 0 ? 'this' : `“${nameOf(path)}”`;
  switch (keyword) {
    case 'enum':
      return `${name} must be one of ${listOf(params.allowedValues)}`;
    case 'type':
      return `${name} must be ${typeNames[textOf(params.type)] ?? textOf(params.type)}`;
    case 'required':
      return `“${textOf(params.missingProperty)}” is missing`;
    case 'pattern':
      return `${name} must not be empty`;
    case 'minimum':
      return `${name} must be ${textOf(params.limit)} or more`;
    default:
      return `${name} is not valid`;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list in square brackets',
  boolean: 'true or false',
  integer: 'a whole number',
  object: 'an object in curly brackets',
  string: 'a text in quotation marks',
};

/**
 * A value without its invalid parts: of a list the entry, of an object the property. A topic that misses a part is no topic,
 * so it goes as a whole; an unknown key takes nothing else with it.
 */
export function withoutInvalid(value: unknown, problems: readonly SchemaProblem[]): unknown {
  const removed = new Set(problems.map(({ path, isKey }) => pathKey(isKey ? path : unitOf(path))));
  const copy = (part: unknown, path: readonly string[]): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part).map(([key, inner]) => {
      const innerPath = [...path, key];
      return [key, removed.has(pathKey(innerPath)) ? undefined : copy(inner, innerPath)] as const;
    });
    return Array.isArray(part) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
  };
  return removed.has('') ? {} : copy(value, []);
}

function unitOf(path: readonly string[]): readonly string[] {
  return path[0] === 'topics' ? path.slice(0, 2) : path;
}

function pathKey(path: readonly string[]): string {
  return path.join('\n');
}

/** `files.cto[1]` for the path files, cto, 1. */
export function nameOf(path: readonly string[]): string {
  return path.reduce((name, part) => {
    if (/^\d+$/u.test(part)) return `${name}[${part}]`;
    return name === '' ? part : `${name}.${part}`;
  }, '');
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function listOf(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => `“${textOf(value)}”`).join(', ') : '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
