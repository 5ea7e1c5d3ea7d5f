import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { shortDescription } from './descriptions';
import { inDigits, median, table } from './measure';

const bundles = ['client.js', 'server.js', 'cli.js', 'browser/client.js', 'browser/server.js'];

/** What starting costs, and what ships: bundles are built as for the package, into a folder of their own. */
export async function measureBundles(files: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'));
  try {
    execFileSync('node', ['esbuild.mjs', '--production', `--outdir=${folder}`]);
    const sizes = table(
      ['bundle', 'size'],
      bundles.map((name) => [
        name,
        `${Math.round(statSync(join(folder, name)).size / 1000).toLocaleString('en')} kB`,
      ]),
    );
    return `${await measureStart(folder, files)}\n\n${sizes}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureStart(folder: string, files: number): Promise<string> {
  const engine = join(folder, 'engine.js');
  await build({
    stdin: { contents: firstDuty, resolveDir: process.cwd(), loader: 'ts' },
    outfile: engine,
    bundle: true,
    minify: true,
    platform: 'node',
    mainFields: ['module', 'main'],
  });
  const cli = join(folder, 'cli.js');
  const one = join(folder, 'one.md');
  writeFileSync(one, shortDescription(0).text);
  const many = Array.from({ length: files }, (_, index) => {
    const file = join(folder, `${String(index)}.md`);
    writeFileSync(file, shortDescription(index).text);
    return file;
  });
  const empty = timeOf(['-e', '0'], 7);
  return table(
    ['start-up, beyond an empty Node process', 'time'],
    [
      ['the engine and its first duty', `${inDigits(timeOf([engine], 7) - empty)} ms`],
      ['`remit --version`', `${inDigits(timeOf([cli, '--version'], 7) - empty)} ms`],
      ['`remit check` on one file', `${inDigits(timeOf([cli, 'check', one], 7) - empty)} ms`],
      [
        `\`remit check\` on ${files.toLocaleString('en')} files`,
        `${inDigits(timeOf([cli, 'check', ...many], 3) - empty)} ms`,
      ],
    ],
  );
}

const firstDuty = `import { createAttributor } from './server/src/attribution/attribute';
createAttributor()('Run the help desk', { kind: 'duty' });`;

/** Processor time of a Node process, in milliseconds; it reports that itself when it ends. */
function timeOf(args: readonly string[], runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const { stderr } = spawnSync(process.execPath, ['--import', reportTime, ...args], { encoding: 'utf8' });
    return Number(/CPU (\d+)$/u.exec(stderr)?.[1]) / 1000;
  });
  return median(times);
}

const reportTime = `data:text/javascript,${encodeURIComponent(`
import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(2, '\\nCPU ' + (user + system));
});`)}`;
