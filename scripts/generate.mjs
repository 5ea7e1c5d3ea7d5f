// Runs generate.ts, whose sources are TypeScript, with the arguments given.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const script = join(import.meta.dirname, 'generate.ts');
const { status, error } = spawnSync(process.execPath, [tsx, script, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
if (error) throw error;
process.exitCode = status ?? 1;
