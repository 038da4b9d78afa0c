import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  managedTokenDefaults,
  bulkDefaults,
  callbackDefaults,
  deliveryDeadline,
  limitDefaults,
  reconcileDefaults,
  watchDefaults,
} from './defaults.ts'

const folder = new URL('./', import.meta.url)
const guide = readFileSync(new URL('../../docs/guides/limits.md', folder), 'utf8')

/** The default in the comment of each option, by the option's name. */
const documented = new Map(
  globSync('**/*.ts', { cwd: folder, exclude: ['**/*.test.ts'] }).flatMap((file) =>
    [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(
        /@defaultValue (?<value>[^\n]*?)(?: \*\/|\n\s+\*\/)\n\s+(?<name>\w+)\?:/gu,
      ),
    ].map(({ groups }) => [groups!['name']!, groups!['value']!] as const),
  ),
)

test.each([
  ...Object.entries({ ...limitDefaults, deadline: false }),
  ...Object.entries({ ...watchDefaults, ...bulkDefaults, ...reconcileDefaults }),
])('the comment of `%s` states the default %s', (name, value) => {
  expect(documented.get(name)).toBe(`\`${value}\``)
})

test('the comments of `managedToken` and of a callback state their defaults', () => {
  expect(documented.get('methods')).toBe('all four')
  expect(managedTokenDefaults.methods).toHaveLength(4)
  expect(documented.get('name')).toBe(`\`${managedTokenDefaults.name}\``)
  expect(documented.get('ttl')).toBe(`\`${managedTokenDefaults.ttl}\`, a day`)
  expect(documented.get('maxBytes')).toBe(`${callbackDefaults.maxBytes / 2 ** 20} MiB`)
})

test.each([
  ['timeout', `${limitDefaults.timeout / 1000} s`],
  ['retry.attempts', `${limitDefaults.attempts}`],
  [
    'retry.minDelay`, `retry.maxDelay',
    `random, up to ${limitDefaults.minDelay / 1000} s, doubling up to ${limitDefaults.maxDelay / 1000} s`,
  ],
  ['retry.maxRetryAfter', `${limitDefaults.maxRetryAfter / 1000} s`],
  ['concurrency', `${bulkDefaults.concurrency} by default, at most 256`],
  ['deadline', `${deliveryDeadline / 60_000} minutes`],
  ['maxReads', `reads the ${reconcileDefaults.maxReads} newest messages`],
  ['maxBytes', `${callbackDefaults.maxBytes / 2 ** 20} MiB`],
])('the guide to limits says of `%s`: %s', (option, words) => {
  const rows = guide.split('\n').filter((line) => line.endsWith(`| \`${option}\` |`))
  expect(rows.map((row) => row.split('|')[2]?.trim())).toContain(words)
})
