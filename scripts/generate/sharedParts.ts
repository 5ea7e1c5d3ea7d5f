type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Schemas in which every part that occurs more than once is a reference to one schema that holds all such parts.
 *
 * @param id what the schema of the parts is registered as
 */
export function shareParts(
  schemas: readonly JsonSchema[],
  id: string,
): { readonly schemas: readonly JsonSchema[]; readonly parts: JsonSchema } {
  const times = new Map<string, number>();
  schemas.forEach((schema) => {
    count(schema, times);
  });
  const names = new Map<string, string>();
  const definitions: Record<string, unknown> = {};
  const share = (value: unknown): unknown => {
    if (!isObject(value)) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, share(inner)]));
    const text = JSON.stringify(value);
    if (!isPart(value) || (times.get(text) ?? 0) < 2) return withCommonPart(copy);
    const name = names.get(text) ?? `part${String(names.size + 1)}`;
    names.set(text, name);
    definitions[name] = withCommonPart(copy);
    return { $ref: `${id}#/definitions/${name}` };
  };
  const shared = schemas.map((schema) => share(schema) as JsonSchema);
  return { schemas: shared, parts: { $id: id, definitions } };
}

/** Properties that all take the same are checked in a loop. */
function withCommonPart(schema: JsonSchema): JsonSchema {
  const { properties, ...rest } = schema;
  if (!isPart(schema) || !isObject(properties)) return schema;
  const [first, ...others] = Object.values(properties).map((part) => JSON.stringify(part));
  if (first === undefined || others.length === 0 || others.some((other) => other !== first)) return schema;
  return {
    ...rest,
    patternProperties: { [`^(?:${Object.keys(properties).join('|')})$`]: JSON.parse(first) as unknown },
  };
}

function count(value: unknown, times: Map<string, number>): void {
  if (!isObject(value)) return;
  if (isPart(value)) {
    const text = JSON.stringify(value);
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  Object.values(value).forEach((inner) => {
    count(inner, times);
  });
}

/** Under `properties` stand names, and a property may be called `type`; only a schema's own is a word. */
function isPart(value: JsonSchema): boolean {
  return typeof value.type === 'string';
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
