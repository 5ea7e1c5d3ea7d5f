// @ts-check
// What the server's dependencies carry along and Remit never uses, cut out of its bundles.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { deflatedData } from './deflatedData.mjs';
import { root } from './dependencies.mjs';

/* eslint-disable regexp/require-unicode-regexp -- esbuild runs them in Go, which has no such flag. */
const files = {
  yamlWriter: /[\\/]yaml[\\/]browser[\\/]dist[\\/]stringify[\\/]\w+\.js$/,
  protocolTypes: /[\\/]vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/,
  notebooks: /[\\/]vscode-languageserver[\\/]lib[\\/]common[\\/]notebook\.js$/,
  unusedFeatures:
    /[\\/]vscode-languageserver[\\/]lib[\\/]common[\\/](?:callHierarchy|foldingRange|inlayHint|inlineCompletion|inlineValue|linkedEditingRange|moniker|semanticTokens|textDocumentContent|typeHierarchy)\.js$/,
  neverCalled:
    /[\\/](?:vscode-languageserver-protocol[\\/]lib[\\/]common[\\/]protocol\.(?:callHierarchy|foldingRange|inlayHint|inlineCompletion|inlineValue|linkedEditingRange|moniker|notebook|textDocumentContent|typeHierarchy)|vscode-languageserver[\\/]lib[\\/]node[\\/]files)\.js$/,
  highlighting: /[\\/]@lezer[\\/]highlight[\\/]dist[\\/]index\.js$/,
};
/* eslint-enable regexp/require-unicode-regexp */

/**
 * Remit reads YAML and never writes any; the half of `yaml` that writes is held by its classes.
 * @type {import('esbuild').Plugin}
 */
const withoutYamlWriter = {
  name: 'without-yaml-writer',
  setup({ onLoad }) {
    onLoad({ filter: files.yamlWriter }, async (file) => {
      const source = await readFile(file.path, 'utf8');
      const lists = [...source.matchAll(/^export \{ (.+) \};$/gmu)].map(([, list]) => list ?? '');
      const names = lists.flatMap((list) => list.split(', '));
      return { contents: names.map((name) => `export const ${name} = undefined;`).join('\n') };
    });
  },
};

/**
 * Helpers for every structure of the protocol, which the library hands on whole. Those stay that the library calls itself
 * and those that the server imports.
 * @type {import('esbuild').Plugin}
 */
const withoutUnusedProtocolHelpers = {
  name: 'without-unused-protocol-helpers',
  setup({ onLoad }) {
    onLoad({ filter: files.protocolTypes }, async (file) => {
      const used = new Set([...usedByLibrary, ...(await importedByServer())]);
      const source = await readFile(file.path, 'utf8');
      const contents = source
        .replace(
          /^(?:export )?var (\w+);\n\(function \(\1\) \{$/gmu,
          'export var $1 = /* @__PURE__ */ (function ($1) {',
        )
        .replace(/^\}\)\((\w+) \|\| \(\1 = \{\}\)\);$/gmu, '    return $1;\n})({});')
        .replace(/^export (var|class|const) (\w+)/gmu, (whole, kind, name) =>
          used.has(name) ? whole : `${kind} ${name}`,
        );
      return { contents };
    });
  },
};

/**
 * The Markdown parser marks its nodes for syntax colouring, which Remit does none of.
 * @type {import('esbuild').Plugin}
 */
const withoutHighlighting = {
  name: 'without-highlighting',
  setup({ onLoad }) {
    onLoad({ filter: files.highlighting }, () => ({
      contents: `
        export class Tag {}
        export const tags = new Proxy(() => tags, { get: () => tags });
        export const styleTags = () => () => undefined;`,
    }));
  },
};

/**
 * Parts of the protocol that Remit has nothing to say to, documents of cells, calls, hints and the like; and finding Node modules of a workspace.
 * @type {import('esbuild').Plugin}
 */
const withoutUnusedFeatures = {
  name: 'without-unused-features',
  setup({ onLoad }) {
    const featureOnly = (/** @type {string} */ feature) => `exports.${feature} = (Base) => Base;`;
    onLoad({ filter: files.notebooks }, () => ({ contents: featureOnly('NotebookSyncFeature') }));
    onLoad({ filter: files.unusedFeatures }, (file) => {
      const name = path.basename(file.path, '.js');
      return { contents: featureOnly(`${name.charAt(0).toUpperCase()}${name.slice(1)}Feature`) };
    });
    onLoad({ filter: files.neverCalled }, () => ({ contents: 'module.exports = {};' }));
  },
};

const usedByLibrary = ['DocumentUri', 'URI', 'WorkspaceFolder', 'integer', 'uinteger'];

/** @returns {Promise<readonly string[]>} */
async function importedByServer() {
  const folder = path.join(root, 'server/src');
  const names = await readdir(folder, { recursive: true });
  const modules = names.filter((name) => name.endsWith('.ts'));
  const sources = await Promise.all(modules.map((name) => readFile(path.join(folder, name), 'utf8')));
  return sources.flatMap((source) =>
    [...source.matchAll(/^import \{([^}]*)\} from 'vscode-languageserver[^']*';$/gmu)].flatMap(([, list]) =>
      (list ?? '').split(',').map((name) => name.trim()),
    ),
  );
}

/** For bundles of the server and the command line. */
export const cuts = [
  withoutYamlWriter,
  withoutUnusedProtocolHelpers,
  withoutUnusedFeatures,
  withoutHighlighting,
  deflatedData,
];
