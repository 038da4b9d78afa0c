import { expect, test } from 'vitest'
import { createClient } from '../create-client.ts'
import { resolveLimits } from './limits.ts'

test('limits that are not given keep their values', () => {
  const base = resolveLimits({ timeout: 5, retry: { attempts: 9 } })
  expect(resolveLimits({}, base)).toBe(base)
  expect(resolveLimits({ deadline: 7, retry: { minDelay: 1 } }, base)).toEqual({
    ...base,
    deadline: 7,
    minDelay: 1,
  })
})

test('false means no limit and no retries', () => {
  expect(resolveLimits({ timeout: false, deadline: false, retry: false })).toMatchObject({
    timeout: Infinity,
    deadline: Infinity,
    attempts: 1,
  })
})

test('inherited options count, and a retry option never sets a time limit', () => {
  const retry = Object.assign(Object.create({ attempts: 1 }), { timeout: 5 })
  const limits = resolveLimits({ retry, deadline: 7 })
  expect(limits).toEqual({ ...resolveLimits({ deadline: 7 }), attempts: 1 })
})

test('a time longer than a timer can count means no limit', () => {
  expect(resolveLimits({ timeout: 2 ** 31 }).timeout).toBe(Infinity)
})

test.each([
  ['timeout', { timeout: 0 }],
  ['timeout', { timeout: Number.NaN }],
  ['timeout', { timeout: '5' as never }],
  ['deadline', { deadline: -1 }],
  ['deadline', { deadline: null as never }],
  ['attempts', { retry: { attempts: 0 } }],
  ['minDelay', { retry: { minDelay: -1 } }],
  ['maxDelay', { retry: { maxDelay: Number.NaN } }],
  ['maxRetryAfter', { retry: { maxRetryAfter: -1 } }],
  ['retry', { retry: 3 as never }],
  ['retry', { retry: true as never }],
  ['timeout', { timeout: true as never }],
])('an invalid `%s` is refused: %j', (option, limits) => {
  expect(() => createClient({ environment: 'test', token: 'x', ...limits })).toThrow(
    expect.objectContaining({
      name: 'ConfigurationError',
      option: expect.stringContaining(option),
    }),
  )
})
