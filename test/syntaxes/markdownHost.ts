import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { OnigScanner, OnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, Registry, parseRawGrammar } from 'vscode-textmate';
import type { IGrammar, IRawGrammar } from 'vscode-textmate';

const root = path.resolve(import.meta.dirname, '../..');
const extensions = path.join(root, '.vscode-test/server/node_modules/code-server/lib/vscode/extensions');

/** A Markdown grammar to inject into: VS Code's own when it is in the cache, and one of a few lines. */
export interface Host {
  readonly name: string;
  readonly grammars: Readonly<Record<string, string>>;
}

const ours = {
  'remit.directive.injection': path.join(root, 'syntaxes/directive.tmLanguage.json'),
  'remit.frontmatter.injection': path.join(root, 'syntaxes/frontMatter.tmLanguage.json'),
};

const realGrammars = {
  'text.html.markdown': path.join(extensions, 'markdown-basics/syntaxes/markdown.tmLanguage.json'),
  'text.html.derivative': path.join(extensions, 'html/syntaxes/html-derivative.tmLanguage.json'),
  'text.html.basic': path.join(extensions, 'html/syntaxes/html.tmLanguage.json'),
  'source.yaml': path.join(extensions, 'yaml/syntaxes/yaml.tmLanguage.json'),
  'source.yaml.1.2': path.join(extensions, 'yaml/syntaxes/yaml-1.2.tmLanguage.json'),
  'source.yaml.embedded': path.join(extensions, 'yaml/syntaxes/yaml-embedded.tmLanguage.json'),
};

const minimal: Host = {
  name: 'a minimal Markdown grammar',
  grammars: { 'text.html.markdown': path.join(import.meta.dirname, 'minimalMarkdown.tmLanguage.json') },
};

export const hosts: readonly Host[] = existsSync(realGrammars['text.html.markdown'])
  ? [minimal, { name: "VS Code's Markdown grammar", grammars: realGrammars }]
  : [minimal];

let engine: Promise<void> | undefined;

/** The host's Markdown grammar with Remit's injections. */
export async function loadGrammar(host: Host): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  engine ??= loadWASM(readFileSync(wasm));
  await engine;
  const files: Readonly<Record<string, string>> = { ...host.grammars, ...ours };
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: (scope) => Promise.resolve(readGrammar(files[scope])),
    getInjections: (scope) => (scope === 'text.html.markdown' ? Object.keys(ours) : []),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (grammar === null) throw new Error(`${host.name} has no text.html.markdown`);
  return grammar;
}

function readGrammar(file: string | undefined): IRawGrammar | null {
  return file === undefined ? null : parseRawGrammar(readFileSync(file, 'utf8'), file);
}

/** The pieces of `text` that carry a scope of Remit's, each as `piece: scope`, the innermost scope alone. */
export function highlight(grammar: IGrammar, text: string): readonly string[] {
  let stack = INITIAL;
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    for (const token of result.tokens) {
      const scope = token.scopes.findLast((name) => name.endsWith('.remit') && !name.startsWith('meta.'));
      const piece = line.slice(token.startIndex, token.endIndex).trim();
      if (scope !== undefined && piece !== '') found.push(`${piece}: ${scope.replace(/\.remit$/u, '')}`);
    }
  }
  return found;
}
