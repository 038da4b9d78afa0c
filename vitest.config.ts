import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 13)) {
  console.error(
    `The tests need Node 22.13 or later, and this is ${process.version}. ` +
      'Run `npm ci` (with scripts allowed), then `npm test` or `npx vitest`: they use the Node in node_modules.',
  )
  process.exit(1)
}

// Programs that the tests start share their compiled code.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/compiled')

/** At least three, because tests that start programs wait for them half of the time. */
const workers = Math.max(3, availableParallelism())

export default defineConfig({
  test: {
    reporters: ['default', './scripts/vitest-summary.ts'],
    slowTestThreshold: 10_000,
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'tests/sandbox/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tools/**/*.test.ts',
            'bench/**/*.test.mjs',
          ],
          // Each module is loaded once in each thread, and not for every file: a third of the time. So a test leaves nothing behind.
          pool: 'threads',
          isolate: false,
          maxWorkers: workers,
          testTimeout: 20_000,
          unstubGlobals: true,
          restoreMocks: true,
        },
      },
      {
        test: {
          name: 'integration',
          // The other two are run by their own tools, from tests/examples.test.ts.
          include: [
            'tests/!(sandbox|outbox|browser|site)/**/*.test.ts',
            'tests/*.test.ts',
            'examples/!(node-test|vitest|outbox)/**/*.test.ts',
          ],
          testTimeout: 60_000,
          maxWorkers: workers,
        },
      },
      {
        test: {
          name: 'outbox',
          include: ['tests/outbox/**/*.test.ts', 'examples/outbox/**/*.test.ts'],
          globalSetup: 'tests/outbox/global-setup.ts',
          pool: 'threads',
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: workers,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // The pages of these sources, whatever was built before.
          globalSetup: ['tests/browser/build-pages.ts'],
          testTimeout: 60_000,
          maxWorkers: workers,
        },
      },
      {
        test: {
          // The only tests that are not part of `npm test`: they need the site, and building it would add a tenth to the run.
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 60_000,
          maxWorkers: workers,
        },
      },
      {
        test: {
          name: 'contract',
          include: ['contract-tests/**/*.test.ts'],
          // Dredd keeps state in its process and is loaded with require: a child process each.
          pool: 'forks',
          // Hides warnings from Dredd's dependencies.
          execArgv: ['--no-warnings'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxWorkers: workers,
        },
      },
    ],
  },
})
