import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: ['test/vscode/**', 'test/training/**'],
          // A machine that does much else may take its time; what is slow is seen in the report.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          // Rebuilds the model, which takes longer than the fast suite may.
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
