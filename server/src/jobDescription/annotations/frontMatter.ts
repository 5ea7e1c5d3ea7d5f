import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import type { DescribedRole } from '../../roles/role';
import type { Span } from '../../text/span';
import type { FrontMatter } from '../model';

/** Front matter with what recognition needs beside the public part. */
export interface ReadFrontMatter extends FrontMatter {
  /** `remit: true`: the author wants the prose analysed. */
  readonly optedIn: boolean;
  /** Value of `title`, `position` or `jobTitle`, a hint for the role. */
  readonly title: { readonly text: string; readonly span: Span } | undefined;
}

const opening = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)/u;
const closing = /^(?:---|\.\.\.)[ \t]*$/mu;
const allowed = '`cto`, `cio`, `cto+cio` (one description for each) or `merged` (one person holds both)';

/**
 * Reads the YAML between `---` lines at the top, or `undefined` if the document does not begin so. Mistakes become `problems`
 * and leave the rest in force.
 *
 * @example `---\nrole: cto\n---\n` declares the role
 */
export function readFrontMatter(text: string): ReadFrontMatter | undefined {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const end = closingFence(text, start);
  if (end === undefined) return undefined;
  const yaml = text.slice(start, end.start);
  if (!looksLikeYaml(yaml)) return undefined;
  const span = { start: 0, end: end.end };
  const document = parseDocument(yaml.replace(/\r(?!\n)/gu, '\n'), {
    prettyErrors: false,
    logLevel: 'silent',
  });
  const problems = document.errors.slice(0, 1).map((error) => ({
    span: clamp(start + error.pos[0], start + error.pos[1], end.start),
    message: `The front matter is no valid YAML: ${error.message}`,
  }));
  if (!isMap(document.contents)) return { ...nothing, span, problems };
  return { span, ...readFields(document.contents, start, problems) };
}

const nothing = { role: undefined, optedOut: false, optedIn: false, title: undefined };

function closingFence(text: string, from: number): Span | undefined {
  const lines = /[^\r\n]*(?:\r\n|\n|\r|$)/guy;
  lines.lastIndex = from;
  for (let match = lines.exec(text); match !== null && match[0] !== ''; match = lines.exec(text)) {
    if (closing.test(match[0].trimEnd())) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** A thematic break on line 1 opens no front matter: the lines below must begin like a mapping, or be none. */
function looksLikeYaml(yaml: string): boolean {
  const first = yaml.split(/[\r\n]+/u).find((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first === undefined) return !/^#/mu.test(yaml) && !/^\s*[\r\n]/u.test(yaml);
  return beginsMapping.test(first);
}

/** A key and a colon. No character can stand in two of its parts, since trying both would take long for a line of many blanks. */
const beginsMapping = /^['"]?\w[\w .-]*(?:(?:['"]|[^\S ])\s*)?:(?:\s|$)/u;

function clamp(start: number, end: number, limit: number): Span {
  const from = Math.min(start, limit);
  return { start: from, end: Math.min(Math.max(end, from), limit) };
}

type Problem = FrontMatter['problems'][number];

function readFields(
  map: YAMLMap,
  offset: number,
  problems: readonly Problem[],
): Omit<ReadFrontMatter, 'span'> {
  const found: Problem[] = [...problems];
  let role: FrontMatter['role'];
  let remit: boolean | undefined;
  let title: ReadFrontMatter['title'];
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const place = placeOf(value, offset) ?? placeOf(key, offset) ?? { start: offset, end: offset };
    const content: unknown = isScalar(value) ? value.value : value;
    if (name === 'role') {
      const described = readRole(content);
      if (described !== undefined) role = { value: described, span: place };
      else if (isMeantForRemit(content)) found.push({ span: place, message: `\`role\` must be ${allowed}.` });
    } else if (name === 'remit') {
      if (typeof content === 'boolean') remit = content;
      else found.push({ span: place, message: '`remit` must be `true` or `false`.' });
    } else if (/^(?:title|position|job_?title)$/iu.test(name) && typeof content === 'string') {
      title ??= { text: content, span: place };
    }
  }
  return { role, optedOut: remit === false, optedIn: remit === true, title, problems: found };
}

/** `role` is a field of many products; a value that names no executive is theirs. */
function isMeantForRemit(role: unknown): boolean {
  return typeof role === 'string' && /\b[ck][a-z]{1,3}o\b|chief|merge/iu.test(role);
}

function placeOf(node: unknown, offset: number): Span | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined;
  const [start, end] = node.range as readonly unknown[];
  if (typeof start !== 'number' || typeof end !== 'number') return undefined;
  return { start: offset + start, end: offset + end };
}

/** `cto+cio` describes two people in one file; every other way to name both is one person with both hats. */
function readRole(value: unknown): DescribedRole | undefined {
  if (typeof value !== 'string') return undefined;
  switch (value.toLowerCase().replace(/\s+/gu, '')) {
    case 'cto':
      return 'cto';
    case 'cio':
      return 'cio';
    case 'cto+cio':
    case 'cio+cto':
    case 'both':
      return 'both';
    case 'merged':
    case 'cto/cio':
    case 'cio/cto':
      return 'merged';
    default:
      return undefined;
  }
}
