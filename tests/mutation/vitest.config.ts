import { defineConfig } from 'vitest/config';

/** What is played against each mutant: `MUTATION_TESTS` names the folders. */
const folders = (process.env.MUTATION_TESTS ?? 'action cli github life meta words fire').split(' ');

export default defineConfig({
  test: {
    include: folders.map((folder) => `tests/${folder}/*.test.ts`),
    exclude: ['tests/fire/{matrix,kill,leaks}.test.ts', 'tests/cli/browser.test.ts'],
    setupFiles: ['tests/mutation/children.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: 'forks',
  },
});
