// Changes the code in small ways, and counts how many of them a test notices: `npm run mutants -- sandbox|client`.
import { spawnSync } from 'node:child_process'

/** What is changed, and by which tests that is to be noticed. */
const parts = {
  sandbox: {
    mutate: ['src/sandbox/rules/**/*.ts'],
    tests: [
      'src/sandbox/**/*.test.ts',
      'tests/sandbox/**/*.test.ts',
      'src/client/**/*.test.ts',
      'src/sms/**/*.test.ts',
    ],
  },
  client: {
    // A comma parts one pattern from the next, so none can be in braces.
    mutate: [
      'src/client/sending/*.ts',
      'src/client/request/call.ts',
      'src/client/request/attempt.ts',
      'src/client/request/retry.ts',
      'src/client/request/no-response.ts',
      'src/client/response/read-response.ts',
    ],
    tests: ['src/client/**/*.test.ts', 'tests/sending.test.ts', 'tests/managed-token.test.ts'],
  },
} as const

const [name = 'sandbox', ...rest] = process.argv.slice(2)
if (!(name in parts)) {
  console.error(`There is no part ${name}; there are ${Object.keys(parts).join(' and ')}.`)
  process.exit(2)
}
const { mutate, tests } = parts[name as keyof typeof parts]
const { status } = spawnSync(
  'npx',
  [
    'stryker',
    'run',
    'stryker.config.json',
    '--mutate',
    [...mutate, '!src/**/*.test.ts'].join(','),
    ...rest,
  ],
  { stdio: 'inherit', env: { ...process.env, GATEWAY_SMS_MUTANT_TESTS: tests.join(',') } },
)
process.exit(status ?? 1)
