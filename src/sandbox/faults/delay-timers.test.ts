import { expect, test, vi } from 'vitest'
import { createClock } from '../model/clock.ts'
import { createDelayedResponses } from './delay-timers.ts'

test('a test’s fake timers do not delay responses', async () => {
  vi.useFakeTimers()
  try {
    const holds = createDelayedResponses(createClock('real'))
    const { signal } = new AbortController()
    await holds.wait(5, 'real')({ signal })
    await holds.wait(5, 'sandbox')({ signal })
    expect(vi.getTimerCount()).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('with a running clock a wait ends when it is due, or when the clock is advanced', async () => {
  const clock = createClock('real')
  const holds = createDelayedResponses(clock)
  const { signal } = new AbortController()
  const waits = [holds.wait(5, 'sandbox')({ signal }), holds.wait(3_600_000, 'sandbox')({ signal })]
  await waits[0]
  clock.advance(3_600_000)
  holds.release()
  await waits[1]
  expect(clock.now()).toBeGreaterThan(Date.now() + 3_599_000)
})

test('a wait fails at once for a caller that has given up', async () => {
  const holds = createDelayedResponses(createClock('manual', 0))
  const signal = AbortSignal.abort(new Error('too late'))
  await expect(holds.waitForEver()({ signal })).rejects.toThrow('too late')
  await expect(holds.wait(0, 'sandbox')({ signal })).rejects.toThrow('too late')
})
