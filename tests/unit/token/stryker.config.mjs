/**
 * Breaks src/token in every way Stryker knows; tests/unit/token alone has to notice each:
 * `npx stryker run tests/unit/token/stryker.config.mjs`, for one file with `--mutate src/token/plan.ts`.
 *
 * A mutant that cannot be noticed is named in the source, with the reason, in a "Stryker disable" comment.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/unit/token/vitest.config.ts', related: false },
  mutate: ['src/token/*.ts'],
  ignorePatterns: ['/dist', '/bench', '/docs', '/examples', '/sandbox'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 100, low: 100, break: 100 },
  // Stryker rewrites tsconfig.json with an API that TypeScript 7 does not have; a name that does not exist skips that.
  tsconfigFile: 'none.json',
};
