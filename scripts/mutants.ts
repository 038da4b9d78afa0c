// `npm run mutants -- sandbox|client`: makes small changes to the code and counts how many of them the tests notice.
import { spawnSync } from 'node:child_process'

/** The files to change, and the tests that must notice the changes. */
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
    // Commas separate the patterns, so the patterns cannot use braces.
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
  console.error(`Unknown part ${name}; use ${Object.keys(parts).join(' or ')}.`)
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
