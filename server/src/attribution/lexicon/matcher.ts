import type { Token } from '../language/tokens';
import { createAlphabet, type Symbols } from './alphabet';
import type { PatternStep } from './pattern';
import { firstGap, firstSet, optionalMark, tabulate, type PatternTable, type WordSet } from './patternTable';

/** A pattern that was found: which entry it belongs to, and the tokens it covers, half-open. */
export interface Match {
  readonly entry: number;
  readonly first: number;
  readonly end: number;
}

/** Finds the patterns of many entries in a tokenized text; built once, then only read. */
export interface Matcher {
  /** The longest match of each entry from each token on, overlapping ones too, by first token, end and entry. */
  match(tokens: readonly Token[]): readonly Match[];
}

interface Node {
  readonly id: number;
  /** Symbols of the edges, rising, and where they lead. */
  symbols: readonly number[];
  nodes: readonly Node[];
  /** Nodes reached after passing over up to `gap` words; with 0, at once. */
  gaps: readonly { readonly gap: number; readonly node: Node }[];
  entries: readonly number[];
}

/** Builds a matcher; `patterns[i]` are the patterns of entry `i`. Clause marks other than `,`, `&` and `/` end a match. */
export function createMatcher(patterns: readonly (readonly (readonly PatternStep[])[])[]): Matcher {
  return createTableMatcher(tabulate(patterns));
}

/** Builds a matcher from patterns that are tabulated already. */
export function createTableMatcher(table: PatternTable): Matcher {
  const root = buildNodes(table);
  const alphabet = createAlphabet(table);
  const beforeWords = { ...root, symbols: none, nodes: none };
  const rootEdges = new Map(root.symbols.map((symbol, i) => [symbol, root.nodes[i]]));
  const openings = new Map<Symbols, readonly Node[]>();
  const openingsOf = (read: Symbols): readonly Node[] => {
    const known = openings.get(read);
    if (known !== undefined) return known;
    const found = read.list.flatMap((symbol) => rootEdges.get(symbol) ?? []);
    openings.set(read, found);
    return found;
  };
  return {
    match(tokens) {
      const read = tokens.map(({ lemma, isWord }) =>
        isWord ? alphabet.symbolsOf(lemma) : lemma === '&' ? alphabet.symbolsOf('and') : alphabet.nothing,
      );
      const matches: Match[] = [];
      for (let first = 0; first < tokens.length; first++) {
        const symbols = read[first];
        if (symbols === undefined || tokens[first]?.isWord !== true) continue;
        const search = { tokens, read, first, matches, before: matches.length };
        walk(search, beforeWords, first);
        for (const node of openingsOf(symbols)) walk(search, node, first + 1);
      }
      return matches.sort((a, b) => a.first - b.first || a.end - b.end || a.entry - b.entry);
    },
  };
}

interface Search {
  readonly tokens: readonly Token[];
  readonly read: readonly Symbols[];
  readonly first: number;
  readonly matches: Match[];
  /** How many matches there were from earlier tokens on. */
  readonly before: number;
}

function walk(search: Search, node: Node, at: number): void {
  const { symbols, nodes, gaps, entries } = node;
  for (const entry of entries) keepLongest(search, entry, at);
  for (const { gap, node: next } of gaps) {
    for (let skipped = 0; skipped <= gap; skipped++) {
      if (skipped > 0 && endsMatch(search.tokens[at + skipped - 1])) break;
      walk(search, next, at + skipped);
    }
  }
  const read = symbols.length === 0 ? undefined : search.read[at];
  if (read === undefined || read.list.length === 0) return;
  for (let i = 0; i < symbols.length; i++) {
    const next = nodes[i];
    if (next !== undefined && read.has(symbols[i] ?? -1)) walk(search, next, at + 1);
  }
}

function keepLongest({ matches, before, first }: Search, entry: number, end: number): void {
  for (let i = before; i < matches.length; i++) {
    const match = matches[i];
    if (match?.entry !== entry) continue;
    if (match.end < end) matches[i] = { entry, first, end };
    return;
  }
  matches.push({ entry, first, end });
}

function endsMatch(token: Token | undefined): boolean {
  return (
    token === undefined ||
    (!token.isWord && token.lemma !== ',' && token.lemma !== '&' && token.lemma !== '/')
  );
}

function buildNodes({ sets, patterns }: PatternTable): Node {
  const edges = new Map<number, Node>();
  const edgesOf = new Map<Node, Edge[]>();
  const setOfWord = new Map<number, number>();
  let made = 0;
  const createNode = (): Node => ({ id: made++, symbols: none, nodes: none, gaps: none, entries: none });
  sets.forEach((set, id) => {
    const [word] = set.words;
    if (word !== undefined && set.words.length === 1 && set.phrases.length === 0) setOfWord.set(word, id);
  });

  const edgeNode = (node: Node, symbol: number): Node => {
    const key = node.id * sets.length + symbol;
    const existing = edges.get(key);
    if (existing !== undefined) return existing;
    const target = createNode();
    edges.set(key, target);
    const known = edgesOf.get(node);
    if (known === undefined) edgesOf.set(node, [{ symbol, target }]);
    else known.push({ symbol, target });
    return target;
  };
  const phraseNode = (node: Node, phrase: readonly number[]): Node =>
    phrase.reduce((current, word) => edgeNode(current, setOfWord.get(word) ?? -1), node);
  /** The node behind one of several alternatives; phrases of several words lead to it by a path of their own. */
  const alternativesNode = (node: Node, id: number): Node => {
    const { words: single, phrases } = sets[id] ?? emptySet;
    const [phrase] = phrases;
    if (phrase !== undefined && single.length === 0 && phrases.length === 1) return phraseNode(node, phrase);
    const target = edgeNode(node, id);
    for (const other of phrases) {
      const end = phraseNode(node, other);
      if (!end.gaps.some((edge) => edge.node === target)) end.gaps = [...end.gaps, { gap: 0, node: target }];
    }
    return target;
  };
  const gapNode = (node: Node, gap: number): Node => {
    const existing = node.gaps.find((edge) => edge.gap === gap && gap > 0);
    if (existing !== undefined) return existing.node;
    const created = createNode();
    node.gaps = [...node.gaps, { gap, node: created }];
    return created;
  };
  const insert = (node: Node, codes: readonly number[], at: number, entry: number): void => {
    const code = codes[at];
    if (code === undefined) {
      if (!node.entries.includes(entry)) node.entries = [...node.entries, entry];
    } else if (code === optionalMark) {
      insert(node, codes, at + 2, entry);
      insert(node, codes, at + 1, entry);
    } else if (code < firstSet) insert(gapNode(node, code - firstGap), codes, at + 1, entry);
    else insert(alternativesNode(node, code - firstSet), codes, at + 1, entry);
  };

  const root = createNode();
  patterns.forEach((ofEntry, entry) => {
    for (const codes of ofEntry) insert(root, codes, 0, entry);
  });
  edgesOf.forEach((found, node) => {
    sortEdges(node, found);
  });
  return root;
}

const emptySet: WordSet = { words: [], phrases: [] };

/** Most nodes have no more than one edge. */
const none: readonly never[] = [];

function sortEdges(node: Node, edges: readonly Edge[]): void {
  const sorted = edges.length < 2 ? edges : [...edges].sort((a, b) => a.symbol - b.symbol);
  node.symbols = sorted.map(({ symbol }) => symbol);
  node.nodes = sorted.map(({ target }) => target);
}

interface Edge {
  readonly symbol: number;
  readonly target: Node;
}
