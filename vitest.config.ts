import { defineConfig } from 'vitest/config';

/** Where .ci/run wants the counts. */
const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/skipped.ts', ...(report === undefined ? [] : ['json'])],
    ...(report === undefined ? {} : { outputFile: { json: report } }),
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/equality.ts'],
    retry: Number(process.env.TEST_RETRIES ?? 0),
    testTimeout: 60_000,
    hookTimeout: 30_000,
    pool: 'forks',
    // A test of the built action mostly waits for it: one worker for each core, and one more.
    maxWorkers: 3,
  },
});
