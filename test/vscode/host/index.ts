import { writeFile } from 'node:fs/promises';
import type { HostResult } from './result';
import { tests } from './suite';

/**
 * Entry inside the extension host, for `@vscode/test-electron` and for the VS Code server alike: runs every test,
 * writes the results to the file named by `REMIT_HOST_RESULTS`, and rejects when one failed.
 */
export async function run(): Promise<void> {
  const results: HostResult[] = [];
  for (const { name, body } of tests) {
    try {
      await body();
      results.push({ name, error: null });
    } catch (error) {
      results.push({ name, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  const file = process.env.REMIT_HOST_RESULTS;
  if (file !== undefined) await writeFile(file, JSON.stringify(results));
  const failed = results.filter(({ error }) => error !== null);
  if (failed.length > 0) {
    throw new Error(failed.map(({ name, error }) => `${name}: ${error ?? ''}`).join('\n'));
  }
}
