import { defineConfig } from 'vitest/config';

/** For Stryker: src/token has to be held by its own tests alone. */
export default defineConfig({
  test: { include: ['tests/unit/token/*.test.ts'], setupFiles: ['tests/support/equality.ts'] },
});
