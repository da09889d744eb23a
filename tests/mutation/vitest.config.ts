import { defineConfig } from 'vitest/config';

/** What is played against each mutant: `MUTATION_TESTS` names folders and files of tests. */
const names = (process.env.MUTATION_TESTS ?? 'action cli github life meta words fire').split(' ');

export default defineConfig({
  test: {
    include: names.map((name) => `tests/${name}{/*,}.test.ts`),
    exclude: ['tests/fire/{matrix,kill,leaks}.test.ts', 'tests/cli/browser.test.ts'],
    setupFiles: ['tests/mutation/children.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: 'forks',
  },
});
