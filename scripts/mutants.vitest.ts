import { defineConfig } from 'vitest/config'

/** Runs the tests for mutants, which are only the fast ones that run in process. */
export default defineConfig({
  test: {
    root: process.cwd(),
    include: (process.env['GATEWAY_SMS_MUTANT_TESTS'] ?? 'src/**/*.test.ts').split(','),
    testTimeout: 20_000,
  },
})
