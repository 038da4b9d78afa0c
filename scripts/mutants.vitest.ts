import { defineConfig } from 'vitest/config'

/** The tests for mutants: only the fast ones that run in process. */
export default defineConfig({
  test: {
    root: process.cwd(),
    include: (process.env['GATEWAY_SMS_MUTANT_TESTS'] ?? 'src/**/*.test.ts').split(','),
    testTimeout: 20_000,
  },
})
