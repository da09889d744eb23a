/**
 * Breaks the source beside src/token (which tests/token/stryker.config.mjs holds to 100 %) and runs what tests it, also
 * through the built bundles: `npm run mutation`, for one folder with `MUTATION_TESTS=meta` and `--mutate 'src/meta/*.ts'`.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  buildCommand: 'node tests/mutation/build.mjs',
  mutate: ['src/**/*.ts', '!src/token/*.ts'],
  ignorePatterns: ['/bench', '/docs', '/dist'],
  coverageAnalysis: 'perTest',
  // What only runs while a module is loaded would have to be played against every test.
  ignoreStatic: true,
  concurrency: 2,
  dryRunTimeoutMinutes: 30,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 100, low: 90, break: 90 },
  // Stryker rewrites tsconfig.json with an API that TypeScript 7 does not have; a name that does not exist skips that.
  tsconfigFile: 'none.json',
};
