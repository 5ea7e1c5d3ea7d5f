// Bundles what ships, minified; `--development` keeps it readable, with source maps, for whoever debugs;
// names (`node esbuild.mjs client cli`) build only those; `--outdir=FOLDER` puts them elsewhere than in dist/;
// `--inputs=FILE` lists the source files that went in, as a JSON array.
import { build } from 'esbuild';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { cuts } from './scripts/smallerBundles.mjs';

const { version } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));
const isDevelopment = process.argv.includes('--development');
const outdir = valueOf('--outdir=') ?? 'dist';
const inputsFile = valueOf('--inputs=');

/** @type {Record<string, import('esbuild').BuildOptions & { entry: string, file: string }>} */
const bundles = {
  client: { entry: 'client/src/extension.ts', file: 'client.js', external: ['vscode'] },
  server: { entry: 'server/src/node.ts', file: 'server.js' },
  cli: {
    entry: 'server/src/cli/main.ts',
    file: 'cli.js',
    define: {
      REMIT_VERSION: JSON.stringify(version),
      // fdir makes its `require` from it; there is no `import.meta` in CommonJS.
      'import.meta.url': '__filename',
    },
  },
  'browser-client': {
    entry: 'client/src/browser.ts',
    file: 'browser/client.js',
    external: ['vscode'],
  },
  'browser-server': { entry: 'server/src/browser.ts', file: 'browser/server.js' },
};

/** @param {string} option */
function valueOf(option) {
  return process.argv.find((argument) => argument.startsWith(option))?.slice(option.length);
}

/** Resolves to the files that went in. @param {string} name */
async function bundle(name) {
  const { entry, file, ...options } = bundles[name];
  const outfile = path.join(outdir, file);
  const isBrowser = name.startsWith('browser-');
  const { metafile } = await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: name === 'browser-server' ? 'iife' : 'cjs',
    platform: isBrowser ? 'browser' : 'node',
    target: isBrowser ? 'es2022' : 'node20',
    // Some dependencies have a UMD build as `main`, which does not bundle.
    mainFields: isBrowser ? ['browser', 'module', 'main'] : ['module', 'main'],
    // Its build for Node is CommonJS, of which nothing can be left out.
    alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
    plugins: name.endsWith('client') ? [] : cuts,
    minify: !isDevelopment,
    sourcemap: isDevelopment,
    sourcesContent: false,
    // The package's THIRD-PARTY-NOTICES.md has them all, in one place.
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
    ...options,
    ...(name === 'cli' ? { banner: { js: await shebang(entry) } } : {}),
  });
  if (name === 'cli') await chmod(outfile, 0o755);
  return Object.keys(metafile.inputs);
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
    `Cannot build ${path.join(outdir, bundles[name].file)}:`,
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
  if (inputsFile !== undefined) {
    const inputs = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
    await writeFile(inputsFile, JSON.stringify([...new Set(inputs)].sort(), null, 2));
  }
}
