import tseslint from 'typescript-eslint';

/** Type-checked lint, with the two changes style asks for: ports return promises, numbers may stand in templates. */
export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'data/', 'artefacts/', '**/*.mjs', '**/devTools/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      complexity: ['error', 10],
      'max-lines': ['error', { max: 200, skipBlankLines: true }],
      'no-console': 'error',
    },
  },
  // Sentences and words to learn from: data that a person edits, as long as it needs to be.
  { files: ['bot/intents/sentences/**/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['describe', 'it'], package: 'node:test' },
          ],
        },
      ],
    },
  },
);
