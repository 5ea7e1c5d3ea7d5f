import type { Node } from 'jsonc-parser';
import { createLineIndex } from '../text/lineIndex';
import type { Charter, CharterProblem } from './charter';
import { keySpan, nodeAt, parseCharterSyntax, plainValue, spanOf } from './charterSyntax';
import { knownKeys, validateCharter } from './generated/validators';
import { nearestWord } from './nearestWord';
import { readChoices, textsAt, topicsAt } from './readChoices';
import type { SchemaProblem } from './schemaProblem';
import { toSchemaProblems, withoutInvalid } from './schemaProblem';

/** A charter as far as it could be read. */
export interface ParsedCharter {
  /** The valid parts; `undefined` when the file is no JSON object, so that the last good charter stays in force. */
  readonly charter: Charter | undefined;
  /** In the order of the file; empty when all is well. */
  readonly problems: readonly CharterProblem[];
}

/**
 * Reads a charter: JSON with comments and trailing commas. What is wrong is listed with its place and left out; the rest
 * stays in force. Never throws.
 *
 * @param fileName how sources name the file: `remit.json` makes `remit.json:12`
 */
export function parseCharter(text: string, fileName: string): ParsedCharter {
  const { root, problems } = parseCharterSyntax(text);
  if (root?.type !== 'object') {
    const message = 'A charter is an object in curly brackets, such as { "organisationSize": "small" }.';
    const span = root === undefined ? { start: 0, end: Math.min(1, text.length) } : spanOf(root);
    return { charter: undefined, problems: [{ span, message }] };
  }
  const value = plainValue(root);
  const schemaProblems = validateCharter(value) ? [] : toSchemaProblems(validateCharter.errors ?? []);
  const lines = createLineIndex(text);
  const sourceOf = (path: readonly string[]): string =>
    `${fileName}:${String(lines.lineAt((nodeAt(root, path) ?? root).offset) + 1)}`;
  return {
    charter: readCharter(withoutInvalid(value, schemaProblems), sourceOf),
    problems: [...problems, ...schemaProblems.map((problem) => locate(problem, root))].sort(
      (a, b) => a.span.start - b.span.start,
    ),
  };
}

/** `value` has passed the schema, or what did not pass has been taken out of it. */
function readCharter(value: unknown, sourceOf: (path: readonly string[]) => string): Charter {
  return {
    ...readChoices(value, sourceOf),
    topics: topicsAt(value, ['topics'], sourceOf),
    terms: {
      cto: textsAt(value, ['terms', 'cto'], sourceOf).map((term) => term.value),
      cio: textsAt(value, ['terms', 'cio'], sourceOf).map((term) => term.value),
    },
    dutyHeadings: textsAt(value, ['dutyHeadings'], sourceOf).map((heading) => heading.value),
    ignored: textsAt(value, ['ignore'], sourceOf),
  };
}

function locate({ path, isKey, message }: SchemaProblem, root: Node): CharterProblem {
  const node = nodeAt(root, path) ?? root;
  if (!isKey) return { span: spanOf(node), message: `${message}.` };
  const parent = path.slice(0, -1).map((part) => (/^\d+$/u.test(part) ? '*' : part));
  const known = knownKeys[parent.join('/')] ?? [];
  const meant = nearestWord(path.at(-1) ?? '', known);
  const advice = meant === undefined ? `Known are ${known.join(', ')}.` : `Did you mean “${meant}”?`;
  return { span: keySpan(node), message: `${message}. ${advice}` };
}
