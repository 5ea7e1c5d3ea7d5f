// @ts-check
import * as regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirectionRule, pureFolders } from './scripts/importDirection.mjs';

/** Clocks and chance would make the same text give different findings. */
const impure = [
  { object: 'Date', property: 'now', message: 'Take the date as an argument.' },
  { object: 'Math', property: 'random', message: 'Pure code has no chance in it.' },
];

export default defineConfig(
  { ignores: ['dist/', 'out/', 'coverage/', '.vscode-test/', '**/generated/', 'test/fixtures/'] },
  {
    files: ['**/*.{ts,mts,mjs}'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      regexp.configs['flat/recommended'],
    ],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', '*.mts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // VS Code declares its interfaces as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'regexp/require-unicode-regexp': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['server/src/**/*.ts'],
    plugins: { remit: { rules: { 'import-direction': importDirectionRule } } },
    rules: { 'remit/import-direction': 'error' },
  },
  {
    files: pureFolders.map((folder) => `server/src/${folder}/**/*.ts`),
    rules: { 'no-restricted-properties': ['error', ...impure] },
  },
  {
    files: ['server/src/cli/**/*.ts'],
    rules: {
      'no-console': 'off',
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['vscode', 'vscode-*'], message: 'The command line knows no LSP.' }] },
      ],
    },
  },
  {
    files: ['client/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '(?:^|/)server/', message: 'The client talks to the server by the protocol alone.' },
          ],
        },
      ],
    },
  },
  {
    // Plain JavaScript: typed where it says `@ts-check`, so the rules on `any` would only repeat the compiler.
    files: ['**/*.mjs'],
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/no-floating-promises': 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['training/**/*.ts', 'bench/**/*.ts', 'scripts/**/*'],
    rules: { 'no-console': 'off' },
  },
  {
    // Tools read a default export from their configuration.
    files: ['*.mjs', '*.mts'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
