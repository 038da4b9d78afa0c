import { defineConfig } from 'vitest/config'

/** The tests that mutants are tried with: those in process, which are quick. */
export default defineConfig({
  test: {
    root: process.cwd(),
    include: (process.env['GATEWAY_SMS_MUTANT_TESTS'] ?? 'src/**/*.test.ts').split(','),
    testTimeout: 20_000,
  },
})
