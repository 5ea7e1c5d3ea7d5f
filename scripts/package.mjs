// @ts-check
// `npm run package [FOLDER]`: the extension as one file, in out/ or in FOLDER.
import path from 'node:path';
import process from 'node:process';
import { installDependencies, root } from './dependencies.mjs';

try {
  await installDependencies((line) => console.log(line));
  const { packExtension } = await import('./packExtension.mjs');
  console.log(await packExtension(path.resolve(process.argv[2] ?? path.join(root, 'out'))));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
