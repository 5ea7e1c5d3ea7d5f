import { measureAttribution } from './attribution';
import { measureComparison, measureDuplicates } from './duplicates';
import { measureKeystrokes } from './keystrokes';
import { measureBundles } from './startUp';

/**
 * `npm run bench`: what Remit's work costs, as tables for ARCHITECTURE.md. All figures are medians of processor time in one run on one
 * machine; compare them with each other, not with those of another machine.
 */
async function main(): Promise<void> {
  console.log(`${measureAttribution()}\n`);
  console.log(`${await measureKeystrokes([60, 1000, 10_000])}\n`);
  console.log(`${measureDuplicates(1000)}\n`);
  console.log(`${measureComparison([125, 250, 500, 1000])}\n`);
  console.log(await measureBundles(1000));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
