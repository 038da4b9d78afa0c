import { expect, test, vi } from 'vitest'
import { start, startAt } from '../behaviour/testing.ts'
import { createSandbox, type Duration } from '../../../src/sandbox/index.ts'
import { milliseconds } from '../../../src/sandbox/model/clock.ts'

test.each([
  [0, 0],
  [1500, 1500],
  ['500ms', 500],
  ['10s', 10_000],
  ['1.5s', 1500],
  ['5m', 300_000],
  ['2h', 7_200_000],
  ['1d', 86_400_000],
  ['1.1h', 3_960_000],
  ['0.0004s', 0],
  [0.6, 1],
] as [Duration, number][])('%j is %i milliseconds', (duration, expected) => {
  expect(milliseconds(duration)).toBe(expected)
})

test.each(['', '10', 's', '-1s', '1 s', '1s2m', '1e3s', -1, Number.NaN, Number.POSITIVE_INFINITY])(
  '%j is not a duration',
  (duration) => {
    expect(() => milliseconds(duration as Duration)).toThrow(/is not a duration: use milliseconds/)
  },
)

test('a manual clock does not move until it is advanced', async () => {
  await using gateway = start()
  expect(gateway.sandbox.now).toEqual(startAt)
  gateway.sandbox.advance('90s')
  expect(gateway.sandbox.now.toISOString()).toBe('2026-01-15T10:01:30.000Z')
})

test('a real clock runs from its start, under fake timers too, and can be advanced', async () => {
  vi.useFakeTimers({ now: 0 })
  try {
    await using sandbox = createSandbox({ startAt })
    sandbox.advance('1h')
    const elapsed = sandbox.now.getTime() - startAt.getTime() - 3_600_000
    expect(elapsed).toBeGreaterThanOrEqual(0)
    expect(elapsed).toBeLessThan(60_000)
  } finally {
    vi.useRealTimers()
  }
})

test('the clock can be advanced by a fraction of a millisecond', async () => {
  await using gateway = start()
  gateway.sandbox.advance(0.7)
  gateway.sandbox.advance('1.0001s')
  expect((await gateway.send()).timestamp).toBe(String(startAt.getTime() + 1001))
})

test.each([new Date(Number.NaN), new Date(-1), new Date('+010000-01-01')])(
  'a sandbox cannot start at %s',
  (wrong) => {
    expect(() => createSandbox({ startAt: wrong })).toThrow(/'startAt' must be a date from 1970/)
  },
)

test('a sandbox at the end of its time still responds, and goes no further', async () => {
  await using gateway = start({ startAt: new Date('9997-12-31T23:59:50Z') })
  gateway.sandbox.advance('9.999s')
  expect(() => gateway.sandbox.advance(1)).toThrow('cannot advance beyond the year 9997')
  const { status, body } = await gateway.call('POST', '/tokens', { scopes: ['*:*/*'] })
  expect(status).toBe(200)
  expect(body).toMatchObject({ expireAt: '9998-12-31T23:59:59.999Z' })
})
