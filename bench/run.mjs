// @ts-check
// `npm run bench`: bundles the benchmark as what it measures is bundled for the package, since a loader of the sources adds work of its own.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { build } from 'esbuild';

const outfile = 'node_modules/.cache/remit-bench.cjs';
await build({
  entryPoints: ['bench/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  external: ['esbuild'],
});
process.exitCode = spawnSync(process.execPath, [outfile], { stdio: 'inherit' }).status ?? 1;
