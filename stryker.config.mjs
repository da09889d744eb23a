import { drawLines, poolOf } from './tests/support/mutation/sample.mjs';

const {
  MUTATION_FILES: files = 'src/{*,[!t]*/**/*}.ts',
  MUTATION_TESTS: tests = '**/*',
  MUTATION_SHARE: share,
  MUTATION_SEED: seed = '1',
} = process.env;

/**
 * Breaks the source beside src/token (which tests/unit/token/stryker.config.mjs holds to 100 %) and runs what tests it:
 * `npm run mutation`. All of it takes many hours; `MUTATION_FILES='src/meta/*.ts' MUTATION_TESTS=meta` takes one folder
 * and its tests, `MUTATION_SHARE=0.1` a tenth of the lines, drawn by `MUTATION_SEED`.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  vitest: {
    configFile: 'tests/support/mutation/vitest.config.ts',
    related: false,
    pool: poolOf(tests),
  },
  mutate: share === undefined ? [files] : drawLines(files, Number(share), seed),
  coverageAnalysis: 'perTest',
  // What only runs while a module is loaded would have to be played against every test.
  ignoreStatic: true,
  concurrency: 2,
  dryRunTimeoutMinutes: 30,
  // On a busy machine a test needs its time.
  timeoutMS: 20_000,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 100, low: 90, break: 90 },
  // Stryker rewrites tsconfig.json with an API that TypeScript 7 does not have; a name that does not exist skips that.
  tsconfigFile: 'none.json',
};
