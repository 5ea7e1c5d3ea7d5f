import type { Token } from '../language/tokens';
import type { PatternStep } from './pattern';

/** A pattern that was found: which entry it belongs to, and the tokens it covers, half-open. */
export interface Match {
  readonly entry: number;
  readonly first: number;
  readonly end: number;
}

/** Finds the patterns of many entries in a tokenized text; built once, then only read. */
export interface Matcher {
  /** The longest match of each entry from each token on, overlapping ones too, by first token. */
  match(tokens: readonly Token[]): readonly Match[];
}

interface Node {
  /** Next nodes by symbol. */
  readonly edges: Map<number, Node>;
  /** Nodes reached after passing over up to `gap` words; with 0, at once. */
  readonly gaps: { readonly gap: number; readonly node: Node }[];
  readonly entries: number[];
}

const rememberedLemmas = 20_000;
const none: readonly number[] = [];

/** Builds a matcher; `patterns[i]` are the patterns of entry `i`. Clause marks other than `,`, `&` and `/` end a match. */
export function createMatcher(patterns: readonly (readonly (readonly PatternStep[])[])[]): Matcher {
  const root = createNode();
  const alphabet = createAlphabet();
  patterns.forEach((ofEntry, entry) => {
    for (const steps of ofEntry) insert(root, steps, 0, entry, alphabet);
  });
  return {
    match(tokens) {
      const read = tokens.map(({ lemma, isWord }) =>
        isWord ? alphabet.symbolsOf(lemma) : lemma === '&' ? alphabet.symbolsOf('and') : none,
      );
      const matches: Match[] = [];
      for (let first = 0; first < tokens.length; first++) {
        if (tokens[first]?.isWord === true) collect(root, tokens, read, first, matches);
      }
      return matches;
    },
  };
}

function createNode(): Node {
  return { edges: new Map(), gaps: [], entries: [] };
}

/**
 * The symbols that patterns are written in: one for each word, prefix, and set of alternatives. A set has one symbol, so that the paths of its
 * words stay one path; otherwise a pattern of three word classes would grow to as many paths as their product.
 */
interface Alphabet {
  symbolFor(words: readonly string[]): number;
  symbolsOf(lemma: string): readonly number[];
}

function createAlphabet(): Alphabet {
  const sets = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  const byPrefix = new Map<string, number[]>();
  const read = new Map<string, readonly number[]>();
  return {
    symbolFor(words) {
      const key = words.join('|');
      const known = sets.get(key);
      if (known !== undefined) return known;
      const symbol = sets.size;
      sets.set(key, symbol);
      for (const word of words) {
        const table = word.endsWith('*') ? byPrefix : byWord;
        const part = word.endsWith('*') ? word.slice(0, -1) : word;
        table.set(part, [...(table.get(part) ?? []), symbol]);
      }
      return symbol;
    },
    symbolsOf(lemma) {
      const known = read.get(lemma);
      if (known !== undefined) return known;
      const found = [...(byWord.get(lemma) ?? none)];
      for (const [prefix, symbols] of byPrefix) if (lemma.startsWith(prefix)) found.push(...symbols);
      if (read.size < rememberedLemmas) read.set(lemma, found);
      return found;
    },
  };
}

function insert(
  node: Node,
  steps: readonly PatternStep[],
  at: number,
  entry: number,
  alphabet: Alphabet,
): void {
  const step = steps[at];
  if (step === undefined) {
    if (!node.entries.includes(entry)) node.entries.push(entry);
    return;
  }
  if (step.kind === 'gap') {
    insert(gapNode(node, step.gap), steps, at + 1, entry, alphabet);
    return;
  }
  if (step.optional) insert(node, steps, at + 1, entry, alphabet);
  insert(alternativesNode(node, step.words, alphabet), steps, at + 1, entry, alphabet);
}

/** The node behind one of several alternatives; phrases of several words lead to it by a path of their own. */
function alternativesNode(node: Node, words: readonly string[], alphabet: Alphabet): Node {
  const [first] = words;
  if (first !== undefined && words.length === 1) return phraseNode(node, first, alphabet);
  const target = edgeNode(
    node,
    alphabet.symbolFor(words.filter((word) => !word.includes(' ')).concat(phraseKey(words))),
  );
  for (const phrase of words) if (phrase.includes(' ')) joinNode(phraseNode(node, phrase, alphabet), target);
  return target;
}

/** Tells sets apart that differ in their phrases only; no lemma holds a space, so it matches nothing. */
function phraseKey(words: readonly string[]): readonly string[] {
  const phrases = words.filter((word) => word.includes(' '));
  return phrases.length === 0 ? [] : [` ${phrases.join('|')}`];
}

function phraseNode(node: Node, phrase: string, alphabet: Alphabet): Node {
  let current = node;
  for (const word of phrase.split(' ')) current = edgeNode(current, alphabet.symbolFor([word]));
  return current;
}

function edgeNode(node: Node, symbol: number): Node {
  const existing = node.edges.get(symbol);
  if (existing !== undefined) return existing;
  const created = createNode();
  node.edges.set(symbol, created);
  return created;
}

function joinNode(node: Node, target: Node): void {
  if (!node.gaps.some((edge) => edge.node === target)) node.gaps.push({ gap: 0, node: target });
}

function gapNode(node: Node, gap: number): Node {
  const existing = node.gaps.find((edge) => edge.gap === gap && gap > 0);
  if (existing !== undefined) return existing.node;
  const created = createNode();
  node.gaps.push({ gap, node: created });
  return created;
}

function collect(
  root: Node,
  tokens: readonly Token[],
  read: readonly (readonly number[])[],
  first: number,
  matches: Match[],
): void {
  const before = matches.length;
  const keepLongest = (entry: number, end: number): void => {
    for (let i = before; i < matches.length; i++) {
      const match = matches[i];
      if (match?.entry !== entry) continue;
      if (match.end < end) matches[i] = { entry, first, end };
      return;
    }
    matches.push({ entry, first, end });
  };
  const walk = (node: Node, at: number): void => {
    for (const entry of node.entries) keepLongest(entry, at);
    for (const { gap, node: next } of node.gaps) {
      for (let skipped = 0; skipped <= gap; skipped++) {
        if (skipped > 0 && endsMatch(tokens[at + skipped - 1])) break;
        walk(next, at + skipped);
      }
    }
    for (const symbol of read[at] ?? none) {
      const next = node.edges.get(symbol);
      if (next !== undefined) walk(next, at + 1);
    }
  };
  walk(root, first);
}

function endsMatch(token: Token | undefined): boolean {
  return (
    token === undefined ||
    (!token.isWord && token.lemma !== ',' && token.lemma !== '&' && token.lemma !== '/')
  );
}
