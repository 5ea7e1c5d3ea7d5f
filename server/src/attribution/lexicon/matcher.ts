import type { Token } from '../language/tokens';
import type { PatternStep } from './pattern';

/** A pattern that was found: which entry it belongs to, and the tokens it covers, half-open. */
export interface Match {
  readonly entry: number;
  readonly first: number;
  readonly end: number;
}

interface Node {
  readonly words: Map<string, Node>;
  readonly prefixes: { readonly prefix: string; readonly node: Node }[];
  /** Nodes reached after passing over up to `gap` words. */
  readonly gaps: { readonly gap: number; readonly node: Node }[];
  readonly entries: number[];
}

/** Finds the patterns of many entries in a tokenized text; built once, then only read. */
export interface Matcher {
  /** All matches, overlapping ones too, by first token. Clause marks other than `,` and `&` end a match. */
  match(tokens: readonly Token[]): readonly Match[];
}

/** Builds a matcher; `patterns[i]` are the patterns of entry `i`. */
export function createMatcher(patterns: readonly (readonly (readonly PatternStep[])[])[]): Matcher {
  const root = createNode();
  patterns.forEach((ofEntry, entry) => {
    for (const steps of ofEntry) insert(root, steps, 0, entry);
  });
  return {
    match(tokens) {
      const matches: Match[] = [];
      for (let first = 0; first < tokens.length; first++) {
        const longest = new Map<number, number>();
        walk(root, tokens, first, longest);
        for (const [entry, end] of longest) matches.push({ entry, first, end });
      }
      return matches;
    },
  };
}

function createNode(): Node {
  return { words: new Map(), prefixes: [], gaps: [], entries: [] };
}

function insert(node: Node, steps: readonly PatternStep[], at: number, entry: number): void {
  const step = steps[at];
  if (step === undefined) {
    if (!node.entries.includes(entry)) node.entries.push(entry);
    return;
  }
  if (step.kind === 'gap') {
    insert(gapNode(node, step.gap), steps, at + 1, entry);
    return;
  }
  if (step.optional) insert(node, steps, at + 1, entry);
  for (const phrase of step.words) insert(phraseNode(node, phrase), steps, at + 1, entry);
}

function phraseNode(node: Node, phrase: string): Node {
  let current = node;
  for (const word of phrase.split(' '))
    current = word.endsWith('*') ? prefixNode(current, word.slice(0, -1)) : wordNode(current, word);
  return current;
}

function wordNode(node: Node, word: string): Node {
  const existing = node.words.get(word);
  if (existing !== undefined) return existing;
  const created = createNode();
  node.words.set(word, created);
  return created;
}

function prefixNode(node: Node, prefix: string): Node {
  const existing = node.prefixes.find((edge) => edge.prefix === prefix);
  if (existing !== undefined) return existing.node;
  const created = createNode();
  node.prefixes.push({ prefix, node: created });
  return created;
}

function gapNode(node: Node, gap: number): Node {
  const existing = node.gaps.find((edge) => edge.gap === gap);
  if (existing !== undefined) return existing.node;
  const created = createNode();
  node.gaps.push({ gap, node: created });
  return created;
}

function walk(node: Node, tokens: readonly Token[], at: number, longest: Map<number, number>): void {
  for (const entry of node.entries) longest.set(entry, Math.max(longest.get(entry) ?? 0, at));
  for (const { gap, node: next } of node.gaps) {
    for (let skipped = 0; skipped <= gap; skipped++) {
      if (skipped > 0 && endsMatch(tokens[at + skipped - 1])) break;
      walk(next, tokens, at + skipped, longest);
    }
  }
  const token = tokens[at];
  if (token === undefined) return;
  if (!token.isWord) {
    if (token.lemma === '&' && (node.words.size > 0 || node.prefixes.length > 0))
      walkOn(node, 'and', tokens, at, longest);
    return;
  }
  walkOn(node, token.lemma, tokens, at, longest);
}

function walkOn(
  node: Node,
  lemma: string,
  tokens: readonly Token[],
  at: number,
  longest: Map<number, number>,
): void {
  const next = node.words.get(lemma);
  if (next !== undefined) walk(next, tokens, at + 1, longest);
  for (const { prefix, node: target } of node.prefixes)
    if (lemma.startsWith(prefix)) walk(target, tokens, at + 1, longest);
}

function endsMatch(token: Token | undefined): boolean {
  return (
    token === undefined ||
    (!token.isWord && token.lemma !== ',' && token.lemma !== '&' && token.lemma !== '/')
  );
}
