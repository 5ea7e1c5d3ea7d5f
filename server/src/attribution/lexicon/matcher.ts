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
  /** Next nodes by symbol: a word of a pattern, or a prefix. */
  readonly edges: Map<number, Node>;
  /** Nodes reached after passing over up to `gap` words. */
  readonly gaps: { readonly gap: number; readonly node: Node }[];
  readonly entries: number[];
}

/** The words and prefixes of all patterns, numbered, so that a step costs one look-up by number. */
interface Symbols {
  readonly words: Map<string, number>;
  readonly prefixes: Map<string, number>;
}

const rememberedLemmas = 20_000;

/** Builds a matcher; `patterns[i]` are the patterns of entry `i`. Clause marks other than `,`, `&` and `/` end a match. */
export function createMatcher(patterns: readonly (readonly (readonly PatternStep[])[])[]): Matcher {
  const root = createNode();
  const symbols: Symbols = { words: new Map(), prefixes: new Map() };
  patterns.forEach((ofEntry, entry) => {
    for (const steps of ofEntry) insert(root, steps, 0, entry, symbols);
  });
  const symbolsOf = createSymbolReader(symbols);
  return {
    match(tokens) {
      const read = tokens.map(({ lemma, isWord }) =>
        isWord ? symbolsOf(lemma) : lemma === '&' ? symbolsOf('and') : none,
      );
      const matches: Match[] = [];
      for (let first = 0; first < tokens.length; first++) {
        if (tokens[first]?.isWord === true) collect(root, tokens, read, first, matches);
      }
      return matches;
    },
  };
}

const none: readonly number[] = [];

function createNode(): Node {
  return { edges: new Map(), gaps: [], entries: [] };
}

function createSymbolReader({ words, prefixes }: Symbols): (lemma: string) => readonly number[] {
  const read = new Map<string, readonly number[]>();
  return (lemma) => {
    const known = read.get(lemma);
    if (known !== undefined) return known;
    const word = words.get(lemma);
    const found = word === undefined ? [] : [word];
    for (const [prefix, symbol] of prefixes) if (lemma.startsWith(prefix)) found.push(symbol);
    if (read.size < rememberedLemmas) read.set(lemma, found);
    return found;
  };
}

function insert(
  node: Node,
  steps: readonly PatternStep[],
  at: number,
  entry: number,
  symbols: Symbols,
): void {
  const step = steps[at];
  if (step === undefined) {
    if (!node.entries.includes(entry)) node.entries.push(entry);
    return;
  }
  if (step.kind === 'gap') {
    insert(gapNode(node, step.gap), steps, at + 1, entry, symbols);
    return;
  }
  if (step.optional) insert(node, steps, at + 1, entry, symbols);
  for (const phrase of step.words) insert(phraseNode(node, phrase, symbols), steps, at + 1, entry, symbols);
}

function phraseNode(node: Node, phrase: string, symbols: Symbols): Node {
  let current = node;
  for (const word of phrase.split(' ')) {
    const symbol = word.endsWith('*')
      ? numberOf(symbols.prefixes, word.slice(0, -1), symbols)
      : numberOf(symbols.words, word, symbols);
    let next = current.edges.get(symbol);
    if (next === undefined) {
      next = createNode();
      current.edges.set(symbol, next);
    }
    current = next;
  }
  return current;
}

function numberOf(table: Map<string, number>, key: string, { words, prefixes }: Symbols): number {
  const known = table.get(key);
  if (known !== undefined) return known;
  const created = words.size + prefixes.size;
  table.set(key, created);
  return created;
}

function gapNode(node: Node, gap: number): Node {
  const existing = node.gaps.find((edge) => edge.gap === gap);
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
