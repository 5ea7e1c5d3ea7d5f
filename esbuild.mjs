// Bundles what ships. `node esbuild.mjs` for development, `--production` for the package (minified);
// names (`node esbuild.mjs client cli`) build only those.
import { build } from 'esbuild';
import { chmod, readFile } from 'node:fs/promises';
import process from 'node:process';

const production = process.argv.includes('--production');

/** @type {Record<string, import('esbuild').BuildOptions & { entry: string }>} */
const bundles = {
  client: { entry: 'client/src/extension.ts', outfile: 'dist/client.js', external: ['vscode'] },
  server: { entry: 'server/src/node.ts', outfile: 'dist/server.js' },
  cli: { entry: 'server/src/cli/main.ts', outfile: 'dist/cli.js' },
  'browser-client': {
    entry: 'client/src/browser.ts',
    outfile: 'dist/browser/client.js',
    external: ['vscode'],
  },
  'browser-server': { entry: 'server/src/browser.ts', outfile: 'dist/browser/server.js' },
};

/** @param {string} name */
async function bundle(name) {
  const { entry, ...options } = bundles[name];
  const isBrowser = name.startsWith('browser-');
  await build({
    entryPoints: [entry],
    bundle: true,
    format: name === 'browser-server' ? 'iife' : 'cjs',
    platform: isBrowser ? 'browser' : 'node',
    target: isBrowser ? 'es2022' : 'node20',
    // Some dependencies have a UMD build as `main`, which does not bundle.
    mainFields: isBrowser ? ['browser', 'module', 'main'] : ['module', 'main'],
    minify: production,
    sourcemap: !production,
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'silent',
    ...options,
    ...(name === 'cli' ? { banner: { js: await shebang(entry) } } : {}),
  });
  if (name === 'cli') await chmod(bundles.cli.outfile, 0o755);
}

/** @param {string} entry */
async function shebang(entry) {
  const source = await readFile(entry, 'utf8');
  // esbuild keeps the entry's own line.
  return source.startsWith('#!') ? '' : '#!/usr/bin/env node';
}

/** @param {string} name @param {unknown} error */
function describeFailure(name, error) {
  const errors =
    error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const lines = errors.map(({ text, location }) =>
    location ? `  ${location.file}:${location.line}:${location.column + 1}: ${text}` : `  ${text}`,
  );
  return [
    `Cannot build ${bundles[name].outfile}:`,
    ...(lines.length > 0 ? lines : [`  ${String(error)}`]),
  ].join('\n');
}

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const names = wanted.length > 0 ? wanted : Object.keys(bundles);
const unknown = names.filter((name) => !(name in bundles));
if (unknown.length > 0) {
  console.error(`Unknown bundle ${unknown.join(', ')}. There are: ${Object.keys(bundles).join(', ')}.`);
  process.exitCode = 1;
} else {
  const results = await Promise.allSettled(names.map(bundle));
  results.forEach((result, index) => {
    if (result.status === 'fulfilled') return;
    console.error(describeFailure(names[index], result.reason));
    process.exitCode = 1;
  });
}
