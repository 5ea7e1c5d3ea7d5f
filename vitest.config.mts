import { defineConfig } from 'vitest/config';

/** Tests of the bundles as processes, of other programs that talk to them, and of ESLint's configuration, which takes long to load. */
const processes = [
  'test/cli/{process,unreadableFolder,diff}.test.ts',
  'test/server/{bundle,browserBundle}.test.ts',
  'test/neovim/**/*.test.ts',
  'test/packaging/**/*.test.ts',
  'test/architecture/**/*.test.ts',
];

/** Costly properties, which the fast suite tries on fewer cases. */
const properties = [
  'test/fixes/properties.test.ts',
  'test/analysis/incremental.test.ts',
  'test/jobDescription/incremental.test.ts',
  'test/jobDescription/markdown/splicedTree.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: ['test/vscode/**', 'test/training/**', ...processes],
          // What is under test has no state of its own, so files may share it: loading the lexicon for each would take longer than the tests.
          pool: 'threads',
          isolate: false,
          maxWorkers: 2,
          // A machine that does much else may take its time; what is slow is seen in the report.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'processes',
          include: processes,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'properties',
          include: properties,
          env: { REMIT_RUNS: process.env.REMIT_RUNS ?? '12' },
          testTimeout: 300_000,
        },
      },
      {
        test: {
          // Rebuilds the models, which takes longer than the fast suite may.
          name: 'training',
          include: ['test/training/**/*.test.ts'],
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'vscode',
          include: ['test/vscode/**/*.test.ts'],
          // One VS Code at a time: they share two cores and one screen's worth of patience.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
