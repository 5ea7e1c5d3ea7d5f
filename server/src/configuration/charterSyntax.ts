import type { Node, ParseError } from 'jsonc-parser';
import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../text/span';
import type { CharterProblem } from './charter';

/** A charter's text as a tree with places, and what is wrong with it as JSON. */
export interface CharterSyntax {
  readonly root: Node | undefined;
  readonly problems: readonly CharterProblem[];
}

/** Reads JSON with comments and trailing commas. */
export function parseCharterSyntax(text: string): CharterSyntax {
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\uFEFF/u, ' '), errors, { allowTrailingComma: true });
  const problems = errors.map(({ error, offset, length }): CharterProblem => ({
    span: clamp({ start: offset, end: offset + Math.max(length, 1) }, text.length),
    message: `${syntaxMessages[printParseErrorCode(error)] ?? 'This is no valid JSON'}.`,
    isSyntax: true,
  }));
  return { root, problems: [...problems, ...findRepeatedKeys(root)] };
}

const syntaxMessages: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This word is not known in JSON; put texts in double quotation marks',
  InvalidNumberFormat: 'This is no valid number',
  PropertyNameExpected: 'A key in double quotation marks is expected here',
  ValueExpected: 'A value is expected here',
  ColonExpected: 'A colon is expected here',
  CommaExpected: 'A comma is expected here',
  CloseBraceExpected: 'A closing brace “}” is missing here',
  CloseBracketExpected: 'A closing bracket “]” is missing here',
  EndOfFileExpected: 'The file should end here; delete what follows',
  InvalidCommentToken: 'This comment is not valid; use // or /* */',
  UnexpectedEndOfComment: 'This comment is not closed; add */',
  UnexpectedEndOfString: 'This text is not closed; add a quotation mark',
  UnexpectedEndOfNumber: 'This number is not complete',
  InvalidUnicode: 'This Unicode escape is not valid',
  InvalidEscapeCharacter: 'This escape is not valid; write a backslash as \\\\',
  InvalidCharacter: 'This character is not valid here',
};

/** The value of a node as plain data; of a key that stands twice the first value, as in `nodeAt`. */
export function plainValue(node: Node): unknown {
  const children = node.children ?? [];
  if (node.type === 'array') return children.map(plainValue);
  if (node.type !== 'object') return node.value;
  const entries = children.flatMap(({ children: [key, value] = [] }) =>
    key === undefined || value === undefined ? [] : [[String(key.value), plainValue(value)] as const],
  );
  return Object.fromEntries(entries.reverse());
}

/** The node at a path of keys and indices. */
export function nodeAt(root: Node, path: readonly string[]): Node | undefined {
  return findNodeAtLocation(
    root,
    path.map((part) => (/^\d+$/u.test(part) ? Number(part) : part)),
  );
}

/** The key of the property at a path, or the value itself where it has none. */
export function keySpan(node: Node): Span {
  const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  return spanOf(key ?? node);
}

export function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}

function findRepeatedKeys(node: Node | undefined): readonly CharterProblem[] {
  if (node === undefined) return [];
  const problems: CharterProblem[] = [];
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined;
    if (key !== undefined && seen.has(key.value)) {
      const message = `“${String(key.value)}” stands here for the second time, and only the first one counts. Delete one of them.`;
      problems.push({ span: spanOf(key), message });
    }
    if (key !== undefined) seen.add(key.value);
    problems.push(...findRepeatedKeys(child));
  }
  return problems;
}

function clamp({ start, end }: Span, length: number): Span {
  return { start: Math.min(start, length), end: Math.min(end, length) };
}
